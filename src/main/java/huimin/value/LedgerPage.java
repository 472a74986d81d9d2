package huimin.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One answer of a ledger.
 *
 * @param rows the rows loaded, at most the query's limit
 * @param total how many rows the filters match
 * @param sums sums over all matching rows by name (e.g. {@code households}, {@code amount} in
 *     yuan), ready to show
 */
public record LedgerPage<R>(List<R> rows, int total, Map<String, String> sums) {

  /**
   * The same as somebody may see it.
   *
   * @param row what is seen of a row
   * @param hides names of sums that are not seen at all; they become ""
   */
  public LedgerPage<R> seen(UnaryOperator<R> row, Predicate<String> hides) {
    var shown = new HashMap<>(sums);
    shown.replaceAll((name, sum) -> hides.test(name) ? "" : sum);
    return new LedgerPage<>(rows.stream().map(row).toList(), total, Map.copyOf(shown));
  }
}
