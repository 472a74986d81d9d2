package huimin.recovery.ui;

import huimin.platform.task.TaskRunner;
import huimin.recovery.CaseAction;
import huimin.recovery.CaseContact;
import huimin.recovery.Entry;
import huimin.recovery.EntryKind;
import huimin.recovery.OpenCabinet;
import huimin.recovery.OwnFigure;
import huimin.recovery.StaffMember;
import huimin.ui.PageActs;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What belongs to no case: staff, contacts, figures of the office's own. */
public final class OfficeViewModel {
  private final CabinetViewModel cabinet;
  private final PageActs acts;
  private final Entries entries;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

  /** What is kept. */
  public record Shown(
      List<Entry<StaffMember>> staff,
      List<Entry<CaseContact>> contacts,
      List<Entry<OwnFigure>> figures,
      boolean edits) {}

  OfficeViewModel(CabinetViewModel cabinet, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.cabinet = cabinet;
    this.acts = new PageActs(runner, onFailed);
    this.entries = new Entries(cabinet, acts, () -> 0, this::read);
  }

  /** Reads afresh. */
  public void read() {
    acts.read(progress -> readAll(), shown::set);
  }

  private Shown readAll() {
    OpenCabinet open = cabinet.cabinet();
    return new Shown(
        open.entries().ofOffice(EntryKind.STAFF),
        open.entries().ofOffice(EntryKind.CONTACT),
        open.entries().ofOffice(EntryKind.FIGURE),
        open.access().allows(CaseAction.STAFF_EDIT));
  }

  /** Forgets everything read. */
  public void clear() {
    shown.set(null);
  }

  /** What is entered there. */
  Entries entries() {
    return entries;
  }

  /** What is kept; null before it is read. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
