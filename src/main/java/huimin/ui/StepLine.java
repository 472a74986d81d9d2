package huimin.ui;

import huimin.text.Messages;
import huimin.ui.control.Icon;
import huimin.ui.control.StepList.State;
import huimin.ui.control.StepList.Step;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Steps beside one another, to see at a glance how far a month is. */
final class StepLine extends GridPane {

  StepLine(String name) {
    setAccessibleText(name);
    getStyleClass().add("step-line");
  }

  void show(List<Step> steps) {
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < steps.size(); i++) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 / steps.size());
      getColumnConstraints().add(share);
      add(step(i, steps.get(i)), i, 0);
    }
  }

  private static Node step(int index, Step step) {
    var disc = new Label(step.state() == State.DONE ? "" : String.valueOf(index + 1));
    if (step.state() == State.DONE) {
      disc.setGraphic(new Icon(Feather.CHECK));
    }
    disc.getStyleClass().add("step-disc");
    var title = new Label(step.title());
    title.getStyleClass().add("step-title");
    var detail = new Label(step.detail());
    detail.setWrapText(true);
    detail.getStyleClass().add("step-detail");
    var line = new HBox(disc, new VBox(title, detail));
    line.setAlignment(Pos.TOP_LEFT);
    String state = step.state().name().toLowerCase(Locale.ROOT);
    line.getStyleClass().addAll("step", state);
    line.setAccessibleText(
        Messages.text(
            "ui.step.spoken",
            index + 1,
            step.title(),
            Messages.text("ui.step." + state),
            step.detail()));
    return line;
  }
}
