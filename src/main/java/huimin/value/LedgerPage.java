package huimin.value;

import java.util.List;
import java.util.Map;

/**
 * One answer of a ledger.
 *
 * @param rows the rows loaded, at most the query's limit
 * @param total how many rows the filters match
 * @param sums sums over all matching rows by name (e.g. {@code households}, {@code amount} in
 *     yuan), ready to show
 */
public record LedgerPage<R>(List<R> rows, int total, Map<String, String> sums) {}
