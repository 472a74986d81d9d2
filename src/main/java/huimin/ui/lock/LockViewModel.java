package huimin.ui.lock;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Failure;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whether the screen is locked, and the way back in. */
public final class LockViewModel {
  private final LockDoor door;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /**
   * @param onFailed is told when locking or unlocking could not be recorded; it is done all the
   *     same
   */
  public LockViewModel(LockDoor door, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.door = door;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Locks at once; locking what is locked does nothing. */
  public void lock() {
    if (locked.get()) {
      return;
    }
    refusal.set("");
    locked.set(true);
    record(door::locked);
  }

  private void record(Runnable deed) {
    runner.run(
        Messages.text("ui.lock.recording"),
        progress -> {
          deed.run();
          return null;
        },
        done -> {},
        onFailed);
  }

  /**
   * Unlocks when the password is right; else says why not.
   *
   * @param password is wiped afterwards, whatever comes of it
   */
  public void unlock(char[] password) {
    if (busy.get() || !locked.get()) {
      Arrays.fill(password, '\0');
      return;
    }
    busy.set(true);
    refusal.set("");
    // Not behind the jobs that run: a long import must not keep the clerk out.
    runner.read(
        this,
        progress -> {
          try {
            door.compare(password);
            return true;
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        right -> {
          busy.set(false);
          locked.set(false);
          record(door::unlocked);
        },
        thrown -> {
          busy.set(false);
          Failure told = Failure.of(thrown);
          refusal.set(told.happened() + (told.next().isEmpty() ? "" : " " + told.next()));
        });
  }

  /** Whether the content must not be seen. */
  public ReadOnlyBooleanProperty lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /** Whether a password is being compared. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why the last password did not unlock; empty when none was given. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }
}
