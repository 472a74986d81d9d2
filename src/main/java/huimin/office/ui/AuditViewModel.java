package huimin.office.ui;

import huimin.office.AuditFilter;
import huimin.office.AuditLine;
import huimin.office.AuditPage;
import huimin.office.AuditService;
import huimin.office.ChainState;
import huimin.office.ChangedRow;
import huimin.platform.report.PrintOrder;
import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Lines of the audit by a filter, the one read in full, and what is saved and printed of them. */
public final class AuditViewModel {
  private final AuditService audit;
  private final BiFunction<AuditFilter, Integer, AuditPage> source;
  private final PageActs acts;
  private final PageActs details;
  private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
  private final ObservableList<ChangedRow> changes = FXCollections.observableArrayList();
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<ChainState> chain = new ReadOnlyObjectWrapper<>();
  private AuditFilter filter = AuditFilter.all();

  private AuditViewModel(
      AuditService audit,
      BiFunction<AuditFilter, Integer, AuditPage> source,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    this.audit = audit;
    this.source = source;
    this.acts = new PageActs(runner, onFailed);
    this.details = new PageActs(runner, onFailed);
  }

  /** The whole audit, for the auditor. */
  public static AuditViewModel of(
      AuditService audit, TaskRunner runner, Consumer<Throwable> onFailed) {
    return new AuditViewModel(audit, audit::page, runner, onFailed);
  }

  /** Sign-ins only. */
  public static AuditViewModel signIns(
      AuditService audit, TaskRunner runner, Consumer<Throwable> onFailed) {
    return new AuditViewModel(audit, audit::signIns, runner, onFailed);
  }

  /** Reads the lines of a filter. */
  public void find(AuditFilter wanted) {
    filter = wanted;
    acts.read(
        progress -> source.apply(wanted, AuditService.SCREEN_LINES),
        page -> {
          total.set(page.total());
          chain.set(page.chain());
          lines.setAll(page.lines());
        });
  }

  /** Reads what a line changed; null for none. */
  public void choose(AuditLine line) {
    changes.clear();
    if (line != null && !line.tables().isEmpty()) {
      details.read(progress -> audit.changes(line.seq()), changes::setAll);
    }
  }

  /** Saves all lines of the filter as a workbook. */
  public void save(Path out, Purpose purpose, LongConsumer onDone) {
    AuditFilter wanted = filter;
    acts.run("office.audit.saving", progress -> audit.save(out, wanted, purpose), onDone::accept);
  }

  /** Prints the lines of the filter on the system's usual printer. */
  public void print(Purpose purpose, Runnable onDone) {
    AuditFilter wanted = filter;
    acts.act(
        "office.audit.printing",
        () -> audit.pages(wanted, purpose).print(PrintOrder.all(null)),
        onDone);
  }

  /** The lines, newest first. */
  public ObservableList<AuditLine> lines() {
    return lines;
  }

  /** What the chosen line changed. */
  public ObservableList<ChangedRow> changes() {
    return changes;
  }

  /** How many lines the filter takes in all. */
  public ReadOnlyLongProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** How the journal stands; null before the first read. */
  public ReadOnlyObjectProperty<ChainState> chainProperty() {
    return chain.getReadOnlyProperty();
  }

  /** Whether something is saved or printed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
