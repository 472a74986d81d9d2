package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.AtomicFile;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Makes the database anew from the journal, beside the doubtful file, and puts it in its place only
 * when it is what the journal says to the last row. The doubtful file is kept.
 */
final class Rebuild {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** Refusals no other copy would change. */
  private static final Set<String> OF_THE_OFFICE =
      Set.of(
          "db.older-copy",
          "security.not-permitted",
          "security.no-account",
          "security.account-locked");

  private final OfficePaths paths;
  private final OfficePaths next;
  private final OfficeSecret secret;
  private final Clock clock;
  private final Schema tables;

  Rebuild(OfficePaths paths, OfficeSecret secret, Clock clock, TableSet tables) {
    this.paths = paths;
    this.next = new OfficePaths(paths.folder().resolve("huimin.next"));
    this.secret = secret;
    this.clock = clock;
    this.tables = new Schema(tables);
  }

  /** A look at the new database before it takes its place. */
  interface Look {
    void at(Connection connection) throws SQLException;
  }

  /**
   * Rebuilds and swaps in; a crash at any moment leaves an office that is rebuilt again.
   *
   * @param copies copies to begin from, newest first; one that fails is passed over
   * @throws RefusedException {@code db.damaged} when neither a copy nor the journal reaches back
   */
  void run(JournalReader journal, List<EarlierCopy> copies, Look look) {
    try {
      build(journal, copies, look);
      putInPlace();
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }

  /** Removes what a rebuild cut short has left. */
  void removeLeftovers() throws IOException {
    Leftovers.remove(next.folder());
  }

  private void build(JournalReader journal, List<EarlierCopy> copies, Look look)
      throws IOException {
    for (EarlierCopy copy : copies) {
      if (fits(journal, copy) && tryBuild(journal, copy, look)) {
        return;
      }
    }
    if (journal.firstSeq() != 1 || !tryBuild(journal, null, look)) {
      throw new RefusedException("db.damaged", paths.database());
    }
  }

  private static boolean fits(JournalReader journal, EarlierCopy copy) {
    return copy.tip().seq() <= journal.tip().seq()
        && copy.tip().seq() >= journal.firstSeq()
        && journal.tipAt(copy.tip().seq()).equals(copy.tip());
  }

  /** Whether the result is what the journal says it must be. */
  private boolean tryBuild(JournalReader journal, EarlierCopy copy, Look look) throws IOException {
    removeLeftovers();
    next.makeFolder();
    DataSource source = OfficeUrl.fresh(next.folder(), secret);
    try (Connection connection = source.getConnection()) {
      boolean good = false;
      try {
        fill(source, connection, journal, copy);
        Schema.requireOffice(connection, next.database());
        look.at(connection);
        good = isAsJournalled(connection, journal);
      } finally {
        OfficePool.end(connection, good ? "shutdown" : "shutdown immediately");
      }
      return good;
    } catch (SQLException e) {
      return onlyTheCopysFault(e, copy);
    } catch (RefusedException e) {
      if (copy == null || OF_THE_OFFICE.contains(e.key())) {
        throw e;
      }
      return false;
    }
  }

  /** False lets the next be tried; a full disk says nothing about the copy. */
  private boolean onlyTheCopysFault(SQLException e, EarlierCopy copy) {
    RuntimeException fault = SqlFaults.inUse(e, paths.folder());
    if (fault instanceof RefusedException refused && refused.key().equals("db.disk-full")) {
      throw fault;
    }
    if (copy == null) {
      throw new RefusedException(fault, "db.damaged", paths.database());
    }
    return false;
  }

  private void fill(
      DataSource source, Connection connection, JournalReader journal, EarlierCopy copy)
      throws SQLException {
    JournalTip from = JournalTip.NONE;
    String schema = journal.at(journal.firstSeq()).schema();
    if (copy != null) {
      from = copy.tip();
      schema = copy.schema();
    }
    tables.requireKnown(source, journal.at(journal.tip().seq()).schema());
    tables.migrate(source, schema);
    if (copy != null) {
      Capture.unrecorded(
          () -> {
            copy.load(connection);
            return null;
          });
    }
    Replay.run(tables, source, connection, journal, from, schema);
    Triggers.make(connection);
  }

  static boolean isAsJournalled(Connection connection, JournalReader journal) throws SQLException {
    JournalTip tip = Tips.read(connection);
    return journal.tip().equals(tip)
        && journal.at(tip.seq()).state().equals(TableRows.state(connection));
  }

  /** The same in a snapshot that may be older than the journal's end by now. */
  static boolean isAsJournalledNow(Connection connection, JournalReader journal)
      throws SQLException {
    JournalTip tip = Tips.read(connection);
    var record = journal.at(tip.seq());
    return record.tip().equals(tip) && record.state().equals(TableRows.state(connection));
  }

  private void putInPlace() throws IOException {
    var mark = new CloseMark(paths);
    mark.open();
    if (Files.exists(paths.database())) {
      Files.move(paths.database(), damaged());
      AtomicFile.syncFolder(paths.folder());
    }
    Files.move(next.database(), paths.database(), StandardCopyOption.ATOMIC_MOVE);
    AtomicFile.syncFolder(paths.folder());
    mark.closed();
    removeLeftovers();
  }

  private Path damaged() {
    String name = "huimin.damaged-" + LocalDateTime.now(clock).format(TIME);
    Path file = paths.folder().resolve(name + ".mv.db");
    for (int more = 2; Files.exists(file); more++) {
      file = paths.folder().resolve(name + "-" + more + ".mv.db");
    }
    return file;
  }
}
