package huimin.ui.start;

import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The way to an open office: one opens it, or makes it, notes its key and then opens it. */
public final class StartViewModel<T> {

  /** What is in view. */
  public enum Page {
    OPEN,
    CREATE,
    RECOVERY,
    /** An own password in place of the one the administrator gave out. */
    CHANGE,
    FORGOTTEN
  }

  /** An office that is open, and where it lies. */
  public record Opened<T>(T office, Path folder) {}

  private final OfficeDoor<T> door;
  private final TaskRunner runner;
  private final Consumer<Opened<T>> onOpened;
  private final BooleanProperty acceptOlder = new SimpleBooleanProperty();
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.OPEN);
  private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper recoveryKey = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>();
  private NewOffice made;
  private char[] madePassword = {};
  private Opened<T> changing;
  private char[] givenPassword = {};

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
    boolean accept = isOlder() && acceptOlder.get();
    run(
        "start.opening",
        progress -> {
          boolean kept = false;
          try {
            T office = door.open(folder, user, password, accept);
            kept = door.mustChange(office);
            return new Opening<>(new Opened<>(office, folder), kept);
          } finally {
            if (!kept) {
              Arrays.fill(password, '\0');
            }
          }
        },
        opening -> {
          if (opening.mustChange()) {
            changing = opening.opened();
            givenPassword = password;
            page.set(Page.CHANGE);
          } else {
            onOpened.accept(opening.opened());
          }
        },
        () -> {});
  }

  /** Whether the last opening was refused because the office is older than was seen here. */
  public boolean isOlder() {
    return failure.get() instanceof RefusedException refused
        && refused.key().equals("db.older-copy");
  }

  /** Whether the administrator accepts that; counts only for the opening right after it. */
  public BooleanProperty acceptOlderProperty() {
    return acceptOlder;
  }

  private record Opening<T>(Opened<T> opened, boolean mustChange) {}

  /**
   * Gives the one who just signed in an own password, and goes on into the office.
   *
   * @param password is wiped afterwards, whatever comes of it
   * @param again the password typed a second time; is wiped
   */
  public void change(char[] password, char[] again) {
    if (isBusy() || differ(password, again, "start.passwords-differ.kept")) {
      return;
    }
    Opened<T> opened = changing;
    run(
        "start.changing",
        progress -> {
          door.change(opened.office(), givenPassword, password);
          return opened;
        },
        done -> {
          forget();
          page.set(Page.OPEN);
          onOpened.accept(done);
        },
        () -> Arrays.fill(password, '\0'));
  }

  /** Goes back without an own password: the office is closed again. */
  public void leave() {
    Opened<T> opened = changing;
    forget();
    page.set(Page.OPEN);
    if (opened != null) {
      run(
          "start.closing",
          progress -> {
            door.close(opened.office());
            return null;
          },
          done -> {},
          () -> {});
    }
  }

  private void forget() {
    changing = null;
    Arrays.fill(givenPassword, '\0');
  }

  /**
   * Gives a user another password by the key on paper; the office is opened with it afterwards.
   *
   * @param password is wiped afterwards, whatever comes of it
   * @param again the password typed a second time; is wiped
   */
  public void reset(Path folder, String key, String user, char[] password, char[] again) {
    if (isBusy() || differ(password, again, "start.passwords-differ.kept")) {
      return;
    }
    run(
        "start.resetting",
        progress -> {
          door.reset(folder, key, user, password);
          return null;
        },
        done -> {
          page.set(Page.OPEN);
          told.set(Messages.text("start.reset.done", user));
        },
        () -> Arrays.fill(password, '\0'));
  }

  /**
   * Makes an office whose {@link NewOffice#problems()} are none, and then shows its recovery key.
   *
   * @param password is wiped once the office is open, or when it comes to nothing
   * @param again the password typed a second time; is wiped
   */
  public void create(NewOffice office, char[] password, char[] again) {
    if (isBusy() || differ(password, again, "start.passwords-differ")) {
      return;
    }
    run(
        "start.making",
        progress -> door.found(office, password),
        key -> {
          made = office;
          madePassword = password.clone();
          recoveryKey.set(key);
          page.set(Page.RECOVERY);
        },
        () -> Arrays.fill(password, '\0'));
  }

  private boolean differ(char[] password, char[] again, String key) {
    boolean same = Arrays.equals(password, again);
    Arrays.fill(again, '\0');
    if (!same) {
      Arrays.fill(password, '\0');
      failure.set(new RefusedException(key));
    }
    return !same;
  }

  /** Prints the recovery key that has to be kept. */
  public void print() {
    String key = recoveryKey.get();
    NewOffice office = made;
    run(
        "start.printing",
        progress -> {
          door.print(office, key);
          return null;
        },
        done -> told.set(Messages.text("start.recovery.printed")),
        () -> {});
  }

  /** Opens the office just made: its recovery key is written down. */
  public void proceed() {
    recoveryKey.set("");
    page.set(Page.OPEN);
    open(made.folder(), made.user(), madePassword);
  }

  private <R> void run(String key, Job<R> job, Consumer<R> onDone, Runnable finished) {
    failure.set(null);
    told.set("");
    busy.set(Messages.text(key));
    runner.run(
        busy.get(),
        job,
        result -> {
          busy.set("");
          onDone.accept(result);
          finished.run();
        },
        thrown -> {
          busy.set("");
          finished.run();
          failure.set(thrown);
        });
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

  /** What the last act came to, where it is told; empty when there is nothing to tell. */
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
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
