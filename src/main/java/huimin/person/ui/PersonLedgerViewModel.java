package huimin.person.ui;

import huimin.person.PersonRow;
import huimin.person.PersonService;
import huimin.platform.task.TaskRunner;
import huimin.ui.control.LedgerViewModel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The person ledger: rows, how many there are in all, and the page of the one chosen. */
public final class PersonLedgerViewModel {
  private final PersonService persons;
  private final List<PersonTab> tabs;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final LedgerViewModel<PersonRow> ledger;
  private final ReadOnlyObjectWrapper<PersonPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Map<String, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());

  /**
   * @param tabs what other features know of a person
   * @param onFailed is told what a read threw; what was shown before stays
   */
  public PersonLedgerViewModel(
      PersonService persons,
      List<PersonTab> tabs,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    this.persons = persons;
    this.tabs = List.copyOf(tabs);
    this.runner = runner;
    this.onFailed = onFailed;
    this.ledger = new LedgerViewModel<>(persons::ledger, runner, onFailed);
  }

  /** Reads how many there are in all; the rows are the ledger's own to read. */
  public void count() {
    runner.read(counts, progress -> persons.counts(), counts::set, onFailed);
  }

  /**
   * Reads the page of a row.
   *
   * @param row null: nobody is chosen
   */
  public void choose(PersonRow row) {
    runner.read(page, progress -> row == null ? null : page(row.id()), page::set, onFailed);
  }

  private PersonPage page(long id) {
    return new PersonPage(
        persons.card(id), tabs.stream().map(tab -> tab.read().apply(id)).toList());
  }

  /** Whether a column or sum is left out for the one at work. */
  boolean hides(String column) {
    return persons.hides(column);
  }

  /** Whether a column can be filtered by the one at work. */
  boolean filters(String column) {
    return persons.filters(column);
  }

  /** Filters, rows, sums. */
  public LedgerViewModel<PersonRow> ledger() {
    return ledger;
  }

  /** What other features add, in the order of {@link PersonPage#more()}. */
  public List<PersonTab> tabs() {
    return tabs;
  }

  /** The page of the one chosen; null while nobody is. */
  public ReadOnlyObjectProperty<PersonPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** {@code persons} and {@code households} in all; empty before the first read. */
  public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }
}
