package huimin.payment.ui;

import huimin.payment.MonthNote;
import huimin.payment.MonthView;
import huimin.payment.PayListService.PayList;
import huimin.payment.ui.MonthDesk.Page;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One month from its changes to what is written out of it; closed months stay to be looked at. */
public final class MonthPageViewModel {
  private final MonthDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<MonthProgress> progress = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<MonthStep> step = new SimpleObjectProperty<>(MonthStep.CHANGES);
  private final ObservableList<MonthNote> blocked = FXCollections.observableArrayList();
  private final ObservableList<MonthNote> questions = FXCollections.observableArrayList();
  private final ObservableList<PayList> lists = FXCollections.observableArrayList();
  private final Map<Period, List<PayList>> written = new HashMap<>();
  private final Map<Period, Path> returned = new HashMap<>();
  private Period wanted;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public MonthPageViewModel(MonthDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Reads the month in view afresh. */
  public void refresh() {
    Period asked = wanted;
    runner.read(this, progress -> desk.read(asked), this::show, onFailed);
  }

  /** Brings a month into view. */
  public void choose(Period period) {
    wanted = period;
    refresh();
  }

  private void show(Page read) {
    MonthProgress before = progress.get();
    MonthView view = read.view();
    boolean other = before == null || !before.view().period().equals(view.period());
    boolean justClosed = !other && view.closed() && !before.view().closed();
    wanted = view.period();
    blocked.setAll(view.blocked());
    questions.setAll(view.questions());
    lists.setAll(written.getOrDefault(wanted, List.of()));
    // What was written counts too: a page that only grew a file must be drawn again.
    var now = new MonthProgress(read, lists.size(), returned.get(wanted));
    if (other || justClosed) {
      step.set(now.current());
    }
    progress.set(now);
  }

  /** Closes the month in view; with blocked rows nothing is written and they are shown. */
  public void close(Consumer<Period> onDone) {
    Period period = wanted;
    work(
        Messages.text("payment.month.closing", period.label()),
        progress -> desk.months().close(period, desk.session()),
        (MonthView closed) -> {
          refresh();
          if (closed.closed()) {
            onDone.accept(period);
          }
        });
  }

  /** Approves the month in view for payment. */
  public void approve(Consumer<Period> onDone) {
    Period period = wanted;
    work(
        Messages.text("payment.month.approving", period.label()),
        progress -> desk.months().approve(period, desk.session()),
        approved -> {
          refresh();
          onDone.accept(period);
        });
  }

  /** Writes the pay lists of the month in view. */
  public void writeLists(Path folder, Purpose purpose, Consumer<List<PayList>> onDone) {
    Period period = wanted;
    work(
        Messages.text("payment.month.writing-lists", period.label()),
        progress -> desk.payLists().write(period, folder, purpose),
        files -> {
          written.put(period, files);
          refresh();
          onDone.accept(files);
        });
  }

  /** Freezes the notices of the month in view. */
  public void publish(LocalDate postedOn, Consumer<Integer> onDone) {
    Period period = wanted;
    work(
        Messages.text("payment.month.publishing", period.label()),
        progress -> desk.outputs().publish(period, postedOn),
        count -> {
          refresh();
          onDone.accept(count);
        });
  }

  /** Writes the return of the month in view. */
  public void writeReturn(Path folder, Purpose purpose, Consumer<Path> onDone) {
    Period period = wanted;
    work(
        Messages.text("payment.month.writing-return", period.label()),
        progress -> desk.outputs().writeReturn(period, folder, purpose),
        file -> {
          returned.put(period, file);
          refresh();
          onDone.accept(file);
        });
  }

  /** Writes the closing slip of the month in view. */
  public void writeSlip(Path folder, Consumer<Path> onDone) {
    Period period = wanted;
    work(
        Messages.text("payment.month.writing-slip", period.label()),
        progress -> desk.outputs().writeSlip(period, folder),
        onDone);
  }

  private <T> void work(String title, Job<T> job, Consumer<T> onDone) {
    busy.set(true);
    runner.run(
        title,
        job,
        done -> {
          busy.set(false);
          onDone.accept(done);
        },
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** Whether the month in view can be closed now. */
  public boolean canClose() {
    MonthProgress shown = progress.get();
    return shown != null
        && desk.may(Action.MONTH_CLOSE)
        && !shown.view().closed()
        && !shown.page().future()
        && shown.view().blocked().isEmpty();
  }

  /** Whether the month in view can be approved by whoever is at work. */
  public boolean canApprove() {
    MonthProgress shown = progress.get();
    return shown != null
        && shown.view().closed()
        && shown.view().approval().approvedBy() == null
        && !desk.session().user().equals(shown.view().approval().closedBy())
        && desk.may(Action.MONTH_APPROVE);
  }

  /** Whether the one at work may do it at all: what may not be done is not offered. */
  public boolean may(Action action) {
    return desk.may(action);
  }

  /** Today, as the office's clock has it. */
  public LocalDate today() {
    return desk.today();
  }

  /** What is shown and how far it is; null before the first reading. */
  ReadOnlyObjectProperty<MonthProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The month in view with its figures; null before the first reading. */
  public MonthView view() {
    return progress.get() == null ? null : progress.get().view();
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The step in view. */
  public ObjectProperty<MonthStep> stepProperty() {
    return step;
  }

  /** What must be put right before the month can be closed. */
  public ObservableList<MonthNote> blocked() {
    return blocked;
  }

  /** What should be looked into; never changes who is paid. */
  public ObservableList<MonthNote> questions() {
    return questions;
  }

  /** Pay lists written of the month in view since the program was started. */
  public ObservableList<PayList> lists() {
    return lists;
  }
}
