package huimin.platform.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Inserts many rows with one prepared statement. jOOQ's own batches render the statement for each
 * row, which costs more than the insert itself.
 */
public final class BulkInsert {
  private static final int CHUNK = 1_000;

  private BulkInsert() {}

  /** Inserts the records into their table, all fields, in order. */
  public static void into(DSLContext tx, Table<?> table, List<? extends Record> records) {
    if (records.isEmpty()) {
      return;
    }
    Field<?>[] fields = table.fields();
    String columns =
        Arrays.stream(fields).map(f -> f.getName().toLowerCase()).collect(Collectors.joining(", "));
    String marks = String.join(", ", java.util.Collections.nCopies(fields.length, "?"));
    String sql =
        "insert into "
            + table.getName().toLowerCase()
            + " ("
            + columns
            + ") values ("
            + marks
            + ")";
    tx.connection(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insertAll(insert, fields, records);
          } catch (SQLException e) { // outside jOOQ's listeners
            Capture.spoil();
            throw e;
          }
        });
  }

  /**
   * Runs one statement for many rows.
   *
   * @param sql with a mark for each value of a row
   */
  public static void rows(DSLContext tx, String sql, Iterable<Object[]> rows) {
    tx.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
              for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
              }
              statement.addBatch();
              if (++waiting % CHUNK == 0) {
                statement.executeBatch();
              }
            }
            statement.executeBatch();
          }
        });
  }

  private static void insertAll(
      PreparedStatement insert, Field<?>[] fields, List<? extends Record> records)
      throws SQLException {
    int waiting = 0;
    for (Record record : records) {
      for (int i = 0; i < fields.length; i++) {
        insert.setObject(i + 1, record.get(fields[i]));
      }
      insert.addBatch();
      if (++waiting == CHUNK) {
        insert.executeBatch();
        waiting = 0;
      }
    }
    if (waiting > 0) {
      insert.executeBatch();
    }
  }
}
