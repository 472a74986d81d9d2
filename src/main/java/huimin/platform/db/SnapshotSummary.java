package huimin.platform.db;

import huimin.value.Digests;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What all tables of an office held at one moment, without any of it: enough to tell whether two
 * states are the same and to say how large they are.
 *
 * @param schema version of the tables, the number of the last migration
 * @param tables in the order of their names
 */
public record SnapshotSummary(String schema, List<Table> tables) {

  /**
   * One table.
   *
   * @param sums by name of each column of decimals; yuan, as all decimals are
   * @param digest SHA-256 of columns and rows in the order of the key, 64 hex digits
   */
  public record Table(String name, long rows, SortedMap<String, BigDecimal> sums, String digest) {}

  /** The same without one table. */
  public SnapshotSummary without(String table) {
    return new SnapshotSummary(
        schema, tables.stream().filter(t -> !t.name().equals(table)).toList());
  }

  /** Rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /** Rows of one table; 0 where this version has no such table. */
  public long rows(String table) {
    return tables.stream().filter(t -> t.name().equals(table)).mapToLong(Table::rows).sum();
  }

  /** All decimals of all tables added up, in yuan: a check sum, not an amount anybody was paid. */
  public BigDecimal amount() {
    return tables.stream()
        .flatMap(table -> table.sums().values().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2);
  }

  /** One digest for all tables, 64 hex digits. */
  public String digest() {
    var all = new StringBuilder(schema);
    tables.forEach(table -> all.append('\n').append(table.name()).append(table.digest()));
    return Digests.sha256(all.toString());
  }

  /** Names of the tables that are not the same here and there, in order; empty when all are. */
  public List<String> differences(SnapshotSummary other) {
    Map<String, Table> there = new HashMap<>();
    other.tables.forEach(table -> there.put(table.name(), table));
    var different = new ArrayList<String>();
    for (Table table : tables) {
      if (!table.equals(there.remove(table.name()))) {
        different.add(table.name());
      }
    }
    different.addAll(there.keySet().stream().sorted().toList());
    return different;
  }
}
