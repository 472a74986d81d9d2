package huimin.value;

import java.util.List;
import java.util.Map;

/**
 * How somebody looks at a ledger.
 *
 * @param filters by column id, as typed
 * @param sortColumn null: the ledger's own order
 * @param columns from left to right, hidden ones included
 */
public record LedgerLook(
    Map<String, String> filters, String sortColumn, boolean descending, List<Column> columns) {

  /**
   * One column.
   *
   * @param width in pixels at 100 % text size
   */
  public record Column(String id, int width, boolean shown) {}

  public LedgerLook {
    filters = Map.copyOf(filters);
    columns = List.copyOf(columns);
  }
}
