package huimin.quality.ui;

import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.quality.ProblemRow;
import huimin.text.Messages;
import huimin.ui.control.LedgerViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The problems of the one at work, and what is said of them. */
public final class ProblemViewModel {
  private final QualityDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ExplainedLedger<ProblemRow> ledger;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public ProblemViewModel(QualityDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
    this.ledger = new ExplainedLedger<>(desk.problems()::ledger, runner, onFailed);
  }

  /** Looks through the registers, which shows its progress, and then asks for the rows. */
  public void look() {
    runner.run(
        Messages.text("quality.looking"),
        progress -> {
          desk.problems().look(progress);
          return null;
        },
        nothing -> ledger.ask(),
        onFailed);
  }

  /** Says which problem the details are for; null for none. */
  public void choose(ProblemRow row) {
    ledger.choose(row);
  }

  /** Says why the chosen problem is none. */
  public void explain(String reason) {
    ledger.say(row -> desk.problems().explain(row, reason));
  }

  /** The chosen problem waits again. */
  public void reopen() {
    ledger.say(row -> desk.problems().reopen(row));
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
    return ledger.rows();
  }

  /** The problem the details are for; null for none. */
  public ReadOnlyObjectProperty<ProblemRow> chosenProperty() {
    return ledger.chosenProperty();
  }
}
