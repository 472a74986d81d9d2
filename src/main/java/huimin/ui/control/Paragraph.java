package huimin.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that breaks into as many lines as it needs, and is never cut. */
public final class Paragraph extends Label {

  /** A paragraph in one of the program's styles, e.g. {@code muted}. */
  public Paragraph(String text, String style) {
    super(text);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add(style);
  }
}
