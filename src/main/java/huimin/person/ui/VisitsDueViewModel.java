package huimin.person.ui;

import huimin.person.VisitDue;
import huimin.person.VisitReach;
import huimin.person.VisitService;
import huimin.platform.task.TaskRunner;
import huimin.ui.control.LedgerViewModel;
import java.util.Map;
import java.util.function.Consumer;

/** The list of due visits: rows, and how far ahead it reaches. */
public final class VisitsDueViewModel {
  /** The column that says when; its filter is the reach. */
  static final String DAY = "nextVisitOn";

  private final VisitService visits;
  private final LedgerViewModel<VisitDue> ledger;

  /**
   * @param onFailed is told what a read threw; what was shown before stays
   */
  public VisitsDueViewModel(VisitService visits, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.visits = visits;
    this.ledger = new LedgerViewModel<>(visits::due, runner, onFailed);
    ledger.startWith(Map.of(DAY, VisitReach.WEEK.label()));
  }

  /** Whether a column or sum is left out for the one at work. */
  boolean hides(String column) {
    return visits.hides(column);
  }

  /** Whether a column can be filtered by the one at work. */
  boolean filters(String column) {
    return visits.filters(column);
  }

  /** Filters, rows, sums. */
  public LedgerViewModel<VisitDue> ledger() {
    return ledger;
  }

  /** Everybody who is due, whatever the list was narrowed down to before. */
  void dueOnly() {
    ledger.filterBy(Map.of(DAY, VisitReach.DUE.label()));
  }
}
