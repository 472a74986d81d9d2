package huimin.ui.start;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The way to an open office: one opens it, or makes it, notes its key and then opens it. */
public final class StartViewModel<T> {

  /** What is in view. */
  public enum Page {
    OPEN,
    CREATE,
    RECOVERY
  }

  /** An office that is open, and where it lies. */
  public record Opened<T>(T office, Path folder) {}

  private final OfficeDoor<T> door;
  private final TaskRunner runner;
  private final Consumer<Opened<T>> onOpened;
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.OPEN);
  private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper recoveryKey = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>();
  private Runnable proceed = () -> {};

  /**
   * @param onOpened takes the office over and closes it in the end
   */
  public StartViewModel(OfficeDoor<T> door, TaskRunner runner, Consumer<Opened<T>> onOpened) {
    this.door = door;
    this.runner = runner;
    this.onOpened = onOpened;
  }

  /**
   * Opens an office.
   *
   * @param password is wiped afterwards, whatever comes of it
   */
  public void open(Path folder, String user, char[] password) {
    if (isBusy()) {
      return;
    }
    begin(Messages.text("start.opening"));
    runner.run(
        busy.get(),
        progress -> {
          try {
            return door.open(folder, user, password);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        office -> {
          end(null);
          onOpened.accept(new Opened<>(office, folder));
        },
        this::end);
  }

  /**
   * Makes an office whose {@link NewOffice#problems()} are none, and then shows its recovery key.
   *
   * @param password is wiped once the office is open, or when it comes to nothing
   * @param again the password typed a second time; is wiped
   */
  public void create(NewOffice office, char[] password, char[] again) {
    if (isBusy()) {
      return;
    }
    boolean same = Arrays.equals(password, again);
    Arrays.fill(again, '\0');
    if (!same) {
      Arrays.fill(password, '\0');
      failure.set(new RefusedException("start.passwords-differ"));
      return;
    }
    begin(Messages.text("start.making"));
    runner.run(
        busy.get(),
        progress -> door.found(office, password),
        key -> {
          end(null);
          proceed = () -> open(office.folder(), office.user(), password);
          recoveryKey.set(key);
          page.set(Page.RECOVERY);
        },
        thrown -> {
          Arrays.fill(password, '\0');
          end(thrown);
        });
  }

  /** Opens the office just made: its recovery key is written down. */
  public void proceed() {
    recoveryKey.set("");
    page.set(Page.OPEN);
    proceed.run();
  }

  private void begin(String words) {
    failure.set(null);
    busy.set(words);
  }

  private void end(Throwable thrown) {
    busy.set("");
    failure.set(thrown);
  }

  /** Whether something is under way, so that the window must stay. */
  public boolean isBusy() {
    return !busy.get().isEmpty();
  }

  /** What is in view. */
  public ObjectProperty<Page> pageProperty() {
    return page;
  }

  /** What is being done, in words; empty when nothing is. */
  public ReadOnlyStringProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why the last act failed; null when it did not. */
  public ReadOnlyObjectProperty<Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The new office's recovery key while it has to be written down; else empty. */
  public ReadOnlyStringProperty recoveryKeyProperty() {
    return recoveryKey.getReadOnlyProperty();
  }
}
