package huimin.ui.control;

import huimin.text.Messages;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A form: labels at the left, fields beside them, what is wrong right under each field. */
public final class FormGrid extends GridPane {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private record Line(Control field, Label problem) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Function<Problem, String> sentences;
  private int row;
  private Runnable atEnd;

  /** A form without fields. */
  public FormGrid(String name) {
    this(name, Messages::text);
  }

  FormGrid(String name, Function<Problem, String> sentences) {
    this.sentences = sentences;
    setAccessibleText(name);
    getStyleClass().add("form-grid");
    var labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(labels, fields);
    addEventFilter(KeyEvent.KEY_PRESSED, this::enterMovesOn);
  }

  /** Takes all fields away. */
  public void clear() {
    getChildren().clear();
    lines.clear();
    row = 0;
  }

  /** Adds what is no field, across the form. */
  public void part(Node part) {
    add(part, 0, row++, 2, 1);
  }

  /** Begins a section with a heading. */
  public void section(String heading) {
    var label = new Label(heading);
    label.getStyleClass().add("section-title");
    add(label, 0, row++, 2, 1);
  }

  /** Adds plain words across the form. */
  public void remark(String text) {
    var words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("muted");
    add(words, 0, row++, 2, 1);
  }

  /**
   * Adds a field.
   *
   * @param name what {@link Problem#field()} calls it
   * @param required marks the label with a star
   * @return the field itself
   */
  public <C extends Control> C field(String name, String label, C field, boolean required) {
    var words = new Label(required ? label + " *" : label);
    words.setLabelFor(field);
    words.getStyleClass().add("form-label");
    var problem = new Label();
    problem.setId("problem-" + name);
    problem.setWrapText(true);
    problem.getStyleClass().add("problem-text");
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    // Beside its field, not beside the field and what is said under it.
    GridPane.setValignment(words, VPos.TOP);
    if (!(field instanceof TextArea)) {
      words.minHeightProperty().bind(field.heightProperty());
    }
    field.setMaxWidth(Double.MAX_VALUE);
    field.setAccessibleText(required ? Messages.text("ui.form.required", label) : label);
    add(words, 0, row);
    add(new VBox(field, problem), 1, row++);
    lines.put(name, new Line(field, problem));
    return field;
  }

  /**
   * Shows problems under their fields in place of those shown before.
   *
   * @return those that stand at no field of this form, to be shown elsewhere
   */
  public List<Problem> show(List<Problem> problems) {
    lines.values().forEach(line -> mark(line, List.of()));
    lines.forEach((name, line) -> mark(line, at(name, problems)));
    return problems.stream()
        .filter(problem -> problem.field() == null || !lines.containsKey(problem.field()))
        .toList();
  }

  /** Shows the problems of one field only, as one leaves it. */
  public void show(String name, List<Problem> problems) {
    mark(lines.get(name), problems);
  }

  /** Puts the cursor into the first field that refuses the form, if there is one. */
  public void focusFirstError() {
    lines.values().stream()
        .filter(line -> line.field().getPseudoClassStates().contains(ERROR))
        .findFirst()
        .ifPresent(FormGrid::reach);
  }

  /** The cursor alone scrolls nothing; where the field stands is known once it was laid out. */
  private static void reach(Line line) {
    line.field().requestFocus();
    Platform.runLater(() -> InView.whole(line.field().getParent()));
  }

  private static List<Problem> at(String name, List<Problem> problems) {
    return problems.stream().filter(problem -> name.equals(problem.field())).toList();
  }

  private void mark(Line line, List<Problem> problems) {
    boolean refused = problems.stream().anyMatch(Problem::isError);
    String text = String.join("\n", problems.stream().map(sentences).toList());
    line.problem().setText(text);
    line.field().setAccessibleHelp(text.isEmpty() ? null : text);
    for (Region marked : List.of(line.field(), line.problem())) {
      marked.pseudoClassStateChanged(ERROR, refused);
      marked.pseudoClassStateChanged(WARNING, !refused && !problems.isEmpty());
    }
  }

  private void enterMovesOn(KeyEvent event) {
    boolean opened = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
    if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof TextArea || opened) {
      return;
    }
    List<Line> order = new ArrayList<>(lines.values());
    for (int i = 0; i + 1 < order.size(); i++) {
      if (order.get(i).field().isFocused()) {
        order.get(i + 1).field().requestFocus();
        event.consume();
        return;
      }
    }
    if (atEnd != null && !order.isEmpty() && order.getLast().field().isFocused()) {
      atEnd.run();
      event.consume();
    }
  }

  /**
   * Says where Enter leads from the last field, e.g. into the next part of a form; without it,
   * Enter there is the window's own (its default button).
   */
  public void atEnd(Runnable act) {
    atEnd = act;
  }

  /** Puts the cursor into the first field, as soon as the form stands in a window. */
  public void focusFirst() {
    lines.values().stream().findFirst().ifPresent(line -> focus(line.field()));
  }

  /** What stands in a scroll pane shown for the first time has no window before it is laid out. */
  private static void focus(Control field) {
    if (field.getScene() != null) {
      field.requestFocus();
      return;
    }
    field
        .sceneProperty()
        .addListener(
            new ChangeListener<Scene>() {
              @Override
              public void changed(
                  ObservableValue<? extends Scene> seen, Scene before, Scene scene) {
                field.sceneProperty().removeListener(this);
                Platform.runLater(field::requestFocus);
              }
            });
  }

  /** Whether a field refuses the form. */
  public boolean hasError() {
    return lines.values().stream()
        .anyMatch(line -> line.field().getPseudoClassStates().contains(ERROR));
  }
}
