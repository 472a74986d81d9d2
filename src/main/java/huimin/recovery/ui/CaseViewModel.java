package huimin.recovery.ui;

import huimin.person.PersonCard;
import huimin.platform.task.TaskRunner;
import huimin.recovery.CaseAction;
import huimin.recovery.CaseSheet;
import huimin.recovery.CaseState;
import huimin.recovery.Entry;
import huimin.recovery.OpenCabinet;
import huimin.recovery.RecoveryCase;
import huimin.recovery.RecoveryFigures;
import huimin.ui.PageActs;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One case: what it says, what is computed of it, and its way to the end. */
public final class CaseViewModel {
  private final CabinetViewModel cabinet;
  private final PageActs acts;
  private final Entries entries;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
  private long caseId;

  /**
   * A case as the page shows it.
   *
   * @param dates computed days with their sources
   * @param figures the figures the dates follow from
   * @param edits whether it can be changed by the one at work
   * @param acts what may be done with it now
   */
  public record Shown(
      CaseSheet sheet,
      List<CaseFacts.Line> dates,
      RecoveryFigures figures,
      boolean edits,
      List<CaseAction> acts) {}

  CaseViewModel(CabinetViewModel cabinet, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.cabinet = cabinet;
    this.acts = new PageActs(runner, onFailed);
    this.entries = new Entries(cabinet, acts, () -> caseId, this::read);
  }

  /** Opens a case; put down with the purpose the cabinet was opened for. */
  public void choose(long id) {
    caseId = id;
    shown.set(null);
    read();
  }

  /** Reads it afresh. */
  public void read() {
    acts.read(progress -> read(caseId), shown::set);
  }

  /** Reads the ordinary person of a case, when asked; put down in the cabinet. */
  Supplier<PersonCard> person(long id) {
    return () -> cabinet.cabinet().cases().person(id, cabinet.purpose());
  }

  /** Forgets what is shown. */
  public void clear() {
    shown.set(null);
  }

  private Shown read(long id) {
    OpenCabinet open = cabinet.cabinet();
    CaseSheet sheet = open.cases().open(id, cabinet.purpose());
    CaseState state = sheet.entry().content().state();
    RecoveryFigures figures = open.cases().figures();
    return new Shown(
        sheet,
        CaseFacts.of(sheet, figures),
        figures,
        state != CaseState.CLOSED && open.access().allows(CaseAction.CASE_EDIT),
        possible(open, id));
  }

  private static List<CaseAction> possible(OpenCabinet open, long id) {
    var possible = new java.util.ArrayList<CaseAction>();
    if (open.retention().toPropose().contains(id)
        && open.access().allows(CaseAction.CASE_PROPOSE)) {
      possible.add(CaseAction.CASE_PROPOSE);
    }
    if (open.retention().proposed().contains(id) && open.retention().isApprover()) {
      possible.add(CaseAction.CASE_APPROVE);
    }
    if (open.retention().toErase().contains(id) && open.access().allows(CaseAction.CASE_ERASE)) {
      possible.add(CaseAction.CASE_ERASE);
    }
    return List.copyOf(possible);
  }

  /** Saves the case itself. */
  public void save(RecoveryCase content, Runnable onDone) {
    Entry<RecoveryCase> entry = shown.get().sheet().entry();
    entries.write(() -> cabinet.cabinet().cases().save(entry, content), onDone);
  }

  /** Proposes it for closing. */
  public void propose(Runnable onDone) {
    long id = caseId;
    entries.write(() -> cabinet.cabinet().retention().propose(id), onDone);
  }

  /** Closes and seals it. */
  public void approve(Runnable onDone) {
    long id = caseId;
    entries.write(() -> cabinet.cabinet().retention().approve(id), onDone);
  }

  /** Deletes it; there is nothing to show any more. */
  public void erase(Runnable onDone) {
    long id = caseId;
    acts.act("recovery.saving", () -> cabinet.cabinet().retention().erase(id), onDone);
  }

  /** What is entered there. */
  Entries entries() {
    return entries;
  }

  /** The case; null before it is read. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a write is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
