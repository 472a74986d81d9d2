package huimin.quality.ui;

import huimin.person.MergedEntry;
import huimin.platform.task.TaskRunner;
import huimin.quality.MergeService;
import huimin.text.Messages;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Entries that went into another one, and the way back. */
public final class MergedViewModel {
  private final MergeService merges;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ObservableList<MergedEntry> rows = FXCollections.observableArrayList();

  /**
   * @param onFailed is told what a job threw, so also what was built upon a merge
   */
  public MergedViewModel(MergeService merges, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.merges = merges;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Reads them. */
  public void look() {
    runner.read(this, progress -> merges.merged(), rows::setAll, onFailed);
  }

  /** Takes a merge back. */
  public void takeBack(MergedEntry entry, Runnable onDone) {
    runner.run(
        Messages.text("quality.merged.taking-back"),
        progress -> {
          merges.takeBack(entry.id());
          return null;
        },
        nothing -> {
          look();
          onDone.run();
        },
        onFailed);
  }

  /** Newest first. */
  public ObservableList<MergedEntry> rows() {
    return rows;
  }
}
