package huimin.ui.control;

import huimin.platform.report.PrintedList;
import huimin.text.Messages;
import huimin.value.CellBlock;
import huimin.value.LedgerLook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A ledger: filters under the headings, rows, sums. Order and filters are the database's work, so
 * nothing is sorted or searched here.
 */
public final class LedgerTable<R> extends VBox {
  private static final double TEXT = 14;

  private final LedgerViewModel<R> model;
  private final TableView<R> table = new TableView<>();
  private final Map<LedgerColumn<R>, TableColumn<R, String>> columns = new LinkedHashMap<>();
  private final List<LedgerHeader<R>> headers = new ArrayList<>();
  private final Map<String, Function<R, Mark>> marks = new LinkedHashMap<>();
  private final SumBar<R> sums;
  private final PinnedColumns<R> pinned = new PinnedColumns<>(table);
  private final BlockSelection<R> block = new BlockSelection<>(table);
  private final LedgerClipboard<R> clipboard = new LedgerClipboard<>(this);
  private final LedgerKeys<R> keys = new LedgerKeys<>(this);
  private Function<R, ?> identity = row -> row;
  private double fontSize = TEXT;

  /**
   * @param name what a screen reader calls it
   * @param sums figures of the sum bar, in order
   * @param whenEmpty what to do first, read while the ledger has no rows at all
   */
  public LedgerTable(
      String name,
      LedgerViewModel<R> model,
      List<LedgerColumn<R>> columns,
      List<LedgerSum> sums,
      String whenEmpty) {
    this.model = model;
    this.sums = new SumBar<>(model, sums);
    getStyleClass().add("ledger");
    table.setAccessibleText(name);
    table.getStyleClass().add("edge-to-edge");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setItems(model.rows());
    table.setPlaceholder(new LedgerPlaceholder<>(model, whenEmpty).node());
    table.getColumns().add(new NumberColumn<>());
    columns.forEach(this::add);
    pinned.pin(Set.of(NumberColumn.ID));
    VBox.setVgrow(table, Priority.ALWAYS);
    var busy = new BusyBar(model.busyProperty());
    getChildren().addAll(new StackPane(table, busy), this.sums.node());
    VBox.setVgrow(getChildren().getFirst(), Priority.ALWAYS);
    table.setRowFactory(view -> new LedgerRow<>(pinned, keys::open));
    followSelection();
    model.onNewRows(this::markAgain);
    this.sums.fontProperty().subscribe(font -> scaleTo(font.getSize()));
  }

  private void add(LedgerColumn<R> column) {
    var shown = new TableColumn<R, String>();
    var header = new LedgerHeader<>(column, model);
    shown.setId(column.id());
    shown.setSortable(false);
    shown.setPrefWidth(column.width());
    shown.setMinWidth(48);
    shown.setGraphic(header.node());
    shown.setCellValueFactory(
        cell ->
            new ReadOnlyStringWrapper(
                Objects.requireNonNullElse(column.text().apply(cell.getValue()), "")));
    shown.setCellFactory(view -> new LedgerCell<>(column, row -> markOf(column, row), block));
    shown.widthProperty().subscribe(width -> header.width(width.doubleValue()));
    shown.getStyleClass().add(column.align() == LedgerColumn.Align.RIGHT ? "figure" : "words");
    columns.put(column, shown);
    headers.add(header);
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
    table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * factor));
  }

  private void followSelection() {
    var selected = table.getSelectionModel().getSelectedItems();
    selected.addListener(
        (ListChangeListener<R>)
            change ->
                model.selection().setAll(selected.stream().filter(Objects::nonNull).toList()));
  }

  /**
   * Says how marked rows are known again when rows are read anew; otherwise they must be equal.
   *
   * @param identity what stays the same of a row, e.g. its number
   */
  public void keepSelectionBy(Function<R, ?> identity) {
    this.identity = identity;
  }

  private void markAgain(List<R> before) {
    Set<Object> marked = before.stream().map(identity).collect(Collectors.toUnmodifiableSet());
    if (marked.isEmpty()) {
      return;
    }
    int[] found =
        IntStream.range(0, model.rows().size())
            .filter(i -> marked.contains(identity.apply(model.rows().get(i))))
            .toArray();
    table.getSelectionModel().clearSelection();
    if (found.length > 0) {
      table.getSelectionModel().selectIndices(found[0], found);
    }
  }

  /** Says what Enter and a double click do. */
  public void onOpen(Consumer<R> act) {
    keys.onOpen(act);
  }

  /** Says what F2 does with the row in focus. */
  public void onEdit(Consumer<R> act) {
    keys.onEdit(act);
  }

  /** Says what Ctrl+N does. */
  public void onNew(Runnable act) {
    keys.onNew(act);
  }

  /** Says who is asked before rows go to the clipboard. */
  public void onCopy(CopyGate gate) {
    clipboard.gate(gate);
  }

  /** Keeps the columns up to this one in sight when one scrolls sideways. */
  public void freezeUpTo(String columnId) {
    var frozen = new LinkedHashSet<String>(Set.of(NumberColumn.ID));
    for (LedgerColumn<R> column : columns.keySet()) {
      frozen.add(column.id());
      if (column.id().equals(columnId)) {
        pinned.pin(frozen);
        return;
      }
    }
    throw new IllegalArgumentException("no column " + columnId);
  }

  /** Puts a mark before the words of a column; a null mark leaves them plain. */
  public void mark(String columnId, Function<R, Mark> mark) {
    marks.put(columnId, mark);
    table.refresh();
  }

  /** A menu that shows and hides columns; the first column always stays. */
  public MenuButton columnMenu() {
    var menu = new MenuButton(Messages.text("ui.ledger.columns"));
    menu.setAccessibleText(Messages.text("ui.ledger.columns-hint"));
    columns.forEach(
        (column, shown) -> {
          var item = new CheckMenuItem(column.title());
          item.selectedProperty().bindBidirectional(shown.visibleProperty());
          item.setDisable(menu.getItems().isEmpty());
          menu.getItems().add(item);
        });
    return menu;
  }

  /** Ids of the columns in sight, from left to right. */
  public List<String> visibleColumns() {
    return table.getColumns().stream()
        .filter(column -> column.isVisible() && !NumberColumn.ID.equals(column.getId()))
        .map(TableColumn::getId)
        .toList();
  }

  /** How the ledger is looked at now: filters, order, and the columns with their widths. */
  public LedgerLook look() {
    double factor = TEXT / fontSize;
    return model.look(
        table.getColumns().stream()
            .filter(column -> !NumberColumn.ID.equals(column.getId()))
            .map(
                column ->
                    new LedgerLook.Column(
                        column.getId(),
                        (int) Math.round(column.getWidth() * factor),
                        column.isVisible()))
            .toList());
  }

  /** Looks at the ledger in this way and asks; what no longer exists or is not seen is left out. */
  public void show(LedgerLook look) {
    double factor = fontSize / TEXT;
    var order = new ArrayList<TableColumn<R, ?>>(List.of(table.getColumns().getFirst()));
    for (LedgerLook.Column kept : look.columns()) {
      columns.values().stream()
          .filter(column -> column.getId().equals(kept.id()))
          .forEach(
              column -> {
                column.setVisible(kept.shown());
                column.setPrefWidth(kept.width() * factor);
                order.add(column);
              });
    }
    columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
    table.getColumns().setAll(order);
    model.show(look, columns.keySet());
  }

  /** Shows these columns and hides the others, e.g. for a saved view. */
  public void showColumns(Set<String> ids) {
    columns.forEach((column, shown) -> shown.setVisible(ids.contains(column.id())));
  }

  /** The table itself, for what a screen adds. */
  public TableView<R> table() {
    return table;
  }

  /** Puts the cursor into the first filter in sight. */
  public void focusFilter() {
    headers.stream()
        .map(LedgerHeader::field)
        .filter(Objects::nonNull)
        .filter(Control::isVisible)
        .filter(field -> field.getScene() != null)
        .findFirst()
        .ifPresent(Control::requestFocus);
  }

  /** Lets a block of columns go, else all filters. */
  void stepBack() {
    if (block.isBlock()) {
      block.clear();
    } else {
      model.clearFilters();
    }
  }

  /** The columns meant by a copy, in the order of the table. */
  List<LedgerColumn<R>> meantColumns() {
    List<LedgerColumn<R>> meant = of(block.columns());
    return meant.isEmpty() ? of(table.getVisibleLeafColumns()) : meant;
  }

  private List<LedgerColumn<R>> of(List<TableColumn<R, ?>> shown) {
    return shown.stream()
        .flatMap(
            column -> columns.keySet().stream().filter(known -> known.id().equals(column.getId())))
        .toList();
  }

  /** The marked rows in the order of the table. */
  List<R> markedRows() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .filter(index -> index < model.rows().size())
        .sorted()
        .map(index -> model.rows().get(index))
        .toList();
  }

  /** The marked rows as a copy would take them. */
  public CellBlock marked(boolean headings) {
    return clipboard.marked(headings);
  }

  /** Copies the marked rows, as Ctrl+C does. */
  public void copy(boolean headings) {
    clipboard.copy(headings);
  }

  /** The ledger as it is seen, for paper: columns in sight, all rows loaded, filters and sums. */
  public PrintedList printed(String title) {
    List<LedgerColumn<R>> shown = of(table.getVisibleLeafColumns());
    var heads = new ArrayList<PrintedList.Column>();
    heads.add(new PrintedList.Column(Messages.text("ui.ledger.number"), true));
    shown.forEach(
        column ->
            heads.add(
                new PrintedList.Column(
                    column.title(), column.align() == LedgerColumn.Align.RIGHT)));
    var rows = new ArrayList<List<String>>();
    for (R row : model.rows()) {
      var cells = new ArrayList<String>(List.of(Integer.toString(rows.size() + 1)));
      shown.forEach(column -> cells.add(Objects.requireNonNullElse(column.text().apply(row), "")));
      rows.add(cells);
    }
    return new PrintedList(
        title, LedgerWords.filters(model, columns.keySet()), sums.words(), heads, rows);
  }
}
