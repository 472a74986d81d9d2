package huimin.returns.ui;

import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.returns.ui.ReturnDesk.Page;
import huimin.text.Messages;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The figures of one closed month, and the workbook made of them. */
public final class ReturnViewModel {
  private final ReturnDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Period wanted;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public ReturnViewModel(ReturnDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Reads the month in view afresh. */
  public void refresh() {
    Period asked = wanted;
    runner.read(
        this,
        progress -> desk.read(asked),
        read -> {
          wanted = read.period();
          page.set(read);
        },
        onFailed);
  }

  /** Brings a closed month into view. */
  public void choose(Period period) {
    wanted = period;
    refresh();
  }

  /** Writes the return of the month in view. */
  public void write(Path folder, Purpose purpose, Consumer<Path> onDone) {
    Period period = wanted;
    busy.set(true);
    runner.run(
        Messages.text("returns.view.writing", period.label()),
        progress -> desk.returns().write(period, folder, purpose),
        file -> {
          busy.set(false);
          onDone.accept(file);
        },
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** Whether the one at work may write it: what may not be done is not offered. */
  public boolean mayWrite() {
    return desk.access().allows(Action.RETURN_WRITE);
  }

  /** What is shown; null before the first reading. */
  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
