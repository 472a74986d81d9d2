package huimin.platform.db;

import huimin.platform.journal.RowShape;
import huimin.platform.journal.StateSum;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The office's tables and their rows as texts: what the journal, a scan and a backup see. */
final class TableRows {
  /** Not the office's own: who followed which migration, and how far the journal was followed. */
  private static final List<String> OWN = List.of("flyway_schema_history", Tips.TABLE);

  private TableRows() {}

  /** Takes one row. */
  interface Taker {
    void take(RowShape shape, String[] row) throws SQLException;
  }

  /** Names of the journalled tables as H2 has them. */
  static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet names =
            statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                    + " and table_type = 'BASE TABLE' order by table_name")) {
      while (names.next()) {
        if (!OWN.contains(lower(names.getString(1)))) {
          tables.add(names.getString(1));
        }
      }
    }
    return tables;
  }

  /** Columns and key of a table. */
  static RowShape shape(Connection connection, String table) throws SQLException {
    var columns = new ArrayList<String>();
    var keys = new TreeMap<Integer, Integer>();
    try (ResultSet row = connection.getMetaData().getColumns(null, "PUBLIC", table, "%")) {
      while (row.next()) {
        columns.add(lower(row.getString("COLUMN_NAME")));
      }
    }
    try (ResultSet row = connection.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
      while (row.next()) {
        keys.put(row.getInt("KEY_SEQ"), columns.indexOf(lower(row.getString("COLUMN_NAME"))));
      }
    }
    return new RowShape(lower(table), columns, List.copyOf(keys.values()));
  }

  /** A row's values as H2 writes them. */
  static String[] texts(ResultSet row, int columns) throws SQLException {
    var texts = new String[columns];
    for (int i = 0; i < columns; i++) {
      texts[i] = row.getString(i + 1);
    }
    return texts;
  }

  /** Gives every row of every table; nothing is held in memory or in a temporary file. */
  static void each(Connection connection, Taker taker) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lazy_query_execution 1");
      try {
        for (String table : tables(connection)) {
          RowShape shape = shape(connection, table);
          try (ResultSet row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
              taker.take(shape, texts(row, shape.columns().size()));
            }
          }
        }
      } finally {
        statement.execute("set lazy_query_execution 0");
      }
    }
  }

  /** The sum of all rows there are, to be compared with the journal's. */
  static String state(Connection connection) throws SQLException {
    StateSum sum = StateSum.empty();
    each(connection, sum::add);
    return sum.hex();
  }

  /** Rows by table, in lower case. */
  static Map<String, Long> counts(Connection connection) throws SQLException {
    var counts = new TreeMap<String, Long>();
    try (Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
          row.next();
          counts.put(lower(table), row.getLong(1));
        }
      }
    }
    return counts;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
