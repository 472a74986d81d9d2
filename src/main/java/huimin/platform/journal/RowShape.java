package huimin.platform.journal;

import java.util.List;

/**
 * What the rows of a table look like in a journal.
 *
 * @param table in lower case
 * @param columns in the table's order, lower case
 * @param keys places of the primary key's columns, at least one
 */
public record RowShape(String table, List<String> columns, List<Integer> keys) {
  /** Nothing of it changes. */
  public RowShape {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a table without primary key: " + table);
    }
  }

  /** What names a row of this table: the key's values, with {@code /} between. */
  public String keyOf(String[] values) {
    if (keys.size() == 1) {
      return values[keys.getFirst()];
    }
    var key = new StringBuilder();
    for (int at : keys) {
      key.append(key.isEmpty() ? "" : "/").append(values[at]);
    }
    return key.toString();
  }
}
