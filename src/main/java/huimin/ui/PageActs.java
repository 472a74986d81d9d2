package huimin.ui;

import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Acts of one page, one at a time. */
public final class PageActs {
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** The acts of one page. */
  public PageActs(TaskRunner runner, Consumer<Throwable> onFailed) {
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Runs an act unless one is under way. */
  public <T> void run(String titleKey, Job<T> job, Consumer<T> onDone) {
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
  public void act(String titleKey, Runnable act, Runnable onDone) {
    run(
        titleKey,
        progress -> {
          act.run();
          return null;
        },
        nothing -> onDone.run());
  }

  /** Reads; a newer read replaces an older one. */
  public <T> void read(Job<T> job, Consumer<T> onDone) {
    read(this, job, onDone);
  }

  /** Reads one of several things; a newer read of the same key replaces an older one. */
  public <T> void read(Object key, Job<T> job, Consumer<T> onDone) {
    runner.read(key, job, onDone, onFailed);
  }

  private void failed(Throwable thrown) {
    busy.set(false);
    onFailed.accept(thrown);
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
