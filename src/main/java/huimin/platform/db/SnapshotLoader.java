package huimin.platform.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;

/**
 * Puts a snapshot's rows into a fresh database whose tables have the snapshot's version. Indexes
 * that only make reading quick are made when the rows are in, and references are checked then:
 * twenty times as quick as row by row.
 */
final class SnapshotLoader implements SnapshotReader.Rows {
  private static final int BATCH = 1_000;
  private static final int COMMIT_EVERY = 20 * BATCH;

  private final Connection connection;
  private final Map<String, String> indexes = new LinkedHashMap<>();
  private PreparedStatement insert;
  private int waiting;
  private int uncommitted;

  private SnapshotLoader(Connection connection) {
    this.connection = connection;
  }

  /** Loads all; the connection is left with auto-commit. */
  static SnapshotSummary load(Connection connection, SnapshotReader reader)
      throws SQLException, IOException {
    var loader = new SnapshotLoader(connection);
    connection.setAutoCommit(false);
    try {
      List<SnapshotTable> tables = SnapshotTable.all(connection);
      loader.prepare(tables);
      SnapshotSummary written = reader.read(loader);
      connection.commit();
      loader.finish(tables);
      return written;
    } catch (Rejected e) {
      throw e.fault;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void prepare(List<SnapshotTable> tables) throws SQLException {
    for (SnapshotTable table : tables) {
      execute("alter table " + table.name() + " set referential_integrity false");
      execute("delete from " + table.name()); // rows a migration puts in are in the snapshot too
    }
    for (String index :
        SnapshotTable.strings(
            connection,
            "select index_name from information_schema.indexes where table_schema = 'PUBLIC'"
                + " and index_type_name = 'INDEX' and not is_generated"
                + " and table_name = upper(table_name)")) { // Flyway quotes its own
      String definition = definition(index);
      if (drop(index)) {
        indexes.put(index, definition);
      }
    }
  }

  private String definition(String index) throws SQLException {
    return SnapshotTable.strings(
            connection,
            "select 'create index ' || index_name || ' on ' || table_name || ' ('"
                + " || listagg(column_name || ' ' || ordering_specification, ', ')"
                + " within group (order by ordinal_position) || ')'"
                + " from information_schema.index_columns"
                + " where table_schema = 'PUBLIC' and index_name = ?"
                + " group by index_name, table_name",
            index)
        .getFirst();
  }

  /** An index that also serves a reference stays. */
  private boolean drop(String index) throws SQLException {
    try {
      execute("drop index " + index);
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) {
        return false;
      }
      throw e;
    }
  }

  private void finish(List<SnapshotTable> tables) throws SQLException {
    for (String definition : indexes.values()) {
      execute(definition);
    }
    for (SnapshotTable table : tables) {
      execute("alter table " + table.name() + " set referential_integrity true check");
    }
  }

  @Override
  public void table(String name, List<String> columns) throws IOException {
    checked(
        () -> {
          String names =
              columns.stream().map(SnapshotLoader::plain).collect(Collectors.joining(", "));
          String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
          insert =
              connection.prepareStatement(
                  "insert into %s (%s) values (%s)".formatted(plain(name), names, marks));
        });
  }

  @Override
  public void row(String[] values) throws IOException {
    checked(
        () -> {
          for (int i = 0; i < values.length; i++) {
            insert.setString(i + 1, values[i]);
          }
          insert.addBatch();
          if (++waiting == BATCH) {
            flush();
          }
        });
  }

  @Override
  public void end() throws IOException {
    checked(
        () -> {
          flush();
          insert.close();
        });
  }

  @Override
  public void nextRecordId(long id) throws IOException {
    checked(() -> execute("alter sequence record_id restart with " + id));
  }

  private void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
    }
    uncommitted += waiting;
    waiting = 0;
    if (uncommitted >= COMMIT_EVERY) {
      connection.commit();
      uncommitted = 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Names come from a sealed file; still, what is no plain name never becomes SQL. */
  private static String plain(String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,60}")) {
      throw new IllegalStateException("not a name");
    }
    return name;
  }

  private interface Step {
    void run() throws SQLException;
  }

  private static void checked(Step step) throws Rejected {
    try {
      step.run();
    } catch (SQLException e) {
      throw new Rejected(e);
    }
  }

  /** Carries a fault of the database past the reader. */
  private static final class Rejected extends IOException {
    private final transient SQLException fault;

    Rejected(SQLException fault) {
      this.fault = fault;
    }
  }
}
