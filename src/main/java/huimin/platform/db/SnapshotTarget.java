package huimin.platform.db;

import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Makes a database of a snapshot in a folder that has none: of the snapshot's version first, and
 * counted again as it then lies there, before it is brought up to this program's version.
 */
public final class SnapshotTarget {
  /** For a file nobody will miss: no waiting for the disk. */
  private static final String SCRATCH =
      ";CIPHER=AES;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

  private final OfficePaths paths;
  private final OfficeSecret secret;

  /**
   * A database to be made.
   *
   * @param folder exists, without a database in it
   * @param secret the database's
   */
  public SnapshotTarget(Path folder, OfficeSecret secret) {
    this.paths = new OfficePaths(folder);
    this.secret = secret;
  }

  /**
   * Tries a snapshot out: loads it and counts what arrived. The caller deletes the folder.
   *
   * @return what arrived, equal to what was written
   * @throws IOException what the stream throws
   * @throws RefusedException {@code db.snapshot-differs}, {@code db.newer-program}, {@code
   *     db.disk-full}
   */
  public SnapshotSummary tryOut(InputStream snapshot) throws IOException {
    DataSource source = OfficeUrl.source(paths.folder(), secret, SCRATCH);
    return make(source, snapshot, null, "shutdown immediately");
  }

  /**
   * Makes an office's database, closed and ready to be opened: it is brought up to date then.
   *
   * @param tip where the journal beside it had got to, or null when there is none beside it: the
   *     opening then begins one with all rows in it
   * @return what arrived, of the snapshot's version
   * @throws IOException what the stream throws
   * @throws RefusedException as {@link #tryOut}
   */
  public SnapshotSummary make(InputStream snapshot, JournalTip tip) throws IOException {
    new CloseMark(paths).open();
    var summary = make(OfficeUrl.fresh(paths.folder(), secret), snapshot, tip, "shutdown");
    new CloseMark(paths).closed();
    return summary;
  }

  private SnapshotSummary make(DataSource source, InputStream snapshot, JournalTip tip, String end)
      throws IOException {
    var reader = new SnapshotReader(snapshot);
    try {
      new Schema(TableSet.OFFICE).migrate(source, reader.schema());
      try (Connection connection = source.getConnection()) {
        try {
          SnapshotSummary arrived = load(connection, reader);
          if (tip != null) {
            Tips.write(connection, tip);
            Triggers.make(connection);
          }
          return arrived;
        } finally {
          OfficePool.end(connection, end);
        }
      }
    } catch (SQLException | RuntimeException e) {
      throw SqlFaults.opening(e, paths);
    }
  }

  /** Loads and counts again; refuses what came out other than it went in. */
  static SnapshotSummary load(Connection connection, SnapshotReader reader)
      throws SQLException, IOException {
    SnapshotSummary written = SnapshotLoader.load(connection, reader);
    SnapshotSummary arrived = SnapshotWriter.summary(connection);
    List<String> different = written.differences(arrived);
    if (!different.isEmpty()) {
      throw new RefusedException("db.snapshot-differs", String.join("、", different));
    }
    return arrived;
  }

  /** The summary a snapshot carries, having read all of it. */
  public static SnapshotSummary read(InputStream snapshot) throws IOException {
    return new SnapshotReader(snapshot).read(SnapshotReader.Rows.NONE);
  }
}
