package huimin.ui;

import huimin.text.Messages;
import huimin.ui.control.NoticeBox;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short news in the lower right corner: they pass by themselves and never take the focus. */
public final class NoticeArea {
  private static final int MOST = 3;
  private static final Duration STAY = Duration.seconds(8);

  private final VBox root = new VBox();

  NoticeArea() {
    root.getStyleClass().add("notice-area");
    root.setAlignment(Pos.BOTTOM_RIGHT);
    root.setPickOnBounds(false);
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  Node node() {
    return root;
  }

  /** Shows one; the oldest leaves when there are too many. */
  public void show(NoticeBox.Kind kind, String title, String text) {
    var box = new NoticeBox(kind, title, text);
    box.getStyleClass().add("floating");
    Runnable leave = () -> root.getChildren().remove(box);
    box.link(Messages.text("ui.notice.close"), leave);
    if (root.getChildren().size() == MOST) {
      root.getChildren().removeFirst();
    }
    root.getChildren().add(box);
    var stay = new PauseTransition(STAY);
    stay.setOnFinished(event -> leave.run());
    stay.play();
  }
}
