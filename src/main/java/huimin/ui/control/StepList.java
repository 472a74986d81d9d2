package huimin.ui.control;

import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Shows these steps; the current one is chosen. */
  public void show(List<Step> steps) {
    List<Button> lines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      lines.add(line(i, steps.get(i)));
    }
    getChildren().setAll(lines);
  }

  /** Says what to do when the clerk chooses a step, counted from 0. */
  public void onChoose(IntConsumer act) {
    onChoose = act;
  }

  private Button line(int index, Step step) {
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
    var content = new HBox(disc(index, step.state()), words);
    content.getStyleClass().add("step-content");
    var line = new Button();
    line.setGraphic(content);
    line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().addAll("step", style(step.state()));
    line.setAccessibleText(
        Messages.text("ui.step.spoken", index + 1, step.title(), word(step.state()), step.detail()));
    line.pseudoClassStateChanged(CHOSEN, step.state() == State.CURRENT);
    content.prefWidthProperty().bind(line.widthProperty().map(width -> width.doubleValue() - 18));
    line.setOnAction(event -> choose(index));
    return line;
  }

  private static Node disc(int index, State state) {
    var disc = new Label(state == State.DONE ? "" : String.valueOf(index + 1));
    if (state == State.DONE) {
      disc.setGraphic(new FontIcon(Feather.CHECK));
    }
    disc.getStyleClass().add("step-disc");
    return disc;
  }

  private void choose(int index) {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
    }
    onChoose.accept(index);
  }

  private void move(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    int next = getChildren().indexOf(focused) + step;
    if (step != 0 && next >= 0 && next < getChildren().size()) {
      getChildren().get(next).requestFocus();
      event.consume();
    }
  }

  private static String style(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String word(State state) {
    return Messages.text("ui.step." + style(state));
  }
}
