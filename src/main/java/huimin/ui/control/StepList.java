package huimin.ui.control;

import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The steps of a batch or wizard, one under the other, each with its state. */
public final class StepList extends VBox {

  /** Where a step stands. */
  public enum State {
    DONE,
    CURRENT,
    OPEN
  }

  /**
   * One step.
   *
   * @param detail small text under the title; may be empty
   */
  public record Step(String title, String detail, State state) {}

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private IntConsumer onChoose = index -> {};

  /** An empty list. */
  public StepList(String name) {
    setAccessibleText(name);
    getStyleClass().add("step-list");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows these steps; the current one is chosen. */
  public void show(List<Step> steps) {
    List<HBox> lines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      lines.add(line(i, steps.get(i)));
    }
    getChildren().setAll(lines);
  }

  /** Says what to do when the clerk chooses a step, counted from 0. */
  public void onChoose(IntConsumer act) {
    onChoose = act;
  }

  private HBox line(int index, Step step) {
    var title = new Label(step.title());
    title.getStyleClass().add("step-title");
    title.setWrapText(true);
    var words = new VBox(title);
    if (!step.detail().isEmpty()) {
      var detail = new Label(step.detail());
      detail.getStyleClass().add("step-detail");
      detail.setWrapText(true);
      words.getChildren().add(detail);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    // No button: a button does not grow with words that wrap.
    var line = new HBox(disc(index, step.state()), words);
    line.setId("step-" + (index + 1));
    line.getStyleClass().addAll("step", style(step.state()));
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(
        Messages.text(
            "ui.step.spoken", index + 1, step.title(), word(step.state()), step.detail()));
    line.pseudoClassStateChanged(CHOSEN, step.state() == State.CURRENT);
    line.setOnMouseClicked(event -> choose(index));
    return line;
  }

  private static Node disc(int index, State state) {
    var disc = new Label(state == State.DONE ? "" : String.valueOf(index + 1));
    if (state == State.DONE) {
      disc.setGraphic(new Icon(Feather.CHECK));
    }
    disc.getStyleClass().add("step-disc");
    return disc;
  }

  /** Marks a step as the one in view without telling anybody. */
  public void mark(int index) {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
    }
  }

  private void choose(int index) {
    mark(index);
    getChildren().get(index).requestFocus();
    onChoose.accept(index);
  }

  private void key(KeyEvent event) {
    int focused = getChildren().indexOf(getScene().getFocusOwner());
    switch (event.getCode()) {
      case UP -> focus(focused - 1);
      case DOWN -> focus(focused + 1);
      case ENTER, SPACE -> choose(focused);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void focus(int index) {
    if (index >= 0 && index < getChildren().size()) {
      getChildren().get(index).requestFocus();
    }
  }

  private static String style(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String word(State state) {
    return Messages.text("ui.step." + style(state));
  }
}
