package huimin.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/**
 * The first columns of a ledger, which stay when one scrolls sideways. Their headings are moved
 * along with the scroll bar and go on working; in each row a picture of their cells is laid over
 * the row, because a table takes cells out of sight away.
 */
final class PinnedColumns<R> {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

  private final TableView<R> table;
  private final DoubleProperty offset = new SimpleDoubleProperty();
  private Set<String> ids = Set.of();

  PinnedColumns(TableView<R> table) {
    this.table = table;
    table.skinProperty().subscribe(this::followScrollBar);
    offset.subscribe(this::placeHeadings);
    table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> keepFirst());
  }

  /** Pins the columns of these ids; they can no longer be moved. */
  void pin(Set<String> columns) {
    ids = columns;
    table.getColumns().forEach(column -> column.setReorderable(!ids.contains(column.getId())));
    keepFirst();
  }

  /** How far the table is scrolled sideways, in pixels. */
  DoubleProperty offsetProperty() {
    return offset;
  }

  /** The pinned columns in sight, from left to right. */
  List<TableColumn<R, ?>> columns() {
    return table.getVisibleLeafColumns().stream()
        .filter(column -> ids.contains(column.getId()))
        .toList();
  }

  /** What a cell of a pinned column says. */
  String words(TableColumn<R, ?> column, int row) {
    if (NumberColumn.ID.equals(column.getId())) {
      return Integer.toString(row + 1);
    }
    Object words = column.getCellData(row);
    return words == null ? "" : words.toString();
  }

  private void followScrollBar() {
    offset.unbind();
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        offset.bind(bar.valueProperty());
      }
    }
  }

  private void placeHeadings() {
    for (Node node : table.lookupAll(".column-header")) {
      if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
        boolean pinned = ids.contains(header.getTableColumn().getId());
        double shift = pinned ? offset.get() : 0;
        header.setTranslateX(shift);
        header.setViewOrder(pinned ? -1 : 0);
        header.pseudoClassStateChanged(PINNED, shift > 0);
      }
    }
  }

  /** Wherever another column was dropped, the pinned ones stand before it. */
  private void keepFirst() {
    var wanted = new ArrayList<TableColumn<R, ?>>();
    table.getColumns().stream().filter(c -> ids.contains(c.getId())).forEach(wanted::add);
    table.getColumns().stream().filter(c -> !ids.contains(c.getId())).forEach(wanted::add);
    if (!wanted.equals(table.getColumns())) {
      // The table is in the middle of telling of the change.
      javafx.application.Platform.runLater(
          () -> {
            if (Set.copyOf(wanted).equals(Set.copyOf(table.getColumns()))) {
              table.getColumns().setAll(wanted);
            }
          });
    }
  }
}
