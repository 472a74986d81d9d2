package huimin.policy.ui;

import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers a ledger from a list short enough to be read whole: standards are a few dozen rows. */
record ListLedger<R>(Map<String, Function<R, String>> columns) {

  /** The rows that contain every filter's text, in the order asked for. */
  LedgerPage<R> answer(List<R> all, LedgerQuery query) {
    List<R> matching =
        all.stream()
            .filter(
                row ->
                    query.filters().entrySet().stream()
                        .allMatch(
                            filter ->
                                columns
                                    .get(filter.getKey())
                                    .apply(row)
                                    .contains(filter.getValue())))
            .toList();
    return new LedgerPage<>(sorted(matching, query), matching.size(), Map.of());
  }

  private List<R> sorted(List<R> rows, LedgerQuery query) {
    if (query.sortColumn() == null) {
      return rows;
    }
    Comparator<R> order = Comparator.comparing(columns.get(query.sortColumn()));
    return rows.stream().sorted(query.descending() ? order.reversed() : order).toList();
  }
}
