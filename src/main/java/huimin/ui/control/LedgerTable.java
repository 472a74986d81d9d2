package huimin.ui.control;

import huimin.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

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
  private Function<R, ?> identity = row -> row;
  private Consumer<R> onOpen = row -> {};
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
    columns.forEach(this::add);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(new StackPane(table, busyBar()), this.sums.node());
    VBox.setVgrow(getChildren().getFirst(), Priority.ALWAYS);
    table.setRowFactory(view -> row());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
    addEventFilter(KeyEvent.KEY_PRESSED, this::ledgerKey);
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
    shown.setCellFactory(view -> new LedgerCell<>(column, row -> markOf(column, row)));
    shown.widthProperty().subscribe(width -> header.width(width.doubleValue()));
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
    columns.values().forEach(column -> column.setPrefWidth(column.getPrefWidth() * factor));
  }

  private ProgressBar busyBar() {
    var bar = new ProgressBar();
    bar.setAccessibleText(Messages.text("ui.ledger.busy"));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("busy-bar");
    StackPane.setAlignment(bar, javafx.geometry.Pos.TOP_CENTER);
    bar.setVisible(false);
    // Short reads would only flicker.
    var slow = new PauseTransition(Duration.seconds(1));
    slow.setOnFinished(event -> bar.setVisible(model.busyProperty().get()));
    model
        .busyProperty()
        .subscribe(
            busy -> {
              if (busy) {
                slow.playFromStart();
              } else {
                bar.setVisible(false);
              }
            });
    return bar;
  }

  private TableRow<R> row() {
    var row = new TableRow<R>();
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !row.isEmpty()) {
            onOpen.accept(row.getItem());
          }
        });
    return row;
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
    onOpen = act;
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
        .filter(TableColumn::isVisible)
        .map(TableColumn::getId)
        .toList();
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

  private void tableKey(KeyEvent event) {
    R focused = table.getFocusModel().getFocusedItem();
    if (event.getTarget() != table) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && focused != null) {
      onOpen.accept(focused);
      event.consume();
    } else if (event.isControlDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.clearFilters();
      event.consume();
    }
  }

  private void ledgerKey(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.F) {
      focusFilter();
      event.consume();
    }
  }

  /** The marked rows as text, headings first, cells parted by tabs, as Excel and WPS take it. */
  public String markedAsText() {
    List<LedgerColumn<R>> shown =
        columns.entrySet().stream()
            .filter(entry -> entry.getValue().isVisible())
            .sorted(
                java.util.Comparator.comparing(
                    entry -> table.getColumns().indexOf(entry.getValue())))
            .map(Map.Entry::getKey)
            .toList();
    var lines = new ArrayList<String>();
    lines.add(shown.stream().map(LedgerColumn::title).collect(Collectors.joining("\t")));
    for (R row : model.selection()) {
      lines.add(
          shown.stream()
              .map(column -> Objects.requireNonNullElse(column.text().apply(row), ""))
              .map(text -> text.replaceAll("[\t\r\n]+", " "))
              .collect(Collectors.joining("\t")));
    }
    return String.join("\n", lines);
  }

  private void copy() {
    if (!model.selection().isEmpty()) {
      var content = new ClipboardContent();
      content.putString(markedAsText());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
