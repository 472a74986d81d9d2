package huimin.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Rows that are there already, many or few, read and not edited: no filters, no sums. Columns are
 * never narrower than given; the last one takes the room that is left.
 */
public final class PlainTable<R> extends VBox {
  private static final double TEXT = 14;
  private static final double LEAST = 48;

  /** Room for the scroll bar and the frame. */
  private static final double EDGE = 18;

  private final TableView<R> table = new TableView<>();
  private final Map<String, Function<R, Mark>> marks = new LinkedHashMap<>();
  private double fontSize = TEXT;

  /** Least width of the last column, for the text size as it is. */
  private double lastWidth;

  /**
   * @param name what a screen reader calls it
   * @param columns their filters are not shown
   * @param whenEmpty what to read while there are no rows
   */
  public PlainTable(
      String name, ObservableList<R> rows, List<LedgerColumn<R>> columns, String whenEmpty) {
    getStyleClass().addAll("ledger", "plain-table");
    table.setAccessibleText(name);
    table.getStyleClass().add("edge-to-edge");
    table.setItems(rows);
    var placeholder = new Label(whenEmpty);
    placeholder.setWrapText(true);
    placeholder.getStyleClass().add("muted");
    table.setPlaceholder(placeholder);
    columns.forEach(this::add);
    lastWidth = columns.getLast().width();
    table.widthProperty().subscribe(width -> stretchLast());
    table.getColumns().forEach(column -> column.widthProperty().subscribe(width -> stretchLast()));
    VBox.setVgrow(table, Priority.ALWAYS);
    // A table's own labels have sizes of their own; this one has the text size that is set.
    var measure = new Label();
    measure.setManaged(false);
    getChildren().addAll(table, measure);
    measure.fontProperty().subscribe(font -> scaleTo(font.getSize()));
  }

  private void add(LedgerColumn<R> column) {
    var shown = new TableColumn<R, String>();
    var title = new Label(column.title());
    title.getStyleClass().add("ledger-title");
    shown.setGraphic(title);
    shown.setId(column.id());
    shown.setSortable(false);
    shown.setReorderable(false);
    shown.setPrefWidth(column.width());
    shown.setMinWidth(LEAST);
    shown.getStyleClass().add(column.align() == LedgerColumn.Align.RIGHT ? "right" : "left");
    shown.setCellValueFactory(
        cell ->
            new ReadOnlyStringWrapper(
                Objects.requireNonNullElse(column.text().apply(cell.getValue()), "")));
    shown.setCellFactory(view -> new LedgerCell<>(column, row -> markOf(column, row)));
    table.getColumns().add(shown);
  }

  private Mark markOf(LedgerColumn<R> column, R row) {
    Function<R, Mark> mark = marks.get(column.id());
    return mark == null || row == null ? null : mark.apply(row);
  }

  /** Column widths are given at 100 %: larger text needs wider columns. */
  private void scaleTo(double size) {
    double factor = size / fontSize;
    fontSize = size;
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.setPrefWidth(column.getPrefWidth() * factor);
    }
    lastWidth *= factor;
    stretchLast();
  }

  /** The policies of JavaFX would widen all columns; long words stand in the last one. */
  private void stretchLast() {
    TableColumn<R, ?> last = table.getColumns().getLast();
    double others =
        table.getColumns().stream()
            .filter(column -> column != last)
            .mapToDouble(TableColumn::getWidth)
            .sum();
    last.setPrefWidth(Math.max(lastWidth, table.getWidth() - others - EDGE));
  }

  /**
   * Breaks the words of columns into as many lines as they need: rows grow instead of the table.
   */
  public void wrap(String... columnIds) {
    List<String> ids = List.of(columnIds);
    getStyleClass().add("wrapping");
    table.getColumns().stream()
        .filter(column -> ids.contains(column.getId()))
        .forEach(PlainTable::wrap);
  }

  @SuppressWarnings("unchecked") // all columns are made here, of words
  private static <R> void wrap(TableColumn<R, ?> column) {
    ((TableColumn<R, String>) column).setCellFactory(view -> new WrappedCell<>(view));
  }

  /** Puts a mark before the words of a column; a null mark leaves them plain. */
  public void mark(String columnId, Function<R, Mark> mark) {
    marks.put(columnId, mark);
    table.refresh();
  }

  /** The row the clerk chose; null for none. */
  public ReadOnlyObjectProperty<R> chosenProperty() {
    return table.getSelectionModel().selectedItemProperty();
  }

  /** The table itself, for what a screen adds. */
  public TableView<R> table() {
    return table;
  }
}
