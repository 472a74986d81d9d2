package huimin.quality.ui;

import huimin.person.MergeField;
import huimin.quality.MergePreview;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.DetailPane;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two entries in two columns: whose value stays field by field, and what goes over. */
final class MergePage {
  private final MergeViewModel model;
  private final Dialogs dialogs;
  private final Runnable onMerged;
  private final VBox page = new VBox(16);
  private final BorderPane root = new BorderPane();

  /**
   * @param onMerged when two have become one
   * @param onBack when nothing is to be merged
   */
  MergePage(MergeViewModel model, Dialogs dialogs, Runnable onMerged, Runnable onBack) {
    this.model = model;
    this.dialogs = dialogs;
    this.onMerged = onMerged;
    var bar = new Toolbar(Messages.text("quality.merge.title"));
    bar.act(Messages.text("quality.merge.back"), Feather.ARROW_LEFT, onBack).setId("merge-back");
    Button swap = bar.act(Messages.text("quality.merge.swap"), Feather.REPEAT, model::swap);
    swap.setId("merge-swap");
    Button merge = bar.primary(Messages.text("quality.merge.act"), "", this::ask);
    merge.setId("merge-act");
    var waits = model.previewProperty().isNull().or(model.busyProperty());
    swap.disableProperty().bind(waits);
    merge.disableProperty().bind(waits);
    page.getStyleClass().add("page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(bar);
    root.setCenter(scroll);
    model.previewProperty().subscribe(this::show);
  }

  Node node() {
    return root;
  }

  private void ask() {
    MergePreview now = model.previewProperty().get();
    dialogs.confirm(
        Messages.text("quality.merge.ask", now.other().name(), now.kept().name()),
        Messages.text("quality.merge.ask.detail"),
        Messages.text("quality.merge.act"),
        () -> model.merge(onMerged));
  }

  private void show(MergePreview preview) {
    page.getChildren().clear();
    if (preview == null) {
      return;
    }
    preview.doubts().stream()
        .map(words -> new NoticeBox(NoticeBox.Kind.WARNING, words, ""))
        .forEach(page.getChildren()::add);
    page.getChildren().add(fields(preview));
    page.getChildren()
        .add(
            DetailPane.section(
                Messages.text("quality.merge.moves"),
                lines(preview.moves(), Messages.text("quality.merge.moves-nothing"))));
    page.getChildren()
        .add(
            new NoticeBox(
                NoticeBox.Kind.INFO,
                Messages.text("quality.merge.stays"),
                Messages.text("quality.merge.stays.detail")));
  }

  private GridPane fields(MergePreview preview) {
    var grid = new GridPane();
    grid.setId("merge-fields");
    grid.getStyleClass().add("facts");
    var labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(labels, half(), half());
    grid.addRow(
        0,
        new Label(),
        heading("quality.merge.kept", preview.kept()),
        heading("quality.merge.other", preview.other()));
    int row = 1;
    for (MergeField field : preview.fields()) {
      var label = new Label(field.label());
      label.getStyleClass().add("muted");
      label.setMinWidth(Region.USE_PREF_SIZE);
      var either = new ToggleGroup();
      grid.addRow(row++, label, choice(field, either, false), choice(field, either, true));
    }
    if (preview.fields().isEmpty()) {
      grid.add(new Label(Messages.text("quality.merge.same")), 1, row, 2, 1);
    }
    return grid;
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setHgrow(Priority.ALWAYS);
    half.setPercentWidth(42);
    return half;
  }

  private static Node heading(String key, MergePreview.Entry entry) {
    var words = new Label(Messages.text(key, entry.name(), entry.place()));
    words.getStyleClass().add("section-title");
    words.setWrapText(true);
    return words;
  }

  private RadioButton choice(MergeField field, ToggleGroup either, boolean other) {
    String value = other ? field.other() : field.kept();
    var choice = new RadioButton(value.isEmpty() ? "—" : value);
    choice.setId("merge-" + field.column() + (other ? "-other" : "-kept"));
    choice.setToggleGroup(either);
    choice.setWrapText(true);
    choice.setSelected(model.takesOther(field) == other);
    choice.setAccessibleText(field.label() + " " + choice.getText());
    choice.setOnAction(event -> model.take(field, other));
    return choice;
  }

  private static Node lines(List<String> lines, String none) {
    var box = new VBox(4);
    for (String line : lines.isEmpty() ? List.of(none) : lines) {
      var words = new Label(line);
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(words);
    }
    return box;
  }
}
