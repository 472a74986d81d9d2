package huimin.ui.control;

import huimin.platform.task.TaskRunner;
import huimin.value.LedgerLook;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What a ledger shows and is asked for. Filters and order go to the database; the answer comes back
 * later, and when one types on, only the newest answer counts.
 */
public final class LedgerViewModel<R> {
  private final Function<LedgerQuery, LedgerPage<R>> source;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final ObservableList<R> selection = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<LedgerQuery> query =
      new ReadOnlyObjectWrapper<>(LedgerQuery.all());
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Map<String, String>> sums =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  private Consumer<List<R>> markAgain = marked -> {};
  private Map<String, String> own = Map.of();

  /**
   * @param source answers a query, off the screen's thread
   * @param onFailed is told what the source threw; the rows shown before stay
   */
  public LedgerViewModel(
      Function<LedgerQuery, LedgerPage<R>> source,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    this.source = source;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Asks again with the filters and order as they are. */
  public void search() {
    LedgerQuery asked = query.get();
    busy.set(true);
    runner.read(this, progress -> source.apply(asked), this::answer, this::fail);
  }

  private void answer(LedgerPage<R> page) {
    busy.set(false);
    // Sums and total first: who listens to the rows reads all three.
    total.set(page.total());
    sums.set(Map.copyOf(page.sums()));
    List<R> marked = List.copyOf(selection);
    rows.setAll(page.rows());
    markAgain.accept(marked);
  }

  /** The table's way to mark rows again: new rows take its marks away. */
  void onNewRows(Consumer<List<R>> act) {
    markAgain = act;
  }

  private void fail(Throwable thrown) {
    busy.set(false);
    onFailed.accept(thrown);
  }

  /**
   * Narrows a column down and asks; a blank text lifts its filter. Unchanged filters do nothing.
   */
  public void filter(String column, String text) {
    Map<String, String> filters = new LinkedHashMap<>(query.get().filters());
    if (text == null || text.isBlank()) {
      filters.remove(column);
    } else {
      filters.put(column, text.strip());
    }
    filterBy(filters);
  }

  /** Replaces all filters and asks, e.g. for a saved view. Unchanged filters do nothing. */
  public void filterBy(Map<String, String> filters) {
    LedgerQuery old = query.get();
    if (!old.filters().equals(filters)) {
      query.set(
          new LedgerQuery(Map.copyOf(filters), old.sortColumn(), old.descending(), old.limit()));
      search();
    }
  }

  /** Filters and order as they are, with these columns. One record alone is no way to look. */
  LedgerLook look(List<LedgerLook.Column> columns) {
    LedgerQuery now = query.get();
    Map<String, String> filters = new LinkedHashMap<>(now.filters());
    filters.keySet().retainAll(columns.stream().map(LedgerLook.Column::id).toList());
    return new LedgerLook(filters, now.sortColumn(), now.descending(), columns);
  }

  /** Takes over filters and order, as far as these columns offer them, and asks. */
  void show(LedgerLook look, Collection<LedgerColumn<R>> columns) {
    Map<String, String> filters = new LinkedHashMap<>(look.filters());
    filters
        .keySet()
        .retainAll(
            columns.stream()
                .filter(column -> column.filter() != LedgerColumn.Filter.NONE)
                .map(LedgerColumn::id)
                .toList());
    boolean sorts = columns.stream().anyMatch(column -> column.id().equals(look.sortColumn()));
    query.set(
        new LedgerQuery(
            Map.copyOf(filters),
            sorts ? look.sortColumn() : null,
            sorts && look.descending(),
            query.get().limit()));
    search();
  }

  /**
   * Narrows the ledger down of itself, before it is first asked: with such a filter it opens, to it
   * the clearing of filters leads back, and any choice of such a column is no filter of the
   * clerk's.
   */
  public void startWith(Map<String, String> filters) {
    own = Map.copyOf(filters);
    LedgerQuery old = query.get();
    query.set(new LedgerQuery(own, old.sortColumn(), old.descending(), old.limit()));
  }

  /** Whether it is narrowed down as it opens. */
  public boolean isAtStart() {
    return query.get().filters().equals(own);
  }

  /** Whether the clerk narrowed it down by any other column. */
  boolean isNarrowed() {
    return !own.keySet().containsAll(query.get().filters().keySet());
  }

  /** Lifts all filters but the ledger's own and asks. */
  public void clearFilters() {
    filterBy(own);
  }

  /** Sorts by a column: upwards, then downwards, then in the ledger's own order again. */
  public void toggleSort(String column) {
    LedgerQuery old = query.get();
    if (!column.equals(old.sortColumn())) {
      sort(column, false);
    } else if (old.descending()) {
      sort(null, false);
    } else {
      sort(column, true);
    }
  }

  /**
   * Sorts and asks.
   *
   * @param column null: the ledger's own order
   */
  public void sort(String column, boolean descending) {
    LedgerQuery old = query.get();
    query.set(new LedgerQuery(old.filters(), column, descending, old.limit()));
    search();
  }

  /** The rows loaded. */
  public ObservableList<R> rows() {
    return rows;
  }

  /** The rows marked, kept by the table. */
  public ObservableList<R> selection() {
    return selection;
  }

  /** What is asked for. */
  public ReadOnlyObjectProperty<LedgerQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** How many rows the filters match; more than {@link #rows()} beyond the limit. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Sums over all matching rows, ready to show. */
  public ReadOnlyObjectProperty<Map<String, String>> sumsProperty() {
    return sums.getReadOnlyProperty();
  }

  /** Whether an answer is awaited. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
