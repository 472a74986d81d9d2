package huimin.quality.ui;

import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.quality.DuplicateRow;
import huimin.ui.control.LedgerViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The likely duplicates, and what is said of them. */
public final class DuplicateViewModel {
  private final QualityDesk desk;
  private final ExplainedLedger<DuplicateRow> ledger;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public DuplicateViewModel(QualityDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.ledger = new ExplainedLedger<>(desk.duplicates()::ledger, runner, onFailed);
  }

  /** Asks for the pairs; at first only for those that wait. */
  public void look() {
    ledger.ask();
  }

  /** Says which pair the details are for; null for none. */
  public void choose(DuplicateRow row) {
    ledger.choose(row);
  }

  /** The chosen two are two people. */
  public void areTwo(String reason) {
    ledger.say(row -> desk.duplicates().areTwo(row, reason));
  }

  /** The chosen pair waits again. */
  public void reopen() {
    ledger.say(row -> desk.duplicates().reopen(row));
  }

  boolean explains() {
    return desk.access().allows(Action.PROBLEM_EXPLAIN);
  }

  boolean merges() {
    return desk.access().allows(Action.PERSON_MERGE);
  }

  /** Whether numbers are seen whole, so that one may filter by them. */
  boolean seesNumbers() {
    return desk.access().seesWhole("idNumber");
  }

  List<String> reasons() {
    return desk.duplicates().reasons();
  }

  /** Filters, rows, sums. */
  public LedgerViewModel<DuplicateRow> ledger() {
    return ledger.rows();
  }

  /** The pair the details are for; null for none. */
  public ReadOnlyObjectProperty<DuplicateRow> chosenProperty() {
    return ledger.chosenProperty();
  }
}
