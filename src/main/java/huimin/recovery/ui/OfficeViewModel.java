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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What belongs to no case: staff, contacts, figures of the office's own. */
public final class OfficeViewModel implements Entries {
  private final CabinetViewModel cabinet;
  private final PageActs acts;
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

  @Override
  public <T> void save(EntryKind<T> kind, Entry<T> edited, T content, Runnable onDone) {
    write(
        () -> {
          if (edited == null) {
            cabinet.cabinet().entries().add(0, kind, content);
          } else {
            cabinet.cabinet().entries().save(edited, kind, content);
          }
        },
        onDone);
  }

  @Override
  public <T> void remove(EntryKind<T> kind, Entry<T> entry, Runnable onDone) {
    write(() -> cabinet.cabinet().entries().remove(entry, kind), onDone);
  }

  private void write(Runnable act, Runnable onDone) {
    acts.act(
        "recovery.saving",
        act,
        () -> {
          onDone.run();
          read();
        });
  }

  /** Forgets everything read. */
  public void clear() {
    shown.set(null);
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(cabinet.desk().clock());
  }

  @Override
  public String user() {
    return cabinet.cabinet().access().session().user();
  }

  /** What is kept; null before it is read. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
