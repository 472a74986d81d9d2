package huimin.quality;

import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers a ledger's questions over rows that were found, not stored. */
final class RowLedger<R> {
  private final Map<String, Function<R, String>> columns;

  /**
   * @param columns what a column shows, by its id
   */
  RowLedger(Map<String, Function<R, String>> columns) {
    this.columns = columns;
  }

  LedgerPage<R> page(List<R> rows, LedgerQuery query, Map<String, String> sums) {
    List<R> matching = rows.stream().filter(row -> matches(row, query)).sorted(by(query)).toList();
    return new LedgerPage<>(matching.stream().limit(query.limit()).toList(), matching.size(), sums);
  }

  private boolean matches(R row, LedgerQuery query) {
    return query.filters().entrySet().stream()
        .allMatch(filter -> text(row, filter.getKey()).contains(filter.getValue().strip()));
  }

  /** As found, where no column is asked for: a stable sort that finds all equal. */
  private Comparator<R> by(LedgerQuery query) {
    if (query.sortColumn() == null) {
      return (one, other) -> 0;
    }
    Comparator<R> up = Comparator.comparing(row -> text(row, query.sortColumn()));
    return query.descending() ? up.reversed() : up;
  }

  private String text(R row, String column) {
    Function<R, String> text = columns.get(column);
    if (text == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return text.apply(row);
  }
}
