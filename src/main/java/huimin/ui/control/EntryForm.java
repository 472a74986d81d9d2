package huimin.ui.control;

import huimin.text.Messages;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
  private final List<DayField> days = new ArrayList<>();
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
    var acts = new FlowPane(go, button("ui.entry.leave", id + "-leave", this::close));
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
      close();
      event.consume();
    }
  }

  /** Adds a field; what is wrong with it is said as one leaves it. */
  public <C extends Control> C field(String name, String key, C control, boolean required) {
    if (control instanceof DayField day) {
      days.add(day.clearable());
    }
    control.focusedProperty().subscribe((before, now) -> left(name, before, now));
    return grid.field(name, Messages.text(key), control, required);
  }

  /** Adds words about the fields that follow. */
  public void remark(String key) {
    grid.remark(Messages.text(key));
  }

  private void left(String name, boolean before, boolean now) {
    if (before && !now && isVisible()) {
      grid.show(
          name, check.get().stream().filter(problem -> name.equals(problem.field())).toList());
    }
  }

  /** Comes into view with the cursor in its first field. */
  public void open(String headingKey) {
    heading.setText(Messages.text(headingKey));
    grid.show(List.of());
    setVisible(true);
    grid.getChildren().stream()
        .filter(VBox.class::isInstance)
        .findFirst()
        .ifPresent(first -> ((VBox) first).getChildren().getFirst().requestFocus());
    Platform.runLater(this::reveal); // its place is known once it was laid out
  }

  /** Brings its beginning into view where it stands in something that scrolls. */
  private void reveal() {
    for (Node around = getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
        scroll.layout();
        Node content = scroll.getContent();
        double top = content.sceneToLocal(localToScene(0, 0)).getY();
        double hidden =
            content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, top / hidden));
        return;
      }
    }
  }

  /** Goes out of view; what stood in it is gone. */
  public void close() {
    setVisible(false);
  }

  private void save() {
    days.forEach(DayField::commitValue); // the keys save before the field is left
    List<Problem> problems = check.get();
    grid.show(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      grid.focusFirstError();
    } else {
      save.run();
    }
  }
}
