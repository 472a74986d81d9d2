package huimin.quality.ui;

import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.quality.ProblemRow;
import huimin.text.Messages;
import huimin.ui.control.LedgerViewModel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The problems of the one at work, and what is said of them. */
public final class ProblemViewModel {
  private final QualityDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final LedgerViewModel<ProblemRow> ledger;
  private final ReadOnlyObjectWrapper<ProblemRow> chosen = new ReadOnlyObjectWrapper<>();
  private boolean begun;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public ProblemViewModel(QualityDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
    this.ledger = new LedgerViewModel<>(desk.problems()::ledger, runner, onFailed);
  }

  /** Looks through the registers, which shows its progress, and then asks for the rows. */
  public void look() {
    runner.run(
        Messages.text("quality.looking"),
        progress -> {
          desk.problems().look(progress);
          return null;
        },
        nothing -> ask(),
        onFailed);
  }

  /** At first only what waits. */
  private void ask() {
    if (begun) {
      ledger.search();
    } else {
      begun = true;
      ledger.filterBy(Map.of("state", Messages.text("quality.state.open")));
    }
  }

  /** Says which problem the details are for; null for none. */
  public void choose(ProblemRow row) {
    chosen.set(row);
  }

  /** Says why the chosen problem is none. */
  public void explain(String reason) {
    ProblemRow row = chosen.get();
    write(() -> desk.problems().explain(row, reason));
  }

  /** The chosen problem waits again. */
  public void reopen() {
    ProblemRow row = chosen.get();
    write(() -> desk.problems().reopen(row));
  }

  private void write(Runnable act) {
    runner.run(
        Messages.text("quality.saving"),
        progress -> {
          act.run();
          return null;
        },
        nothing -> ledger.search(),
        onFailed);
  }

  /** Whether the one at work may explain. */
  boolean explains() {
    return desk.access().allows(Action.PROBLEM_EXPLAIN);
  }

  List<String> titles() {
    return desk.problems().titles();
  }

  List<String> villages() {
    return desk.villages();
  }

  /** Filters, rows, sums. */
  public LedgerViewModel<ProblemRow> ledger() {
    return ledger;
  }

  /** The problem the details are for; null for none. */
  public ReadOnlyObjectProperty<ProblemRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
