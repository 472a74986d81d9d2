package huimin.ui.control;

import huimin.text.Messages;
import huimin.value.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of one entry ; it is there only while something is entered. */
public final class EntryForm extends VBox {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN);
  private static final KeyCombination LEAVE = new KeyCodeCombination(KeyCode.ESCAPE);

  private final Label heading = new Label();
  private final FormGrid grid;
  private final Map<String, Control> fields = new LinkedHashMap<>();
  private final Set<String> been = new HashSet<>();
  private Map<String, Object> asOpened = Map.of();
  private Consumer<Runnable> question = Runnable::run;
  private final Supplier<List<Problem>> check;
  private final Runnable save;

  /**
   * A form that is not shown yet.
   *
   * @param id its buttons are called {@code <id>-save} and {@code <id>-leave}
   * @param check what is wrong with what stands in the fields
   * @param save called when nothing is
   */
  public EntryForm(
      String id,
      String name,
      Supplier<List<Problem>> check,
      Runnable save,
      ObservableBooleanValue busy) {
    this.grid = new FormGrid(name);
    this.check = check;
    this.save = save;
    heading.getStyleClass().add("section-title");
    getStyleClass().add("entry-form");
    Button go = button("ui.entry.save", id + "-save", this::save);
    go.getStyleClass().add("accent");
    go.disableProperty().bind(busy);
    var acts = new FlowPane(go, button("ui.entry.leave", id + "-leave", this::leave));
    acts.getStyleClass().add("entry-bar");
    getChildren().addAll(heading, grid, acts);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static Button button(String key, String id, Runnable act) {
    var button = new Button(Messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    if (SAVE.match(event)) {
      save();
      event.consume();
    } else if (LEAVE.match(event)) {
      leave();
      event.consume();
    }
  }

  /** Adds a field; what is wrong with it is said as one leaves it, or has chosen there. */
  public <C extends Control> C field(String name, String key, C control, boolean required) {
    fields.put(name, control);
    if (control instanceof DayField day) {
      day.clearable();
    }
    if (control instanceof ComboBoxBase<?> choice) {
      choice.valueProperty().subscribe((before, now) -> say());
    }
    control.focusedProperty().subscribe((before, now) -> left(name, before, now));
    return grid.field(name, Messages.text(key), control, required);
  }

  /** Adds words about the fields that follow. */
  public void remark(String key) {
    grid.remark(Messages.text(key));
  }

  private void left(String name, boolean before, boolean now) {
    if (before && !now) {
      been.add(name);
      say();
    }
  }

  /**
   * Says what is wrong where one has been and where something stands: what is typed here may be
   * wrong beside what stands there. Empty fields still to come are let be.
   */
  private void say() {
    if (!isVisible()) {
      return;
    }
    grid.show(
        check.get().stream()
            .filter(
                problem -> been.contains(problem.field()) || !isBlank(fields.get(problem.field())))
            .toList());
  }

  private static boolean isBlank(Control field) {
    return field == null || "".equals(Objects.requireNonNullElse(content(field), ""));
  }

  /** What stands in a field; a day once it was committed. */
  private static Object content(Control field) {
    return switch (field) {
      case ComboBoxBase<?> choice -> choice.getValue();
      case TextInputControl text -> text.getText();
      case CheckBox box -> box.isSelected();
      default -> throw new IllegalArgumentException(field.toString());
    };
  }

  /**
   * Says how it is asked before something typed is lost; without it nothing is asked.
   *
   * @param how runs what it is given once it may be lost
   */
  public void asks(Consumer<Runnable> how) {
    question = how;
  }

  /** Whether something else stands in it than when it came into view. */
  public boolean isChanged() {
    if (!isVisible()) {
      return false;
    }
    commit();
    return !contents().equals(asOpened);
  }

  private Map<String, Object> contents() {
    var contents = new HashMap<String, Object>();
    fields.forEach(
        (name, field) -> contents.put(name, Objects.requireNonNullElse(content(field), "")));
    return contents;
  }

  /** Goes out of view and goes on; where something typed would be lost, it is asked first. */
  public void leave(Runnable then) {
    Runnable away =
        () -> {
          close();
          then.run();
        };
    if (isChanged()) {
      question.accept(away);
    } else {
      away.run();
    }
  }

  private void leave() {
    leave(() -> {});
  }

  /** Comes into view with the cursor in its first field. */
  public void open(String headingKey) {
    heading.setText(Messages.text(headingKey));
    been.clear();
    asOpened = contents();
    grid.show(List.of());
    setVisible(true);
    grid.getChildren().stream()
        .filter(VBox.class::isInstance)
        .findFirst()
        .ifPresent(first -> ((VBox) first).getChildren().getFirst().requestFocus());
    Platform.runLater(() -> InView.fromTop(this)); // its place is known once it was laid out
  }

  /** Goes out of view without asking; what stood in it is gone. */
  public void close() {
    setVisible(false);
  }

  private void save() {
    commit(); // the keys save before the field is left
    List<Problem> problems = check.get();
    been.addAll(fields.keySet());
    grid.show(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      grid.focusFirstError();
    } else {
      save.run();
    }
  }

  private void commit() {
    for (Control field : fields.values()) {
      if (field instanceof DayField day && day.getSkin() != null) { // before, none was typed
        day.commitValue();
      }
    }
  }
}
