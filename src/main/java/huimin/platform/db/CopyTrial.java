package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Opens a copy of a file that was not closed well, to see whether H2 still finds the office in it.
 * The file itself is not touched: H2 repairs what it opens, and may repair it to nothing.
 */
final class CopyTrial {
  private final OfficePaths paths;
  private final OfficePaths trial;
  private final OfficeSecret secret;
  private final JournalReader journal;

  /** A trial; the journal is null where there is none. */
  CopyTrial(OfficePaths paths, OfficeSecret secret, JournalReader journal) {
    this.journal = journal;
    this.paths = paths;
    this.trial = new OfficePaths(paths.folder().resolve("huimin.trial"));
    this.secret = secret;
  }

  /** Refuses when the copy does not open as an office: {@code db.damaged} and others. */
  void run() throws IOException {
    Leftovers.remove(trial.folder()); // what a trial cut short has left
    trial.makeFolder();
    try {
      Files.copy(paths.database(), trial.database());
      openCopy();
    } finally {
      Leftovers.remove(trial.folder());
    }
  }

  private void openCopy() {
    DataSource source = OfficeUrl.existing(trial.folder(), secret);
    try (Connection connection = source.getConnection()) {
      try {
        Schema.requireOffice(connection, paths.database());
        requireJournalledRows(connection);
      } finally {
        OfficePool.end(connection, "shutdown immediately");
      }
    } catch (RuntimeException | SQLException e) {
      RuntimeException fault = SqlFaults.opening(e, paths);
      // Whatever else H2 stumbles over in a file nobody closed: it is not the file it was.
      throw fault instanceof RefusedException
          ? fault
          : new RefusedException(fault, "db.damaged", paths.database());
    }
  }

  /**
   * Every row read and summed: a bit turned in a file nobody closed shows in nothing else. Where
   * the database stands at a void record or past the journal's end, the opening itself judges.
   */
  private void requireJournalledRows(Connection connection) throws SQLException {
    JournalTip tip = Tips.read(connection);
    if (journal == null || tip == null || tip.seq() == 0 || tip.seq() > journal.tip().seq()) {
      return;
    }
    JournalRecord record = journal.at(tip.seq());
    if (record.tip().equals(tip) && !record.state().equals(TableRows.state(connection))) {
      throw new RefusedException("db.damaged", paths.database());
    }
  }
}
