package huimin.recovery.ui;

import huimin.platform.task.TaskRunner;
import huimin.recovery.CaseAction;
import huimin.recovery.CaseReading;
import huimin.recovery.Holder;
import huimin.recovery.OpenCabinet;
import huimin.ui.PageActs;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who can open the cabinet, and who opened what. */
public final class HoldersViewModel {
  private static final int READINGS = 200;

  private final CabinetViewModel cabinet;
  private final PageActs acts;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

  /**
   * What the page shows.
   *
   * @param edits whether the one at work lets others in
   * @param own the name of the one at work
   */
  public record Shown(
      List<Holder> holders, List<CaseReading> readings, boolean edits, String own, ZoneId zone) {}

  HoldersViewModel(CabinetViewModel cabinet, TaskRunner runner, Consumer<Throwable> onFailed) {
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
        open.holders().list(),
        open.readings().newest(READINGS),
        open.access().allows(CaseAction.HOLDER_CHANGE),
        open.access().session().user(),
        cabinet.desk().clock().getZone());
  }

  /** Lets somebody in; the password to be given is told once. */
  public void admit(String user, boolean leader, Consumer<String> onDone) {
    acts.run(
        "recovery.saving",
        progress -> cabinet.cabinet().holders().admit(user, leader),
        once -> {
          onDone.accept(once);
          read();
        });
  }

  /** Takes somebody out; the cabinet is closed and new keys are handed out. */
  public void remove(String user, char[] password) {
    acts.run(
        "recovery.renewing",
        progress -> {
          try {
            return cabinet.cabinet().holders().remove(user, password);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        cabinet::handOut);
  }

  /** Forgets everything read. */
  public void clear() {
    shown.set(null);
  }

  /** Holders and readings; null before they are read. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a write is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
