package huimin.work.ui;

import huimin.platform.task.TaskRunner;
import huimin.ui.control.LedgerViewModel;
import huimin.work.PlacementRow;
import huimin.work.PlacementService;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The placement ledger: rows and the one chosen. */
public final class PlacementLedgerViewModel {
  private final PlacementService placements;
  private final LedgerViewModel<PlacementRow> ledger;
  private final ReadOnlyObjectWrapper<PlacementRow> chosen = new ReadOnlyObjectWrapper<>();

  /**
   * @param onFailed is told what a read threw; what was shown before stays
   */
  public PlacementLedgerViewModel(
      PlacementService placements, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.placements = placements;
    this.ledger = new LedgerViewModel<>(placements::ledger, runner, onFailed);
  }

  /** Says which row the details are for; null for none. */
  public void choose(PlacementRow row) {
    chosen.set(row);
  }

  /** Whether a column or sum is left out for the one at work. */
  boolean hides(String column) {
    return placements.hides(column);
  }

  /** Whether a column can be filtered by the one at work. */
  boolean filters(String column) {
    return placements.filters(column);
  }

  /** Filters, rows, sums. */
  public LedgerViewModel<PlacementRow> ledger() {
    return ledger;
  }

  /** The row the details are for; null for none. */
  public ReadOnlyObjectProperty<PlacementRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
