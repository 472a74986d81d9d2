package huimin.person.ui;

import huimin.person.BatchEdit;
import huimin.person.BatchField;
import huimin.person.BatchPreview;
import huimin.person.PersonBatchService;
import huimin.platform.layout.Outcome;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One field of many people: who, which field, what, a look at it, and then the act. */
public final class BatchEditViewModel {
  private final PersonBatchService batch;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final Scope scope;
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final ObjectProperty<BatchField> field = new SimpleObjectProperty<>();
  private final StringProperty value = new SimpleStringProperty("");
  private final ObservableList<BatchField> fields = FXCollections.observableArrayList();
  private final ObservableList<String> choices = FXCollections.observableArrayList();
  private final ObservableList<BatchPreview.Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<BatchPreview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /**
   * Who can be meant.
   *
   * @param marked records of the rows marked; may be empty
   * @param matching the ledger's filters
   * @param total how many match them
   */
  public record Scope(List<Long> marked, LedgerQuery matching, int total) {}

  /** What was looked at, and the very change it belongs to. */
  private record Looked(BatchEdit edit, BatchPreview preview) {}

  private Looked looked;

  /**
   * @param onFailed is told what no field can tell
   */
  public BatchEditViewModel(
      PersonBatchService batch, Scope scope, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.batch = batch;
    this.scope = scope;
    this.runner = runner;
    this.onFailed = onFailed;
    all.set(scope.marked().isEmpty());
    all.subscribe(this::forgetPreview);
    value.subscribe(this::forgetPreview);
    field.subscribe(this::readChoices);
  }

  /** Reads which fields there are. */
  public void open() {
    runner.read(this, progress -> batch.fields(), fields::setAll, onFailed);
  }

  private void readChoices(BatchField chosen) {
    forgetPreview();
    value.set("");
    choices.clear();
    if (chosen != null) {
      runner.read(choices, progress -> batch.choices(chosen), choices::setAll, onFailed);
    }
  }

  private void forgetPreview() {
    looked = null;
    preview.set(null);
    lines.clear();
    refusal.set("");
  }

  /** Looks at what would happen; a refusal is told beside the fields. */
  public void look() {
    BatchEdit edit = edit();
    runner.read(
        preview,
        progress -> batch.preview(edit),
        shown -> {
          forgetPreview();
          looked = new Looked(edit, shown);
          preview.set(shown);
          lines.setAll(shown.lines());
        },
        this::refused);
  }

  private void refused(Throwable thrown) {
    forgetPreview();
    if (thrown instanceof RefusedException refusedAct) {
      refusal.set(Messages.text(refusedAct));
    } else {
      onFailed.accept(thrown);
    }
  }

  private BatchEdit edit() {
    String column = field.get().column();
    return all.get()
        ? BatchEdit.ofAll(column, value.get(), scope.matching())
        : BatchEdit.of(column, value.get(), scope.marked());
  }

  /**
   * Writes what was looked at; without a look nothing happens.
   *
   * @param onDone is told how many people were changed
   */
  public void apply(IntConsumer onDone) {
    Looked now = looked;
    if (now != null) {
      runner.run(
          Messages.text("person.batch.job"),
          progress -> batch.apply(now.edit(), now.preview()),
          onDone::accept,
          onFailed);
    }
  }

  /** How many people the act would change; 0 before a look. */
  public int changing() {
    return looked == null ? 0 : looked.preview().count(Outcome.CHANGED);
  }

  /** Who can be meant. */
  public Scope scope() {
    return scope;
  }

  /** Whether all that match are meant rather than the rows marked. */
  public BooleanProperty allProperty() {
    return all;
  }

  /** The field chosen; null before that. */
  public ObjectProperty<BatchField> fieldProperty() {
    return field;
  }

  /** What it is to hold. */
  public StringProperty valueProperty() {
    return value;
  }

  /** The fields to choose from. */
  public ObservableList<BatchField> fields() {
    return fields;
  }

  /** The words the field can hold; empty where any will do. */
  public ObservableList<String> choices() {
    return choices;
  }

  /** One a person, after a look. */
  public ObservableList<BatchPreview.Line> lines() {
    return lines;
  }

  /** What would happen; null before a look and once something was changed after it. */
  public ReadOnlyObjectProperty<BatchPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Why it cannot be done so; "" when it can. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }
}
