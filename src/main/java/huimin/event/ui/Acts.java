package huimin.event.ui;

import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Acts of one page, one at a time. */
final class Acts {
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  Acts(TaskRunner runner, Consumer<Throwable> onFailed) {
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
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** Reads; a newer read of the same key replaces an older one. */
  <T> void read(Object key, Job<T> job, Consumer<T> onDone) {
    runner.read(key, job, onDone, onFailed);
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
