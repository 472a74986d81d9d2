package huimin.quality.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.LedgerViewModel;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What waits and what was explained: rows, the one chosen, and what is said of it. */
final class ExplainedLedger<R> {
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final LedgerViewModel<R> rows;
  private final ReadOnlyObjectWrapper<R> chosen = new ReadOnlyObjectWrapper<>();
  private boolean begun;

  ExplainedLedger(
      Function<LedgerQuery, LedgerPage<R>> source,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    this.runner = runner;
    this.onFailed = onFailed;
    this.rows = new LedgerViewModel<>(source::apply, runner, onFailed);
  }

  /** Asks for the rows; at first only for those that wait. */
  void ask() {
    if (begun) {
      rows.search();
    } else {
      begun = true;
      rows.filterBy(Map.of("state", Messages.text("quality.state.open")));
    }
  }

  void choose(R row) {
    chosen.set(row);
  }

  /** Says something of the row chosen and asks for the rows again. */
  void say(Consumer<R> act) {
    R row = chosen.get();
    runner.run(
        Messages.text("quality.saving"),
        progress -> {
          act.accept(row);
          return null;
        },
        nothing -> rows.search(),
        onFailed);
  }

  LedgerViewModel<R> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<R> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
