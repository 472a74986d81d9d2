package huimin.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as a snapshot sees it.
 *
 * @param columns by name, so that the order in which migrations added them does not matter
 * @param decimals those of them that are sums of money
 * @param key what rows are ordered by
 */
record SnapshotTable(String name, List<String> columns, Set<String> decimals, List<String> key) {
  /** Written by Flyway and by the journal; both make their own in a fresh database. */
  private static final Set<String> NOT_OURS = Set.of("flyway_schema_history", "journal_tip");

  /** Those whose text form gives the same value again. */
  private static final Set<String> FAITHFUL =
      Set.of("CHARACTER VARYING", "BIGINT", "INTEGER", "BOOLEAN", "DATE");

  /** All tables, by name. */
  static List<SnapshotTable> all(Connection connection) throws SQLException {
    var tables = new ArrayList<SnapshotTable>();
    for (String name :
        strings(
            connection,
            "select lower(table_name) from information_schema.tables"
                + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by 1")) {
      if (!NOT_OURS.contains(name)) {
        tables.add(of(connection, name));
      }
    }
    return tables;
  }

  private static SnapshotTable of(Connection connection, String table) throws SQLException {
    var columns = new ArrayList<String>();
    Set<String> decimals = new HashSet<>();
    for (String column :
        strings(
            connection,
            "select lower(column_name) || ' ' || data_type from information_schema.columns"
                + " where table_schema = 'PUBLIC' and lower(table_name) = ? order by 1",
            table)) {
      String[] parts = column.split(" ", 2);
      columns.add(parts[0]);
      if (parts[1].startsWith("NUMERIC") || parts[1].startsWith("DECIMAL")) {
        decimals.add(parts[0]);
      } else if (!FAITHFUL.contains(parts[1]) && !parts[1].startsWith("TIMESTAMP")) {
        throw new IllegalStateException(table + "." + parts[0] + " is " + parts[1]);
      }
    }
    List<String> key =
        strings(
            connection,
            "select lower(k.column_name) from information_schema.key_column_usage k"
                + " join information_schema.table_constraints c"
                + " on c.constraint_name = k.constraint_name"
                + " and c.constraint_schema = k.constraint_schema"
                + " where c.constraint_type = 'PRIMARY KEY' and k.table_schema = 'PUBLIC'"
                + " and lower(k.table_name) = ? order by k.ordinal_position",
            table);
    return new SnapshotTable(table, columns, decimals, key.isEmpty() ? columns : key);
  }

  String select() {
    return "select "
        + String.join(", ", columns)
        + " from "
        + name
        + " order by "
        + String.join(", ", key);
  }

  /** The first column of a query's rows. */
  static List<String> strings(Connection connection, String query, String... args)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < args.length; i++) {
        statement.setString(i + 1, args[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        var strings = new ArrayList<String>();
        while (rows.next()) {
          strings.add(rows.getString(1));
        }
        return strings;
      }
    }
  }
}
