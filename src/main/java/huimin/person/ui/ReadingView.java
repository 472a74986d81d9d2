package huimin.person.ui;

import huimin.person.Reading;
import huimin.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line on somebody's page: how the name is read, and beside it the way to put it right. */
public final class ReadingView {
  private final ReadingViewModel model;
  private final TextField field = new TextField();
  private final VBox root = new VBox();

  /** The line; it shows nobody yet. */
  public ReadingView(ReadingViewModel model) {
    this.model = model;
    root.getStyleClass().add("reading");
    root.getChildren().setAll(shown(), edited(), problem());
    model.editingProperty().subscribe(this::begin);
  }

  /** The line, showing somebody. */
  Node of(long person) {
    model.show(person);
    return root;
  }

  private Node shown() {
    var text = new Label();
    text.setId("reading");
    model.readingProperty().subscribe(reading -> text.setText(spaced(reading)));
    var correct = new Hyperlink(Messages.text("person.reading.correct"));
    correct.setId("reading-correct");
    correct.setOnAction(event -> model.edit());
    correct.disableProperty().bind(model.readingProperty().isNull());
    var line = new HBox(label(), text, correct);
    line.visibleProperty().bind(model.editingProperty().not());
    return line(line);
  }

  private Node edited() {
    field.setId("reading-field");
    field.setAccessibleText(Messages.text("person.reading.field"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> model.save(field.getText()));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
          }
        });
    var save = new Button(Messages.text("person.reading.save"));
    save.setId("reading-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> model.save(field.getText()));
    var leave = new Hyperlink(Messages.text("person.reading.leave"));
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(event -> model.leave());
    var line = new HBox(label(), field, save, leave);
    line.visibleProperty().bind(model.editingProperty());
    return line(line);
  }

  private Node problem() {
    var problem = new Label();
    problem.setId("reading-problem");
    problem.setWrapText(true);
    problem.getStyleClass().add("problem-text");
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private void begin(boolean editing) {
    if (editing) {
      field.setText(spaced(model.readingProperty().get()));
      field.requestFocus();
      field.selectAll();
    }
  }

  private static Label label() {
    var label = new Label(Messages.text("person.reading.label"));
    label.getStyleClass().add("muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox line(HBox line) {
    line.getStyleClass().add("reading-line");
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private static String spaced(Reading reading) {
    return reading == null ? "" : reading.spaced();
  }
}
