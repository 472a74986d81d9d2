package huimin.person.ui;

import huimin.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Plain words in a section of a person's page. */
final class SectionWords {
  private SectionWords() {}

  /** What is read while there is nothing. */
  static Label hint(String key) {
    Label hint = wrapped(Messages.text(key));
    hint.getStyleClass().add("muted");
    return hint;
  }

  /** Words that take as many lines as they need. */
  static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A heading inside the section. */
  static Label heading(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("section-title");
    return label;
  }
}
