package huimin.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A status: its word, and a small mark that differs in shape, not only in colour. */
public final class StatusMark extends Label {

  /**
   * @param word the status; what a screen reader says too
   */
  public StatusMark(Mark mark, String word) {
    super(word);
    setGraphic(shape(mark));
    getStyleClass().add("status-mark");
    setAccessibleText(word);
  }

  static Region shape(Mark mark) {
    var shape = new Region();
    shape.getStyleClass().addAll("mark", mark.styleClass());
    return shape;
  }
}
