package huimin.ui.control;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A framed remark: bold line, plain line, and what may be done about it. */
public final class NoticeBox extends HBox {

  /** How it is meant; each has its own icon. */
  public enum Kind {
    INFO(Feather.INFO),
    DONE(Feather.CHECK_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    STOP(Feather.X_OCTAGON);

    private final Feather icon;

    Kind(Feather icon) {
      this.icon = icon;
    }
  }

  private final HBox links = new HBox();

  /**
   * @param text may be empty
   */
  public NoticeBox(Kind kind, String title, String text) {
    getStyleClass().addAll("notice-box", kind.name().toLowerCase(Locale.ROOT));
    var words = new VBox(line(title, "notice-title"));
    if (!text.isEmpty()) {
      words.getChildren().add(line(text, "notice-text"));
    }
    links.getStyleClass().add("notice-links");
    links.managedProperty().bind(links.visibleProperty());
    links.setVisible(false);
    words.getChildren().add(links);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new Icon(kind.icon), words);
    setAccessibleText(text.isEmpty() ? title : title + " " + text);
  }

  private static Label line(String text, String style) {
    var line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }

  /** Adds something to do. */
  public NoticeBox link(String text, Runnable act) {
    var link = new Hyperlink(text);
    link.setOnAction(event -> act.run());
    link.setMinWidth(Region.USE_PREF_SIZE);
    links.getChildren().add(link);
    links.setVisible(true);
    return this;
  }
}
