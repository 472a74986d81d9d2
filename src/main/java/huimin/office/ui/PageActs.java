package huimin.office.ui;

import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Acts of one page, one at a time. */
final class PageActs {
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  PageActs(TaskRunner runner, Consumer<Throwable> onFailed) {
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Runs an act unless one is under way. */
  <T> void run(String titleKey, Job<T> job, Consumer<T> onDone) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    runner.run(
        Messages.text(titleKey),
        job,
        result -> {
          busy.set(false);
          onDone.accept(result);
        },
        this::failed);
  }

  /** Runs an act that gives nothing back. */
  void act(String titleKey, Runnable act, Runnable onDone) {
    run(
        titleKey,
        progress -> {
          act.run();
          return null;
        },
        nothing -> onDone.run());
  }

  /** Reads; a newer read replaces an older one. */
  <T> void read(Job<T> job, Consumer<T> onDone) {
    runner.read(this, job, onDone, onFailed);
  }

  private void failed(Throwable thrown) {
    busy.set(false);
    onFailed.accept(thrown);
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
