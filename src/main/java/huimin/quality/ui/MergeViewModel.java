package huimin.quality.ui;

import huimin.person.Merge;
import huimin.person.MergeField;
import huimin.platform.task.TaskRunner;
import huimin.quality.MergePreview;
import huimin.quality.MergeService;
import huimin.text.Messages;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two entries on their way to become one: which stays, and which value of each field. */
public final class MergeViewModel {
  private final MergeService merges;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<MergePreview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Set<String> fromOther = new TreeSet<>();

  /**
   * @param onFailed is told what a job threw
   */
  public MergeViewModel(MergeService merges, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.merges = merges;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Begins with two entries; gaps of the one that stays are filled from the other. */
  public void begin(long kept, long other) {
    fromOther.clear();
    preview.set(null);
    read(kept, other, true);
  }

  /** The other one stays. */
  public void swap() {
    MergePreview now = preview.get();
    begin(now.other().id(), now.kept().id());
  }

  /** Says whose value of a field is taken. */
  public void take(MergeField field, boolean other) {
    boolean changed = other ? fromOther.add(field.column()) : fromOther.remove(field.column());
    if (changed && field.column().equals(Merge.HOUSEHOLD)) {
      // What goes over hangs on the household alone.
      read(preview.get().kept().id(), preview.get().other().id(), false);
    }
  }

  /** Whether the other's value of a field is taken. */
  public boolean takesOther(MergeField field) {
    return fromOther.contains(field.column());
  }

  private void read(long kept, long other, boolean suggested) {
    runner.read(
        this,
        progress -> merges.preview(kept, other, Set.copyOf(fromOther)),
        read -> {
          if (suggested) {
            read.fields().stream()
                .filter(MergeField::suggestsOther)
                .map(MergeField::column)
                .forEach(fromOther::add);
          }
          preview.set(read);
        },
        onFailed);
  }

  /** Merges as chosen. */
  public void merge(Runnable onDone) {
    MergePreview now = preview.get();
    if (busy.get() || now == null) {
      return;
    }
    busy.set(true);
    Set<String> chosen = Set.copyOf(fromOther);
    runner.run(
        Messages.text("quality.merge.running"),
        progress -> {
          merges.merge(now.kept().id(), now.other().id(), chosen, now.seen());
          return null;
        },
        nothing -> {
          busy.set(false);
          onDone.run();
        },
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** What merging would do; null while it is read. */
  public ReadOnlyObjectProperty<MergePreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether a merge is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
