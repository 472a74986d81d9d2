package huimin.person.ui;

import huimin.person.Reading;
import huimin.person.SearchService;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How the name of the one chosen is read, and putting it right. */
public final class ReadingViewModel {
  private final SearchService search;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param onFailed is told of whatever is no refusal
   */
  public ReadingViewModel(SearchService search, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.search = search;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Reads somebody's; what was typed for another is dropped. */
  public void show(long person) {
    reading.set(null);
    leave();
    runner.read(reading, progress -> search.reading(person), reading::set, onFailed);
  }

  /** Begins to put it right. */
  public void edit() {
    editing.set(reading.get() != null);
  }

  /** Leaves it as it was. */
  public void leave() {
    editing.set(false);
    problem.set("");
  }

  /** Puts down what was typed, or says why not. */
  public void save(String typed) {
    Reading shown = reading.get();
    runner.run(
        Messages.text("person.reading.saving"),
        progress -> search.correctReading(shown, typed),
        saved -> {
          if (shown.equals(reading.get())) {
            reading.set(saved);
            leave();
          }
        },
        this::failed);
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof RefusedException refused) {
      problem.set(Messages.text(refused));
    } else {
      onFailed.accept(thrown);
    }
  }

  /** Null while it is read. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Whether it is being put right. */
  public ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** Why it was not saved; "" for nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
