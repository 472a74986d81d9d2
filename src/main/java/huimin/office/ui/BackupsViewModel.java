package huimin.office.ui;

import huimin.office.ui.BackupDesk.BackupLine;
import huimin.office.ui.BackupDesk.Sides;
import huimin.platform.task.TaskRunner;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups of both places, and making and restoring them. */
public final class BackupsViewModel {
  private final BackupDesk desk;
  private final PageActs acts;
  private final ObservableList<BackupLine> backups = FXCollections.observableArrayList();

  /** The backups of one office. */
  public BackupsViewModel(BackupDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Reads what there is at both places. */
  public void load() {
    acts.read(progress -> desk.backups(), backups::setAll);
  }

  /** Makes one in the office folder. */
  public void here(Consumer<BackupLine> onDone) {
    acts.run("office.backup.making", desk::here, line -> made(line, onDone));
  }

  /** Makes one at a second place. */
  public void to(Path folder, Consumer<BackupLine> onDone) {
    acts.run(
        "office.backup.making", progress -> desk.to(folder, progress), line -> made(line, onDone));
  }

  private void made(BackupLine line, Consumer<BackupLine> onDone) {
    load();
    onDone.accept(line);
  }

  /** Reads both sides of a restore. */
  public void look(Path file, Consumer<Sides> onDone) {
    acts.run("office.backup.looking", progress -> desk.look(file), onDone);
  }

  /** Restores into a new folder. */
  public void restore(Path file, Path folder, Consumer<String> onDone) {
    acts.run("office.backup.restoring", progress -> desk.restore(file, folder, progress), onDone);
  }

  /** The backups, newest first. */
  public ObservableList<BackupLine> backups() {
    return backups;
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
