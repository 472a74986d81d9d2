package huimin.platform.db;

import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The one open database of an office. What {@link #write} has returned from is on the disk; what it
 * threw from never happened.
 */
public final class OfficeDatabase implements AutoCloseable {
  private final OfficePaths paths;
  private final OfficeSecret secret;
  private final OfficeLock lock;
  private final OfficePool pool;
  private final ScopedValue<Act> current = ScopedValue.newInstance();
  private final ReentrantLock writing = new ReentrantLock(true);
  private volatile RefusedException stopped;
  private boolean closed;

  /** A transaction in work on this thread. */
  private record Act(DSLContext sql, boolean writes) {}

  OfficeDatabase(OfficePaths paths, OfficeSecret secret, OfficeLock lock, OfficePool pool) {
    this.paths = paths;
    this.secret = secret;
    this.lock = lock;
    this.pool = pool;
  }

  /**
   * Makes the database of a new office in a folder, which is made when needed. The office's own row
   * is for the caller to write; until it stands, the folder cannot be opened again.
   *
   * @param secret the office's, from {@code OfficeKeys}
   * @throws RefusedException {@code db.exists}, {@code db.in-use}, {@code db.read-only}, {@code
   *     db.disk-full}
   */
  public static OfficeDatabase create(Path folder, OfficeSecret secret) {
    return new OfficeOpening(folder, secret).create();
  }

  /**
   * Opens an office's database and brings its tables up to date. A file that may be damaged is
   * refused and left as it is.
   *
   * @throws RefusedException {@code db.not-found}, {@code db.in-use}, {@code db.wrong-password},
   *     {@code db.damaged}, {@code db.unfinished}, {@code db.newer-program}, {@code db.read-only},
   *     {@code db.disk-full}
   */
  public static OfficeDatabase open(Path folder, OfficeSecret secret) {
    return new OfficeOpening(folder, secret).open();
  }

  /**
   * Reads in one snapshot. Inside another read or write of the same thread it joins that one. A
   * statement that would write is refused.
   */
  public <T> T read(Function<DSLContext, T> work) {
    if (current.isBound()) {
      return work.apply(current.get().sql());
    }
    return perform(work, false);
  }

  /**
   * Writes in one transaction, one at a time: committed and on the disk when this returns, rolled
   * back when anything is thrown. Inside another write of the same thread it joins that one, and
   * that one's deed.
   *
   * @param deed who does what and why
   * @throws RefusedException {@code db.conflict} (a value that may be there once only), {@code
   *     db.still-used}, {@code db.busy}; {@code db.disk-full} and {@code db.storage-failed} close
   *     the database
   */
  public <T> T write(Deed deed, Function<DSLContext, T> work) {
    if (current.isBound()) {
      if (!current.get().writes()) {
        throw new IllegalStateException("a write inside a read");
      }
      return work.apply(current.get().sql());
    }
    writing.lock();
    try {
      return perform(work, true);
    } finally {
      writing.unlock();
    }
  }

  /** All tables as they are at one moment; the source is good inside the work only. */
  public <T> T snapshot(Function<SnapshotSource, T> work) {
    return read(
        tx ->
            tx.connectionResult(
                connection -> work.apply(new SnapshotSource(connection, paths, secret))));
  }

  /** How far the journal has got. */
  public JournalTip tip() {
    return JournalTip.NONE;
  }

  private <T> T perform(Function<DSLContext, T> work, boolean writes) {
    refuseWhenStopped();
    try (Connection connection = pool.connection()) {
      T result = inTransaction(connection, work, writes);
      if (writes) {
        sync(connection);
      }
      return result;
    } catch (RuntimeException | SQLException e) {
      RuntimeException fault = SqlFaults.inUse(e, paths.folder());
      if (SqlFaults.isFatal(e)) {
        stop((RefusedException) fault);
      }
      throw fault;
    }
  }

  private <T> T inTransaction(Connection connection, Function<DSLContext, T> work, boolean writes)
      throws SQLException {
    connection.setTransactionIsolation(
        writes ? Connection.TRANSACTION_READ_COMMITTED : Connection.TRANSACTION_REPEATABLE_READ);
    var act = new Act(OfficeSql.on(connection, writes), writes);
    boolean done = false;
    try {
      T result = ScopedValue.where(current, act).call(() -> work.apply(act.sql()));
      if (writes) {
        connection.commit();
      } else {
        connection.rollback();
      }
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  /** A commit alone is with the operating system; a power cut would still take it. */
  private static void sync(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }

  private void refuseWhenStopped() {
    RefusedException why = stopped;
    if (why != null) {
      throw new RefusedException(why, why.key());
    }
  }

  /** After a failed write nothing H2 still holds in memory may pass for saved. */
  private synchronized void stop(RefusedException why) {
    if (stopped != null || closed) {
      return;
    }
    stopped = why;
    try {
      pool.abandon();
    } catch (SQLException e) {
      why.addSuppressed(StorageFault.of(e));
    }
  }

  /** Closes the file and marks it as closed well. Closing twice is harmless. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (stopped == null) {
        stopped = new RefusedException("db.closed");
        pool.close();
        new CloseMark(paths).closed();
      }
    } catch (SQLException e) {
      throw SqlFaults.inUse(e, paths.folder());
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }
}
