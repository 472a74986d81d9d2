package huimin.exchange.ui;

import huimin.exchange.ImportResult;
import huimin.exchange.ImportSource;
import huimin.exchange.RowProblem;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Outcome;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import huimin.ui.control.NoticeBox;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The file in hand: what it was taken for, what would change, what stands in the way. */
final class ImportFilePane extends VBox {
  private final ImportViewModel model;
  private final ComboBox<Layout> layouts = new ComboBox<>();
  private final VBox verdict = new VBox();
  private final ColumnReading columns = new ColumnReading();
  private final ImportRows rows;
  private boolean filling;

  ImportFilePane(ImportViewModel model) {
    this.model = model;
    this.rows = new ImportRows(model);
    VBox.setVgrow(rows, Priority.ALWAYS);
    getStyleClass().add("page");
    getChildren().addAll(head(), verdict, columns, rows);
  }

  private HBox head() {
    var label = new Label(Messages.text("exchange.import.layout"));
    layouts.setId("import-layout");
    layouts.setAccessibleText(Messages.text("exchange.import.layout"));
    layouts.getItems().add(null);
    layouts.getItems().addAll(model.layouts());
    layouts.setConverter(new LayoutNames());
    layouts
        .valueProperty()
        .subscribe(
            chosen -> {
              if (!filling) {
                model.correct(chosen);
              }
            });
    label.setLabelFor(layouts);
    var again = new Button(Messages.text("exchange.import.again"), new Icon(Feather.REFRESH_CW));
    again.setId("import-again");
    again.setOnAction(event -> model.checkAgain());
    layouts.disableProperty().bind(model.busyProperty());
    again.disableProperty().bind(model.busyProperty());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(label, layouts, again, space);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("line");
    return head;
  }

  /** Shows the file as it stands now. */
  void show() {
    filling = true;
    layouts.setValue(model.layoutProperty().get());
    filling = false;
    ImportResult result = model.result();
    verdict.getChildren().clear();
    if (!model.refusalProperty().get().isEmpty()) {
      verdict
          .getChildren()
          .add(box(NoticeBox.Kind.STOP, "unreadable", model.refusalProperty().get()));
    } else if (result != null) {
      verdict.getChildren().add(verdict(result));
    } else if (model.busyProperty().get()) {
      verdict.getChildren().add(waiting(model.sourceProperty().get()));
    }
    columns.setVisible(result != null);
    rows.setVisible(result != null);
    if (result != null) {
      columns.show(result.sheets(), model::missing);
      rows.show(result);
    }
  }

  private NoticeBox verdict(ImportResult result) {
    String counts =
        Messages.text(
            "exchange.import.counts",
            result.read(),
            result.count(Outcome.ADDED),
            result.count(Outcome.CHANGED),
            result.count(Outcome.UNCHANGED),
            result.count(Outcome.REJECTED));
    return switch (model.stageProperty().get()) {
      case REFUSED -> box(NoticeBox.Kind.STOP, "refused", counts, errors(result));
      case NOTHING_NEW -> box(NoticeBox.Kind.DONE, "nothing-new", counts);
      case DONE -> box(NoticeBox.Kind.DONE, "done", counts, result.batchId());
      case UNDONE -> box(NoticeBox.Kind.INFO, "undone", counts);
      default ->
          result.problems().isEmpty()
              ? box(NoticeBox.Kind.INFO, "ready", counts)
              : box(NoticeBox.Kind.WARNING, "ready-to-check", counts, result.problems().size());
    };
  }

  private static long errors(ImportResult result) {
    return result.problems().stream().filter(RowProblem::error).count();
  }

  private static NoticeBox box(NoticeBox.Kind kind, String verdict, String counts, Object... args) {
    return new NoticeBox(kind, Messages.text("exchange.import.verdict." + verdict, args), counts);
  }

  private static VBox waiting(ImportSource source) {
    String name = source == null ? "" : source.name();
    var words = new Label(Messages.text("exchange.import.waiting", name));
    var bar = new ProgressBar();
    bar.setAccessibleText(words.getText());
    bar.setMaxWidth(Double.MAX_VALUE);
    var waiting = new VBox(words, bar);
    waiting.getStyleClass().add("section");
    return waiting;
  }

  private static final class LayoutNames extends StringConverter<Layout> {
    @Override
    public String toString(Layout layout) {
      return layout == null ? Messages.text("exchange.import.layout.auto") : layout.name();
    }

    @Override
    public Layout fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
