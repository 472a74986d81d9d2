package huimin.ui.control;

import huimin.text.Messages;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A thin bar over a ledger while an answer is awaited; short reads would only flicker. */
final class BusyBar extends ProgressBar {
  private final PauseTransition slow = new PauseTransition(Duration.seconds(1));

  BusyBar(ObservableBooleanValue busy) {
    setAccessibleText(Messages.text("ui.ledger.busy"));
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("busy-bar");
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    setVisible(false);
    slow.setOnFinished(event -> setVisible(busy.get()));
    busy.subscribe(
        now -> {
          if (now) {
            slow.playFromStart();
          } else {
            setVisible(false);
          }
        });
  }
}
