package huimin.quality.ui;

import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.quality.DuplicateRow;
import huimin.text.Messages;
import huimin.ui.control.LedgerViewModel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The likely duplicates, and what is said of them. */
public final class DuplicateViewModel {
  private final QualityDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final LedgerViewModel<DuplicateRow> ledger;
  private final ReadOnlyObjectWrapper<DuplicateRow> chosen = new ReadOnlyObjectWrapper<>();
  private boolean begun;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public DuplicateViewModel(QualityDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
    this.ledger = new LedgerViewModel<>(desk.duplicates()::ledger, runner, onFailed);
  }

  /** Asks for the pairs; at first only for those that wait. */
  public void look() {
    if (begun) {
      ledger.search();
    } else {
      begun = true;
      ledger.filterBy(Map.of("state", Messages.text("quality.state.open")));
    }
  }

  /** Says which pair the details are for; null for none. */
  public void choose(DuplicateRow row) {
    chosen.set(row);
  }

  /** The chosen two are two people. */
  public void areTwo(String reason) {
    DuplicateRow row = chosen.get();
    write(() -> desk.duplicates().areTwo(row, reason));
  }

  /** The chosen pair waits again. */
  public void reopen() {
    DuplicateRow row = chosen.get();
    write(() -> desk.duplicates().reopen(row));
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
    return ledger;
  }

  /** The pair the details are for; null for none. */
  public ReadOnlyObjectProperty<DuplicateRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
