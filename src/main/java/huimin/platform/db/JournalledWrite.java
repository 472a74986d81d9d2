package huimin.platform.db;

import huimin.platform.journal.ChangeLog;
import huimin.platform.journal.Journal;
import huimin.platform.journal.JournalEntry;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.StateSum;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The order in which a write becomes true: rows into the transaction, record into the journal and
 * on the disk, transaction committed and on the disk. Used by one thread at a time.
 */
final class JournalledWrite {
  private final Journal journal;
  private final Clock clock;
  private final String schema;

  JournalledWrite(Journal journal, Clock clock, String schema) {
    this.journal = journal;
    this.clock = clock;
    this.schema = schema;
  }

  /** What is done inside the transaction. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** A commit that failed after its record was written: the database cannot be gone on with. */
  static final class Broken extends RuntimeException {
    Broken(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Does the work and makes it last; what throws leaves neither rows nor record.
   *
   * @throws IOException when the journal could not be written
   * @throws Broken when the commit failed; the record is void
   */
  <T> T run(Connection connection, Deed deed, Work<T> work) throws SQLException, IOException {
    try (Capture capture = Capture.from(state())) {
      T result = capture.during(() -> work.on(connection));
      record(connection, deed, capture.rows(), capture.state());
      return result;
    }
  }

  /** Does work on tables that are not journalled; on any other it fails. */
  <T> T past(Connection connection, Work<T> work) throws SQLException {
    T result = work.on(connection);
    connection.commit();
    return result;
  }

  /** Records what was done to the database past the triggers: a migration, with its outcome. */
  void recordMigration(Connection connection, Deed deed) throws SQLException, IOException {
    try (ChangeLog nothing = new ChangeLog()) {
      record(connection, deed, nothing, TableRows.state(connection));
    }
  }

  private void record(Connection connection, Deed deed, ChangeLog rows, String state)
      throws SQLException, IOException {
    Journal.Pending pending = journal.prepare(entry(deed, state), rows);
    Tips.write(connection, pending.tip());
    journal.append(pending);
    boolean done = false;
    try {
      connection.commit();
      sync(connection);
      done = true;
      journal.settle();
    } catch (SQLException | RuntimeException e) {
      throw new Broken(e);
    } finally {
      if (!done) {
        journal.voidLast();
      }
    }
  }

  private JournalEntry entry(Deed deed, String state) {
    return new JournalEntry(
        now(),
        deed.user(),
        deed.action().code(),
        deed.subject(),
        deed.reason(),
        deed.recipient(),
        deed.rows(),
        schema,
        state);
  }

  /** The sum of the database as it is now. */
  private String state() {
    JournalRecord last = journal.last();
    return last == null ? StateSum.empty().hex() : last.state();
  }

  /**
   * The newest record's time when the clock is behind it by more than clocks are set by, or null.
   */
  Instant laterThanNow() {
    JournalRecord last = journal.last();
    return last != null && now().plus(1, ChronoUnit.MINUTES).isBefore(last.at()) ? last.at() : null;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** A commit alone is with the operating system; a power cut would still take it. */
  private static void sync(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }
}
