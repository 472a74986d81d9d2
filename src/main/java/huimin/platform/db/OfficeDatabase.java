package huimin.platform.db;

import huimin.platform.journal.Journal;
import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.FolderSwap;
import huimin.platform.settings.FolderTree;
import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final Journal journal;
  private final JournalledWrite journalled;
  private final boolean kept;
  private final List<OpeningNote> notes;
  private final ScopedValue<Act> current = ScopedValue.newInstance();
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Derived derived = new Derived(this);
  private KnownTips known;
  private String office;
  private KnownTips.Known remembered;
  private volatile RefusedException stopped;
  private boolean closed;

  /** A transaction in work on this thread. */
  private record Act(DSLContext sql, boolean writes) {}

  /** What an opening has brought together. */
  record Parts(
      OfficePaths paths,
      OfficeSecret secret,
      OfficeLock lock,
      OfficePool pool,
      Journal journal,
      JournalledWrite journalled,
      boolean kept) {}

  OfficeDatabase(Parts parts, KnownTips known, List<OpeningNote> notes) {
    this.paths = parts.paths();
    this.secret = parts.secret();
    this.lock = parts.lock();
    this.pool = parts.pool();
    this.journal = parts.journal();
    this.journalled = parts.journalled();
    this.kept = parts.kept();
    this.known = known;
    this.notes = notes;
  }

  /**
   * Makes the database and the journal of a new office in a folder, which is made when needed. The
   * office's own row is for the caller to write; until it stands, the folder cannot be opened
   * again.
   *
   * @param secret the office's, from {@code OfficeKeys}
   * @param clock gives the records their times
   * @throws RefusedException {@code db.exists}, {@code db.in-use}, {@code db.read-only}, {@code
   *     db.disk-full}
   */
  public static OfficeDatabase create(Path folder, OfficeSecret secret, Clock clock) {
    return TableSet.OFFICE.create(folder, secret, clock);
  }

  /** Opens an office with nothing beside its own files to lean on. */
  public static OfficeDatabase open(Path folder, OfficeSecret secret, Clock clock) {
    return open(folder, secret, clock, Safeguards.NONE);
  }

  /**
   * Opens an office's database, lets it catch up with the journal and brings its tables up to date.
   * A file that is missing or may be damaged is made anew from the journal and kept beside; what
   * was done is told by {@link #notes}. What cannot be mended is refused and left as it is.
   *
   * @throws RefusedException {@code db.not-found}, {@code db.in-use}, {@code db.wrong-password},
   *     {@code db.damaged}, {@code db.unfinished}, {@code db.newer-program}, {@code db.read-only},
   *     {@code db.disk-full}; {@code db.journal-missing}, {@code db.journal-damaged}, {@code
   *     db.journal-cut}, {@code db.journal-other}, {@code db.older-copy}
   */
  public static OfficeDatabase open(
      Path folder, OfficeSecret secret, Clock clock, Safeguards safeguards) {
    return new OfficeOpening(folder, secret, clock, safeguards, TableSet.OFFICE).open();
  }

  /**
   * Finishes an exchange of the office's files that was cut short, and removes what a backup cut
   * short has left; before keys are read.
   *
   * @throws RefusedException {@code db.in-use}, {@code db.read-only}
   */
  public static void settle(Path folder) {
    var swap = new FolderSwap(folder);
    var paths = new OfficePaths(folder);
    if (swap.isPending() || Files.exists(paths.scratch())) {
      OfficeLock lock = OfficeLock.take(paths);
      try {
        swap.settle();
        FolderTree.delete(paths.scratch());
      } catch (IOException e) {
        throw SqlFaults.refuseFolder(e, paths.folder());
      } finally {
        lock.close();
      }
    }
  }

  /** What the opening had to do: for the start screen and the command line. */
  public List<OpeningNote> notes() {
    return notes;
  }

  /** How far the journal goes: printed on the closing slip. */
  public JournalTip tip() {
    return journal.reader().tip();
  }

  /** The journal as it stands now: the audit trail and every record's history. */
  public JournalReader journal() {
    return journal.reader();
  }

  /**
   * All tables as they are at one moment; the source is good inside the work only. Others may read
   * and write meanwhile.
   */
  public <T> T snapshot(Function<SnapshotSource, T> work) {
    if (current.isBound()) {
      throw new IllegalStateException("a snapshot inside a transaction");
    }
    refuseWhenStopped();
    try (Connection connection = pool.connection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return work.apply(source(connection));
      } finally {
        connection.rollback();
      }
    } catch (RuntimeException | SQLException e) {
      throw fault(e);
    }
  }

  /** Rows and journal of the same moment: no record is written while the snapshot begins. */
  private SnapshotSource source(Connection connection) throws SQLException {
    writing.lock();
    try {
      return new SnapshotSource(connection, Tips.read(connection), journal.reader(), paths, secret);
    } finally {
      writing.unlock();
    }
  }

  /** Whether every row is what the journal says: one scan; false when somebody changed one. */
  public boolean isAsJournalled() {
    return read(
        tx -> tx.connectionResult(connection -> Rebuild.isAsJournalledNow(connection, journal())));
  }

  /** Whether every table has the triggers that feed the journal. */
  public boolean isGuarded() {
    return read(tx -> tx.connectionResult(Triggers::areWhole));
  }

  /** What this computer remembers of the office, beside what the journal says. */
  public enum Memory {
    /** The journal goes on from it. */
    FITS,
    /** Nothing: a demonstration, or it cannot be kept. */
    UNKNOWN,
    /** The journal does not go on from it. */
    OTHER
  }

  /** How the journal stands to what this computer remembers now. */
  public Memory memory() {
    List<KnownTips.Known> seen = office == null ? List.of() : known.of(office);
    if (seen.isEmpty()) {
      return Memory.UNKNOWN;
    }
    JournalReader reader = journal();
    return seen.stream().anyMatch(each -> KnownHistory.isEarlier(each, reader))
        ? Memory.FITS
        : Memory.OTHER;
  }

  /**
   * Reads in one snapshot. Inside another read or write of the same thread it joins that one. A
   * statement that would write is refused.
   */
  public <T> T read(Function<DSLContext, T> work) {
    return current.isBound() ? work.apply(current.get().sql()) : perform(work);
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
      noticeClock();
      T result = commit(deed, work);
      remember();
      return result;
    } finally {
      writing.unlock();
    }
  }

  /** What is made of the rows, and kept in step with them by every write. */
  public Derived derived() {
    return derived;
  }

  /** Writes derived rows: past the journal, so that a change of any journalled table fails. */
  <T> T derive(Function<DSLContext, T> work) {
    if (current.isBound()) {
      throw new IllegalStateException("derived rows made inside a transaction");
    }
    return alone(() -> commit(null, work));
  }

  /** Does something during which nobody else writes. */
  public <T> T alone(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
    }
  }

  private <T> T perform(Function<DSLContext, T> work) {
    refuseWhenStopped();
    try (Connection connection = pool.connection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return bound(connection, work, false);
      } finally {
        connection.rollback();
      }
    } catch (RuntimeException | SQLException e) {
      throw fault(e);
    }
  }

  private <T> T commit(Deed deed, Function<DSLContext, T> work) {
    refuseWhenStopped();
    try (Connection connection = pool.connection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      return orNothing(connection, deed, work);
    } catch (JournalledWrite.Broken e) {
      RuntimeException fault = SqlFaults.inUse((Exception) e.getCause(), paths.folder());
      throw stop(
          fault instanceof RefusedException refused
              ? refused
              : new RefusedException(fault, "db.storage-failed"));
    } catch (RuntimeException | SQLException e) {
      throw fault(e);
    } catch (IOException e) {
      throw stop(SqlFaults.inUse(e, paths.folder()));
    } catch (VirtualMachineError e) { // after one nothing in memory is certain, H2's least of all
      throw stop(new RefusedException(e, "db.out-of-memory"));
    }
  }

  private <T> T orNothing(Connection connection, Deed deed, Function<DSLContext, T> work)
      throws SQLException, IOException {
    try {
      return deed == null
          ? journalled.past(connection, c -> bound(c, work, true))
          : journalled.run(connection, deed, c -> bound(c, derived.following(work), true));
    } catch (Throwable why) {
      try {
        connection.rollback();
      } catch (SQLException e) { // what failed first is what counts
        why.addSuppressed(StorageFault.of(e));
      }
      throw why;
    }
  }

  private <T> T bound(Connection connection, Function<DSLContext, T> work, boolean writes) {
    var act = new Act(OfficeSql.on(connection, writes), writes);
    return ScopedValue.where(current, act).call(() -> work.apply(act.sql()));
  }

  private RuntimeException fault(Exception e) {
    RuntimeException fault = SqlFaults.inUse(e, paths.folder());
    return SqlFaults.isFatal(e) ? stop((RefusedException) fault) : fault;
  }

  /** A clock behind the newest record is told in the journal, once. */
  private void noticeClock() {
    Instant later = journalled.laterThanNow();
    if (later != null) {
      commit(Deed.ofProgram(Action.CLOCK_BACK).on(later.toString()), tx -> null);
    }
  }

  /** Cheap and without waiting for the disk; when it fails once it is left alone. */
  void remember() {
    if (known == KnownTips.NONE) {
      return;
    }
    try {
      if (office == null) {
        office = perform(tx -> tx.connectionResult(KnownHistory::office));
      }
      if (office != null) {
        var now = new KnownTips.Known(tip().seq(), tip().hash());
        known.remember(office, now, this::isEarlier);
        remembered = now;
      }
    } catch (IOException e) {
      known = KnownTips.NONE;
    }
  }

  private boolean isEarlier(KnownTips.Known seen) {
    return seen.equals(remembered) || KnownHistory.isEarlier(seen, journal.reader());
  }

  private void refuseWhenStopped() {
    RefusedException why = stopped;
    if (why != null) {
      throw new RefusedException(why, why.key());
    }
  }

  /** After a failed write nothing H2 still holds in memory may pass for saved. */
  private synchronized RefusedException stop(RefusedException why) {
    if (stopped != null || closed) {
      return why;
    }
    stopped = why;
    try {
      pool.abandon();
    } catch (SQLException e) {
      why.addSuppressed(StorageFault.of(e));
    }
    return why;
  }

  /** Closes the file and marks it as closed well. Closing twice is harmless. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock;
        journal) {
      if (stopped == null) {
        stopped = new RefusedException("db.closed");
        pool.close();
        new CloseMark(paths).left(kept);
      }
    } catch (SQLException e) {
      throw SqlFaults.inUse(e, paths.folder());
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }
}
