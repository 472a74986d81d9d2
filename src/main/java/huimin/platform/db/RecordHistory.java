package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowChange;
import huimin.value.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Every state a record ever had, from the journal, and the way back to one. Who may see or restore
 * what is asked at the service's door, not here.
 */
public final class RecordHistory {
  /** What a record says of itself, not of its subject: never taken from an earlier state. */
  private static final Set<String> OWN =
      Set.of("id", "version", "batch_id", "created_at", "created_by", "updated_at", "updated_by");

  private final OfficeDatabase database;
  private final Clock clock;
  private ChangeIndex index = ChangeIndex.EMPTY;

  /** The history of an open office's records. */
  public RecordHistory(OfficeDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * All changes of a record, oldest first.
   *
   * @param table in lower case
   * @param key the primary key's text; several columns with {@code /} between
   */
  public synchronized List<RecordState> of(String table, String key) {
    JournalReader journal = database.journal();
    index = index.upTo(journal);
    var states = new ArrayList<RecordState>();
    for (long seq : index.seqs(table, key)) {
      journal.one(seq, (record, rows) -> rows.each(row -> take(record, row, table, key, states)));
    }
    return states;
  }

  private static void take(
      JournalRecord record, RowChange row, String table, String key, List<RecordState> states) {
    if (row.shape().table().equals(table) && row.key().equals(key)) {
      states.add(RecordState.of(record, row));
    }
  }

  /**
   * Writes the columns of an earlier state back, as a change of its own: version + 1, changed now
   * and by this user. Columns the table did not have then stay as they are.
   *
   * @param seq the record of the journal after which it was so
   * @param version the version the user was looking at
   * @throws RefusedException {@code db.history-gone}, {@code db.history-conflict}, {@code
   *     db.history-unknown}
   */
  public void restore(DSLContext tx, Earlier earlier, int version, String user) {
    RecordState state =
        of(earlier.table(), earlier.key()).stream()
            .filter(s -> s.seq() == earlier.seq() && !s.after().isEmpty())
            .reduce((first, second) -> second)
            .orElseThrow(() -> new RefusedException("db.history-unknown"));
    tx.connection(connection -> write(connection, earlier, state.after(), version, user));
  }

  /** A record as it was after a record of the journal. */
  public record Earlier(String table, String key, long seq) {}

  private void write(
      Connection connection, Earlier of, Map<String, String> then, int version, String user)
      throws SQLException {
    var shape = TableRows.shape(connection, of.table().toUpperCase(java.util.Locale.ROOT));
    String key = shape.columns().get(shape.keys().getFirst());
    requireVersion(connection, of, key, version);
    Map<String, String> values = new LinkedHashMap<>();
    for (String column : shape.columns()) {
      if (then.containsKey(column) && !OWN.contains(column) && !column.equals(key)) {
        values.put(column, then.get(column));
      }
    }
    values.put("version", String.valueOf(version + 1));
    if (shape.columns().contains("updated_at")) {
      values.put("updated_at", LocalDateTime.now(clock).toString());
      values.put("updated_by", user);
    }
    String sets = values.keySet().stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
    String sql = "update " + of.table() + " set " + sets + " where " + key + " = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      int at = 0;
      for (String value : values.values()) {
        update.setString(++at, value);
      }
      update.setString(++at, of.key());
      update.executeUpdate();
    } catch (SQLException e) { // outside jOOQ's listeners
      Capture.spoil();
      throw e;
    }
  }

  private static void requireVersion(Connection connection, Earlier of, String key, int version)
      throws SQLException {
    String sql = "select version from " + of.table() + " where " + key + " = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, of.key());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new RefusedException("db.history-gone");
        }
        if (row.getInt(1) != version) {
          throw new RefusedException("db.history-conflict");
        }
      }
    }
  }
}
