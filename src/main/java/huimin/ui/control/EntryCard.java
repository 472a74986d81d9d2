package huimin.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One entry in a list: what it is, more about it, what can be done with it. */
public final class EntryCard extends VBox {
  private final FlowPane links = new FlowPane();

  /** An entry. */
  public EntryCard(String title) {
    var head = label(title);
    head.getStyleClass().add("entry-title");
    getStyleClass().add("entry-card");
    links.getStyleClass().add("entry-links");
    links.managedProperty().bind(links.visibleProperty());
    links.setVisible(false);
    getChildren().addAll(head, links);
    setAccessibleText(title);
  }

  private static Label label(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Adds a line of plain words; null or empty adds nothing. */
  public EntryCard line(String text) {
    return add(text, false);
  }

  /** Adds a quiet line; null or empty adds nothing. */
  public EntryCard quiet(String text) {
    return add(text, true);
  }

  private EntryCard add(String text, boolean muted) {
    if (text != null && !text.isEmpty()) {
      Label line = label(text);
      if (muted) {
        line.getStyleClass().add("muted");
      }
      getChildren().add(getChildren().indexOf(links), line);
    }
    return this;
  }

  /** Adds something to do; the screen reader hears to which entry it belongs. */
  public EntryCard link(String text, Runnable act) {
    var link = new Hyperlink(text);
    link.setAccessibleText(text + " " + getAccessibleText());
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> act.run());
    links.getChildren().add(link);
    links.setVisible(true);
    return this;
  }

  /** The entry as a node. */
  public Node node() {
    return this;
  }
}
