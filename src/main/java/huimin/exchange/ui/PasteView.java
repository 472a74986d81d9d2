package huimin.exchange.ui;

import huimin.exchange.PastedCells;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 从表格粘贴: the cells pasted, with what each column means above it. */
final class PasteView extends VBox {
  private static final double WIDTH = 1_000;
  private static final double HEIGHT = 480;
  private static final double COLUMN = 172;

  private final PasteViewModel model;
  private final TableView<List<String>> table = new TableView<>();
  private final Label verdict = new Label();
  private int shownWidth;

  PasteView(PasteViewModel model) {
    this.model = model;
    setPrefSize(WIDTH, HEIGHT);
    getStyleClass().addAll("page-parts", "paste-view");
    var what = new Label(Messages.text("exchange.paste.what"));
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    var paste = new Button(Messages.text("exchange.paste.paste"), new Icon(Feather.CLIPBOARD));
    paste.setId("paste-now");
    paste.setMinWidth(USE_PREF_SIZE);
    paste.setOnAction(event -> fromClipboard());
    verdict.setId("paste-verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    var line = new HBox(paste, verdict);
    line.getStyleClass().add("line");
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    table.setAccessibleText(Messages.text("exchange.paste.title"));
    table.setPlaceholder(new Label(Messages.text("exchange.paste.empty")));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(what, line, table);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.cellsProperty().subscribe(this::show);
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.V) {
      fromClipboard();
      event.consume();
    }
  }

  /** Takes what stands on the clipboard. */
  void fromClipboard() {
    shownWidth = 0;
    model.paste(Clipboard.getSystemClipboard().getString());
    show(model.cellsProperty().get());
  }

  private void show(PastedCells cells) {
    verdict.setText(model.verdict());
    int width = cells == null ? 0 : cells.block().width();
    if (width != shownWidth || width == 0) {
      table.getColumns().clear();
      for (int column = 0; column < width; column++) {
        table.getColumns().add(column(column));
      }
      shownWidth = width;
    }
    table.setItems(
        cells == null
            ? FXCollections.observableArrayList()
            : FXCollections.observableList(
                cells.block().rows().subList(cells.headerRow(), cells.block().rows().size())));
  }

  private TableColumn<List<String>, String> column(int at) {
    var meaning = new ComboBox<String>();
    meaning.setId("paste-column-" + at);
    meaning.setAccessibleText(Messages.text("exchange.paste.column", at + 1));
    meaning.getItems().add(Messages.text("exchange.paste.unread"));
    meaning.getItems().addAll(model.titles());
    meaning.setMaxWidth(Double.MAX_VALUE);
    meaning.getSelectionModel().select(model.titles().indexOf(model.meaning(at)) + 1);
    meaning
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> mean(at, now.intValue()));
    var column = new TableColumn<List<String>, String>();
    column.setGraphic(meaning);
    column.setPrefWidth(COLUMN);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(at < row.getValue().size() ? row.getValue().get(at) : ""));
    return column;
  }

  private void mean(int column, int chosen) {
    model.mean(column, chosen <= 0 ? "" : model.titles().get(chosen - 1));
  }
}
