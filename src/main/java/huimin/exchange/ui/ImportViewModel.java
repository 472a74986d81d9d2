package huimin.exchange.ui;

import huimin.exchange.BatchRow;
import huimin.exchange.ImportResult;
import huimin.exchange.ImportSource;
import huimin.exchange.RowProblem;
import huimin.exchange.SheetResult;
import huimin.exchange.UndoService.Undone;
import huimin.exchange.ui.ImportDesk.Checked;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Outcome;
import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One file on its way in, from the drop to the undo, and the register of those before it. */
public final class ImportViewModel {
  private final ImportDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<ImportStage> stage =
      new ReadOnlyObjectWrapper<>(ImportStage.EMPTY);
  private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ImportSource> source = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<ImportFilter> filter = new SimpleObjectProperty<>(ImportFilter.ALL);
  private final ObservableList<ImportLine> lines = FXCollections.observableArrayList();
  private final ObservableList<RowProblem> problems = FXCollections.observableArrayList();
  private final ObservableList<BatchRow> batches = FXCollections.observableArrayList();

  /**
   * @param onFailed is told what no field of the screen can tell
   */
  public ImportViewModel(ImportDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
    filter.subscribe(chosen -> list());
  }

  /** Reads the register of imports afresh; the file in hand stays. */
  public void refresh() {
    runner.read(this, progress -> desk.undo().batches(), batches::setAll, onFailed);
  }

  /** Takes a file and checks it with automatic recognition. */
  public void choose(Path chosen) {
    choose(ImportSource.of(chosen));
  }

  /** Takes a file or pasted cells and checks them with automatic recognition. */
  public void choose(ImportSource chosen) {
    put(chosen, null);
  }

  /** Checks the file in hand again as this layout; null recognises it by its header. */
  public void correct(Layout chosen) {
    if (source.get() != null && chosen != layout.get()) {
      put(source.get(), chosen);
    }
  }

  /** Checks the file in hand again, e.g. after it was saved anew. */
  public void checkAgain() {
    if (source.get() != null) {
      put(source.get(), layout.get());
    }
  }

  private void put(ImportSource chosen, Layout as) {
    clear();
    source.set(chosen);
    layout.set(as);
    work(
        "exchange.import.checking",
        progress -> desk.check(chosen, as, progress),
        this::show,
        this::notChecked);
  }

  private void show(Checked answer) {
    ImportResult result = answer.result();
    checked.set(answer);
    problems.setAll(result.problems());
    stage.set(stageOf(result));
    filter.set(result.isRefused() ? ImportFilter.PROBLEMS : ImportFilter.ALL);
    list();
  }

  private static ImportStage stageOf(ImportResult result) {
    if (result.batchId() != null) {
      return ImportStage.DONE;
    }
    if (result.isRefused()) {
      return ImportStage.REFUSED;
    }
    boolean same = result.count(Outcome.UNCHANGED) == result.read();
    return same ? ImportStage.NOTHING_NEW : ImportStage.READY;
  }

  /** A file that cannot be read is told beside the file, not in a dialog. */
  private void notChecked(Throwable thrown) {
    if (thrown instanceof RefusedException refused) {
      refusal.set(Messages.text(refused));
    } else {
      clear();
      source.set(null);
      onFailed.accept(thrown);
    }
  }

  private void list() {
    Checked shown = checked.get();
    if (shown == null) {
      lines.clear();
      return;
    }
    ImportFilter wanted = filter.get();
    lines.setAll(
        shown.result().sheets().stream()
            .flatMap(
                sheet ->
                    sheet.rows().stream()
                        .filter(row -> wanted.takes(row.outcome()))
                        .map(row -> ImportLine.of(sheet.sheet(), row)))
            .toList());
  }

  /** Writes what was checked as one batch; only when {@link ImportStage#READY}. */
  public void confirm() {
    Checked shown = checked.get();
    if (stage.get() != ImportStage.READY || busy.get()) {
      return;
    }
    work(
        "exchange.import.writing",
        progress -> desk.write(shown, progress),
        done -> {
          show(done);
          refresh();
        },
        onFailed);
  }

  /** Takes the import just done back. */
  public void undo() {
    if (stage.get() == ImportStage.DONE) {
      undo(checked.get().result().batchId(), undone -> {});
    }
  }

  /**
   * Takes an import of the register back.
   *
   * @param onDone is told what was removed and restored
   */
  public void undo(long batch, Consumer<Undone> onDone) {
    work(
        "exchange.import.undoing",
        progress -> desk.undo().undo(batch, desk.session()),
        undone -> {
          Checked shown = checked.get();
          if (shown != null && Long.valueOf(batch).equals(shown.result().batchId())) {
            stage.set(ImportStage.UNDONE);
          } else if (shown != null && stage.get() != ImportStage.UNDONE) {
            // What was checked against the ledgers as they were is no longer so.
            checkAgain();
          }
          onDone.accept(undone);
          refresh();
        },
        onFailed);
  }

  /** Writes the clerk's workbook with the column of reasons; only where it is a file. */
  public void saveReasons(Path out, Consumer<Path> onDone) {
    Checked shown = checked.get();
    work(
        "exchange.import.saving-reasons",
        progress ->
            desk.errors().write(shown.source().file().orElseThrow(), out, shown.result(), progress),
        onDone,
        onFailed);
  }

  /** Lays the file in hand aside. */
  public void clear() {
    stage.set(ImportStage.EMPTY);
    checked.set(null);
    source.set(null);
    layout.set(null);
    refusal.set("");
    problems.clear();
    lines.clear();
  }

  private <T> void work(
      String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onProblem) {
    busy.set(true);
    runner.run(
        Messages.text(title),
        job,
        done -> {
          busy.set(false);
          onDone.accept(done);
        },
        thrown -> {
          busy.set(false);
          onProblem.accept(thrown);
        });
  }

  /** Titles of the layout's columns a sheet lacks, in the layout's order. */
  public List<String> missing(SheetResult sheet) {
    Layout of =
        desk.layouts().stream()
            .filter(known -> known.name().equals(sheet.layout()))
            .findFirst()
            .orElseThrow();
    return IntStream.range(0, sheet.columns().size())
        .filter(i -> sheet.columns().get(i).isEmpty())
        .mapToObj(i -> of.columns().get(i).title())
        .toList();
  }

  /** The layouts a clerk may choose from. */
  public List<Layout> layouts() {
    return desk.layouts();
  }

  /** Where the file in hand stands. */
  public ReadOnlyObjectProperty<ImportStage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** What was found in the file in hand or done with it; null before that. */
  public ImportResult result() {
    return checked.get() == null ? null : checked.get().result();
  }

  /** The file in hand; null when none is. */
  public ReadOnlyObjectProperty<ImportSource> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /** The layout the clerk chose; null: recognised by the header. */
  public ReadOnlyObjectProperty<Layout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  /** Why the file in hand could not be read; empty when it could. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Which rows are looked at. */
  public ObjectProperty<ImportFilter> filterProperty() {
    return filter;
  }

  /** The rows looked at. */
  ObservableList<ImportLine> lines() {
    return lines;
  }

  /** Everything found wrong or worth checking. */
  public ObservableList<RowProblem> problems() {
    return problems;
  }

  /** All imports, newest first. */
  public ObservableList<BatchRow> batches() {
    return batches;
  }
}
