package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowChange;
import huimin.platform.journal.RowShape;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Takes back what one record of the journal did, row by row and last row first, as long as nothing
 * was built upon it. Who may do so, and what is never taken back, is asked at the service's door.
 */
public final class Reversal {
  private final OfficeDatabase database;
  private final RecordHistory history;
  private final Clock clock;

  /** The acts of one open office. */
  public Reversal(OfficeDatabase database, Clock clock) {
    this.database = database;
    this.history = new RecordHistory(database, clock);
    this.clock = clock;
  }

  /** What every record was at any time. */
  public RecordHistory states() {
    return history;
  }

  /**
   * What was built upon a record: a row it wrote that is another now, or one that refers to a row
   * it added.
   *
   * @param since the newest change of that row, or null where the journal has none after the record
   */
  public record Upon(String table, String key, RecordState since) {}

  /**
   * How a record left a row.
   *
   * @param image null where the record removed it
   * @param added whether it was not there before
   */
  private record Left(RowShape shape, String[] key, Map<String, String> image, boolean added) {
    private String name() {
      return shape.table() + ":" + String.join("/", key);
    }
  }

  /** Whether a record speaks of the tables as they are; those from before an update do not. */
  public boolean speaksOfTheseTables(JournalRecord record) {
    JournalReader journal = database.journal();
    return journal.at(journal.tip().seq()).schema().equals(record.schema());
  }

  /** The changed rows of one record in their order; none of a void one. */
  public List<RowChange> rows(long seq) {
    var rows = new ArrayList<RowChange>();
    database.journal().one(seq, (record, changes) -> changes.each(rows::add));
    return rows;
  }

  /** What stands in the way of taking a record back; empty when nothing does. */
  public Optional<Upon> obstacle(DSLContext tx, long seq) {
    return obstacle(tx, seq, rows(seq));
  }

  private Optional<Upon> obstacle(DSLContext tx, long seq, List<RowChange> rows) {
    return Optional.ofNullable(tx.connectionResult(connection -> obstacle(connection, seq, rows)));
  }

  /**
   * Takes a record back, inside a write. Content comes back as it was; versions go on, so that
   * nobody saves over it what was read before, and a row says who wrote it now.
   *
   * @param user who takes it back
   * @return what was built upon it, and then nothing was done; empty when it is taken back
   * @throws huimin.value.RefusedException from the write: {@code db.conflict} where a value that
   *     may be there once only is another record's by now
   */
  public Optional<Upon> takeBack(DSLContext tx, long seq, String user) {
    List<RowChange> rows = rows(seq);
    Optional<Upon> upon = obstacle(tx, seq, rows);
    if (upon.isEmpty()) {
      tx.connection(
          connection -> takeBack(new RowWriting(connection, user, LocalDateTime.now(clock)), rows));
    }
    return upon;
  }

  private static void takeBack(RowWriting writing, List<RowChange> rows) throws SQLException {
    for (RowChange change : rows.reversed()) {
      switch (change.kind()) {
        case INSERTED -> writing.delete(change.shape(), change.after());
        case DELETED -> writing.insert(change.shape(), change.before());
        case UPDATED -> writing.bringBack(change);
      }
    }
  }

  private Upon obstacle(Connection connection, long seq, List<RowChange> rows) throws SQLException {
    Map<String, Left> all = left(rows);
    for (Left left : all.values()) {
      Map<String, String> now = RowWriting.read(connection, left.shape(), left.key());
      if (!RowWriting.saySame(left.image(), now)) {
        return upon(left.shape().table(), String.join("/", left.key()), seq);
      }
    }
    var referring = new ReferringRows(connection);
    for (Left left : all.values()) {
      if (left.added() && left.image() != null) {
        for (ReferringRows.Row row : referring.to(left.shape().table(), left.image())) {
          if (!all.containsKey(row.table() + ":" + row.key())) {
            return upon(row.table(), row.key(), seq);
          }
        }
      }
    }
    return null;
  }

  /** Each row once: a record may have written one several times. */
  private static Map<String, Left> left(List<RowChange> rows) {
    var left = new LinkedHashMap<String, Left>();
    for (RowChange change : rows) {
      RowShape shape = change.shape();
      boolean added = change.before() == null;
      if (!added) {
        var gone = new Left(shape, RowWriting.key(shape, change.before()), null, false);
        Left earlier = left.put(gone.name(), gone);
        added = earlier != null && earlier.added();
      }
      if (change.after() != null) {
        String[] key = RowWriting.key(shape, change.after());
        var here = new Left(shape, key, change.afterByColumn(), added);
        left.put(here.name(), here);
      }
    }
    return left;
  }

  private Upon upon(String table, String key, long seq) {
    List<RecordState> later =
        history.of(table, key).stream().filter(state -> state.seq() > seq).toList();
    return new Upon(table, key, later.isEmpty() ? null : later.getLast());
  }

  /**
   * Whether a row says what it said in an earlier version, however often it was changed and taken
   * back since.
   *
   * @param table in lower case
   * @param key the primary key's text, of one column
   */
  public boolean saysWhatItDid(DSLContext tx, String table, String key, int version) {
    String then = Integer.toString(version);
    List<RecordState> states =
        history.of(table, key).stream()
            .filter(state -> then.equals(state.after().get("version")))
            .toList();
    return !states.isEmpty()
        && tx.connectionResult(
            connection ->
                RowWriting.saySame(
                    states.getLast().after(),
                    RowWriting.read(
                        connection,
                        TableRows.shape(connection, table.toUpperCase(Locale.ROOT)),
                        new String[] {key})));
  }
}
