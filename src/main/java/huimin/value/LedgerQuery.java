package huimin.value;

import java.util.Map;

/**
 * What a ledger shows: filters by column id (blank texts left out), the sorted column (null: the
 * ledger's own order) and how many rows at most.
 */
public record LedgerQuery(
    Map<String, String> filters, String sortColumn, boolean descending, int limit) {

  /** Rows a screen loads at most; beyond them the clerk is told to filter. */
  public static final int SCREEN_ROWS = 5_000;

  /** Everything, in the ledger's own order, as many as a screen takes. */
  public static LedgerQuery all() {
    return new LedgerQuery(Map.of(), null, false, SCREEN_ROWS);
  }

  /** The same with one filter more. */
  public LedgerQuery with(String column, String text) {
    var more = new java.util.LinkedHashMap<>(filters);
    more.put(column, text);
    return new LedgerQuery(Map.copyOf(more), sortColumn, descending, limit);
  }
}
