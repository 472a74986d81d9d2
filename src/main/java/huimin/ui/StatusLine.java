package huimin.ui;

import huimin.platform.task.FxJob;
import huimin.text.Messages;
import huimin.ui.control.Mark;
import huimin.ui.control.StatusMark;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: office, month in work, last backup, and the job that runs. */
public final class StatusLine {
  private final Label office = new Label();
  private final Label month = new Label();
  private final HBox backup = new HBox();
  private final HBox job = new HBox();
  private final ObservableList<FxJob> running;
  private final HBox root;

  StatusLine(ObservableList<FxJob> running) {
    this.running = running;
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    office.setId("status-office");
    month.setId("status-month");
    job.setId("status-job");
    job.setAlignment(Pos.CENTER_RIGHT);
    job.setMinWidth(Region.USE_PREF_SIZE);
    job.getStyleClass().add("job");
    backup.setAlignment(Pos.CENTER_LEFT);
    root = new HBox(office, month, backup, space, job);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("status-line");
    running.addListener((ListChangeListener<FxJob>) change -> showJob());
    showJob();
  }

  Node node() {
    return root;
  }

  /** Names the office. */
  public void office(String name) {
    office.setText(name);
  }

  /** Names the month in work, e.g. 2026年11月. */
  public void month(String text) {
    month.setText(Messages.text("ui.status.month", text));
  }

  /** Says how the last backup stands. */
  public void backup(Mark mark, String text) {
    backup.getChildren().setAll(new StatusMark(mark, text));
  }

  private void showJob() {
    if (running.isEmpty()) {
      var idle = new Label(Messages.text("ui.status.idle"));
      job.getChildren().setAll(idle);
      return;
    }
    FxJob first = running.getFirst();
    var text = new Label();
    text.textProperty().bind(words(first));
    var bar = new ProgressBar();
    bar.setAccessibleText(first.title());
    bar.progressProperty().bind(first.fractionProperty());
    var cancel = new Button(Messages.text("ui.status.cancel"));
    cancel.setId("status-cancel");
    cancel.setAccessibleText(Messages.text("ui.status.cancel-job", first.title()));
    cancel.getStyleClass().add("small");
    cancel.disableProperty().bind(first.cancellingProperty());
    cancel.setOnAction(event -> first.cancel());
    job.getChildren().setAll(text, bar, cancel);
    if (running.size() > 1) {
      var waiting = new Label(Messages.text("ui.status.waiting", running.size() - 1));
      job.getChildren().add(waiting);
    }
  }

  private static StringBinding words(FxJob job) {
    return Bindings.createStringBinding(
        () -> {
          if (job.cancellingProperty().get()) {
            return Messages.text("ui.status.cancelling", job.title());
          }
          double part = job.fractionProperty().get();
          String percent = part < 0 ? "" : " " + Math.round(part * 100) + "%";
          String step = job.stepProperty().get();
          return job.title() + (step.isEmpty() ? "" : " · " + step) + percent;
        },
        job.stepProperty(),
        job.fractionProperty(),
        job.cancellingProperty());
  }
}
