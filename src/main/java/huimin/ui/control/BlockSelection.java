package huimin.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Which columns of the marked rows are meant: all of them, until one drags over cells or presses
 * Shift with an arrow, as in a workbook.
 */
final class BlockSelection<R> {
  private static final PseudoClass IN_BLOCK = PseudoClass.getPseudoClass("in-block");
  private static final int ALL = -1;

  private final TableView<R> table;
  private int from = ALL;
  private int to = ALL;
  private int anchorRow = ALL;
  private int anchorColumn = ALL;

  BlockSelection(TableView<R> table) {
    this.table = table;
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Whether only some columns are meant. */
  boolean isBlock() {
    return from != ALL;
  }

  /** Those of the columns in sight that are meant. */
  List<TableColumn<R, ?>> columns() {
    List<TableColumn<R, ?>> shown = List.copyOf(table.getVisibleLeafColumns());
    return isBlock()
        ? shown.subList(
            Math.min(Math.min(from, to), shown.size() - 1),
            Math.min(Math.max(from, to) + 1, shown.size()))
        : shown;
  }

  /** All columns are meant again. */
  void clear() {
    set(ALL, ALL);
  }

  /** Colours a cell that came into sight or has another row now. */
  void paint(LedgerCell<R> cell) {
    int column = table.getVisibleLeafIndex(cell.getTableColumn());
    boolean inside = isBlock() && column >= Math.min(from, to) && column <= Math.max(from, to);
    cell.pseudoClassStateChanged(IN_BLOCK, inside);
  }

  private void set(int first, int last) {
    if (from != first || to != last) {
      from = first;
      to = last;
      for (Node node : table.lookupAll(".ledger-cell")) {
        paint(cellOf(node));
      }
    }
  }

  private void press(MouseEvent event) {
    LedgerCell<R> cell = at(event);
    if (cell != null && event.getButton() == MouseButton.PRIMARY) {
      clear();
      anchorRow = cell.getIndex();
      anchorColumn = table.getVisibleLeafIndex(cell.getTableColumn());
    } else if (cell == null) {
      anchorRow = ALL;
    }
  }

  private void drag(MouseEvent event) {
    LedgerCell<R> cell = at(event);
    if (cell == null || anchorRow == ALL || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int column = table.getVisibleLeafIndex(cell.getTableColumn());
    boolean moved = cell.getIndex() != anchorRow || column != anchorColumn;
    if (moved || isBlock()) {
      set(anchorColumn, column);
      int first = Math.min(anchorRow, cell.getIndex());
      int last = Math.min(Math.max(anchorRow, cell.getIndex()), table.getItems().size() - 1);
      table.getSelectionModel().clearSelection();
      table.getSelectionModel().selectRange(first, last + 1);
    }
  }

  /** The cell under the mouse; null where there is none. */
  private LedgerCell<R> at(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && node != table && !(node instanceof LedgerCell<?>)) {
      node = node.getParent();
    }
    return node instanceof LedgerCell<?> ? cellOf(node) : null;
  }

  /** All ledger cells of this table are of its row type. */
  @SuppressWarnings("unchecked")
  private LedgerCell<R> cellOf(Node node) {
    return (LedgerCell<R>) node;
  }

  private void key(KeyEvent event) {
    boolean right = event.getCode() == KeyCode.RIGHT;
    if (event.getTarget() != table || !event.isShiftDown() || event.isControlDown()) {
      return;
    }
    if (right || event.getCode() == KeyCode.LEFT) {
      int last = table.getVisibleLeafColumns().size() - 1;
      int next = isBlock() ? Math.clamp(to + (right ? 1L : -1L), 0, last) : Math.min(1, last);
      set(isBlock() ? from : Math.min(1, last), next);
      table.scrollToColumnIndex(next);
      event.consume();
    }
  }
}
