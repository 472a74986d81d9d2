package huimin.recovery.ui;

import huimin.platform.task.TaskRunner;
import huimin.recovery.Cabinet;
import huimin.recovery.CaseAction;
import huimin.recovery.CaseHolderService.Renewed;
import huimin.recovery.OpenCabinet;
import huimin.recovery.OpeningPurpose;
import huimin.text.Messages;
import huimin.ui.PageActs;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether the cabinet is open, and the ways in. */
public final class CabinetViewModel {

  /** What of the place is in view. */
  public enum State {
    /** Before it was looked. */
    UNKNOWN,
    /** Nobody has put it into use. */
    UNUSED,
    CLOSED,
    /** Something is handed out once, before it goes on. */
    HANDING_OUT,
    OPEN
  }

  private final CabinetDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final PageActs acts;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
  private OpeningPurpose purpose = OpeningPurpose.SERVICE;
  private Renewed handedOut;

  /**
   * What is typed to open it.
   *
   * @param earlier the password before the last change, or the one another holder gave; may be
   *     empty
   * @param paper its own key on paper; may be empty
   */
  public record Typed(char[] password, char[] earlier, String paper) {
    private void wipe() {
      Arrays.fill(password, '\0');
      Arrays.fill(earlier, '\0');
    }

    /** Without the secrets. */
    @Override
    public String toString() {
      return "Typed[…]";
    }
  }

  /**
   * The place of one user.
   *
   * @param onFailed is told what an act threw
   */
  public CabinetViewModel(CabinetDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Looks how it stands; what is being handed out stays until it was taken. */
  public void look() {
    if (state.get() == State.HANDING_OUT) {
      return;
    }
    acts.read(progress -> standing(), state::set);
  }

  private State standing() {
    if (desk.current().get().isPresent()) {
      return State.OPEN;
    }
    return desk.cabinet().isEnabled() || !desk.cabinet().mayEnable() ? State.CLOSED : State.UNUSED;
  }

  /** Puts it into use; its key on paper is handed out. */
  public void enable(char[] password) {
    run(
        "recovery.enabling",
        () -> {
          Cabinet.Enabled made = desk.cabinet().enable(password);
          desk.opened().apply(made.cabinet());
          return new Renewed(made.recoveryKey(), java.util.Map.of());
        },
        () -> Arrays.fill(password, '\0'),
        this::handOut);
  }

  /** Opens it on the way that what is typed allows. */
  public void open(Typed typed, OpeningPurpose why) {
    purpose = why;
    run(
        "recovery.opening",
        () -> desk.opened().apply(opened(typed, why)),
        typed::wipe,
        cabinet -> state.set(State.OPEN));
  }

  private OpenCabinet opened(Typed typed, OpeningPurpose why) {
    Cabinet cabinet = desk.cabinet();
    if (!typed.paper().isBlank()) {
      return cabinet.openWithPaper(typed.password(), typed.paper(), why);
    }
    return typed.earlier().length > 0
        ? cabinet.openWith(typed.password(), typed.earlier(), why)
        : cabinet.open(typed.password(), why);
  }

  private <T> void run(String title, Supplier<T> act, Runnable wipe, Consumer<T> onDone) {
    acts.run(
        title,
        progress -> {
          try {
            return act.get();
          } finally {
            wipe.run();
          }
        },
        onDone);
  }

  /** Shows what has to be handed out before it goes on. */
  void handOut(Renewed renewed) {
    handedOut = renewed;
    state.set(State.HANDING_OUT);
  }

  /** It was taken; it is not shown again. */
  public void taken() {
    handedOut = null;
    state.set(State.UNKNOWN);
    look();
  }

  /** Prints the key being handed out. */
  public void print(Runnable onDone) {
    String key = handedOut.recoveryKey();
    acts.act("recovery.printing", () -> desk.print().accept(key), onDone);
  }

  /** Closes it at once: from here on the key is not in the memory. */
  public void close() {
    if (state.get() == State.OPEN) {
      state.set(State.CLOSED);
    }
    runner.run(
        Messages.text("recovery.closing"),
        progress -> {
          desk.close().run();
          return null;
        },
        nothing -> {},
        onFailed);
  }

  /** Whether the one at work may do it; only while it is open. */
  boolean allows(CaseAction action) {
    return desk.current().get().map(OpenCabinet::access).map(a -> a.allows(action)).orElse(false);
  }

  /** The open cabinet. */
  OpenCabinet cabinet() {
    return desk.current()
        .get()
        .orElseThrow(() -> new huimin.value.RefusedException("recovery.is-closed"));
  }

  /** What the place works with. */
  CabinetDesk desk() {
    return desk;
  }

  /** Why it was opened. */
  OpeningPurpose purpose() {
    return purpose;
  }

  /** What is handed out now; null for nothing. */
  Renewed handedOut() {
    return handedOut;
  }

  /** How it stands. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
