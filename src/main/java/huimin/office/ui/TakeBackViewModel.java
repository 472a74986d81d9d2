package huimin.office.ui;

import huimin.office.PastAct;
import huimin.office.TakeBackService;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was done lately, and taking one of it back. */
public final class TakeBackViewModel {
  private final TakeBackService service;
  private final PageActs acts;
  private final ObservableList<PastAct> list = FXCollections.observableArrayList();
  private final BooleanProperty everybody = new SimpleBooleanProperty();

  /**
   * @param onFailed is told what was refused or failed; the list stays as it was
   */
  public TakeBackViewModel(
      TakeBackService service, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.service = service;
    this.acts = new PageActs(runner, onFailed);
    everybody.subscribe((before, now) -> load());
  }

  /** Reads the list. */
  public void load() {
    boolean others = everybody.get();
    acts.read(progress -> service.acts(others), this::show);
  }

  private void show(List<PastAct> read) {
    list.setAll(read);
  }

  /** Takes one back; it can be done again the same way. */
  public void takeBack(PastAct act, Runnable onDone) {
    acts.act(
        "office.undo.taking-back",
        () -> service.takeBack(act.seq()),
        () -> {
          load();
          onDone.run();
        });
  }

  /** Newest first. */
  public ObservableList<PastAct> list() {
    return list;
  }

  /** Whether others' acts are in the list, too. */
  public BooleanProperty everybodyProperty() {
    return everybody;
  }

  /** Whether one is being taken back. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
