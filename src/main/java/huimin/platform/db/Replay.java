package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.JournalTip;
import huimin.platform.journal.RowChange;
import huimin.platform.journal.RowShape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Brings a database from where it stands to the journal's tip, migrating at the very records the
 * office was migrated at. Tip and rows are committed together, so it may be cut short anywhere.
 */
final class Replay implements AutoCloseable {
  private static final int ROWS_A_COMMIT = 20_000;

  private final Schema tables;
  private final DataSource source;
  private final Connection connection;
  private final Map<Statements, PreparedStatement> prepared = new HashMap<>();
  private String schema;
  private Statements batch;
  private int batched;
  private int uncommitted;
  private long greatestId;

  /** One statement serves all rows of a form. */
  private record Statements(RowShape shape, RowChange.Kind kind) {}

  /** A fault of the database while a record was replayed, on its way through the reader. */
  private static final class Failed extends RuntimeException {
    private Failed(SQLException cause) {
      super(cause);
    }
  }

  private Replay(Schema tables, DataSource source, Connection connection, String schema) {
    this.tables = tables;
    this.source = source;
    this.connection = connection;
    this.schema = schema;
  }

  /**
   * Replays what the database lacks.
   *
   * @param from what the database has followed so far
   * @param schema version of its tables
   */
  static void run(
      Schema tables,
      DataSource source,
      Connection connection,
      JournalReader journal,
      JournalTip from,
      String schema)
      throws SQLException {
    boolean auto = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try (var replay = new Replay(tables, source, connection, schema)) {
      Capture.unrecorded(
          () -> {
            Derived.outdateAll(connection);
            journal.walk(from.seq() + 1, replay::apply);
            replay.commit(journal.tip());
            replay.raiseIds();
            return null;
          });
    } catch (Failed e) {
      connection.rollback();
      throw (SQLException) e.getCause();
    } finally {
      connection.setAutoCommit(auto);
    }
  }

  private void apply(JournalRecord record, JournalReader.Rows rows) {
    try {
      if (!record.schema().equals(schema)) {
        flush();
        connection.commit();
        tables.migrate(source, record.schema());
        forgetStatements();
        schema = record.schema();
      }
      rows.each(this::apply);
      if (uncommitted >= ROWS_A_COMMIT) {
        commit(record.tip());
      }
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  private void commit(JournalTip tip) throws SQLException {
    flush();
    Tips.write(connection, tip);
    connection.commit();
    uncommitted = 0;
  }

  private void apply(RowChange change) {
    try {
      var form = new Statements(change.shape(), change.kind());
      if (!form.equals(batch)) {
        flush();
        batch = form;
      }
      PreparedStatement statement = prepared.get(form);
      if (statement == null) {
        statement = connection.prepareStatement(text(form));
        prepared.put(form, statement);
      }
      fill(statement, change);
      statement.addBatch();
      batched++;
      uncommitted++;
      noteId(change);
      if (batched >= 1_000) {
        flush();
      }
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  /** Each must have met exactly its row: anything else is another database than the journal's. */
  private void flush() throws SQLException {
    if (batched == 0) {
      return;
    }
    batched = 0;
    for (int rows : prepared.get(batch).executeBatch()) {
      if (rows != 1) {
        throw new SQLException("a journalled row that is not there");
      }
    }
  }

  private static String text(Statements form) {
    RowShape shape = form.shape();
    List<String> columns = shape.columns();
    String keys =
        shape.keys().stream()
            .map(k -> columns.get(k) + " = ?")
            .collect(Collectors.joining(" and "));
    return switch (form.kind()) {
      case INSERTED ->
          "insert into "
              + shape.table()
              + " ("
              + String.join(", ", columns)
              + ") values ("
              + columns.stream().map(c -> "?").collect(Collectors.joining(", "))
              + ")";
      case UPDATED ->
          "update "
              + shape.table()
              + " set "
              + columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
              + " where "
              + keys;
      case DELETED -> "delete from " + shape.table() + " where " + keys;
    };
  }

  private static void fill(PreparedStatement statement, RowChange change) throws SQLException {
    var values = new ArrayList<String>();
    if (change.after() != null) {
      values.addAll(java.util.Arrays.asList(change.after()));
    }
    if (change.before() != null) {
      change.shape().keys().forEach(key -> values.add(change.before()[key]));
    }
    for (int i = 0; i < values.size(); i++) {
      statement.setString(i + 1, values.get(i));
    }
  }

  private void noteId(RowChange change) {
    RowShape shape = change.shape();
    boolean numbered =
        shape.keys().size() == 1 && shape.columns().get(shape.keys().getFirst()).equals("id");
    if (numbered && change.after() != null && change.key().matches("\\d{1,18}")) {
      greatestId = Math.max(greatestId, Long.parseLong(change.key()));
    }
  }

  /** A number once given is never given again, so that a record's history stays its own. */
  private void raiseIds() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet next =
            statement.executeQuery(
                "select base_value from information_schema.sequences where lower(sequence_name) ="
                    + " 'record_id'")) {
      if (next.next() && next.getLong(1) <= greatestId) {
        statement.execute("alter sequence record_id restart with " + (greatestId + 1));
        connection.commit();
      }
    }
  }

  private void forgetStatements() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
    batch = null;
  }

  @Override
  public void close() throws SQLException {
    forgetStatements();
  }
}
