package huimin.aid.ui;

import huimin.aid.AidRow;
import huimin.aid.AidService;
import huimin.platform.task.TaskRunner;
import huimin.ui.control.LedgerViewModel;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The aid ledger: rows and the one chosen. */
public final class AidLedgerViewModel {
  private final AidService aid;
  private final LedgerViewModel<AidRow> ledger;
  private final ReadOnlyObjectWrapper<AidRow> chosen = new ReadOnlyObjectWrapper<>();

  /**
   * @param onFailed is told what a read threw; what was shown before stays
   */
  public AidLedgerViewModel(AidService aid, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.aid = aid;
    this.ledger = new LedgerViewModel<>(aid::ledger, runner, onFailed);
  }

  /** Says which row the details are for; null for none. */
  public void choose(AidRow row) {
    chosen.set(row);
  }

  /** Whether a column or sum is left out for the one at work. */
  boolean hides(String column) {
    return aid.hides(column);
  }

  /** Whether a column can be filtered by the one at work. */
  boolean filters(String column) {
    return aid.filters(column);
  }

  /** Filters, rows, sums. */
  public LedgerViewModel<AidRow> ledger() {
    return ledger;
  }

  /** The row the details are for; null for none. */
  public ReadOnlyObjectProperty<AidRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
