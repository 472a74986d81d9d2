package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** All tables of an office at one moment, to be written out. */
public final class SnapshotSource {
  private final Connection connection;
  private final JournalTip tip;
  private final JournalReader journal;
  private final OfficePaths paths;
  private final OfficeSecret secret;

  SnapshotSource(
      Connection connection,
      JournalTip tip,
      JournalReader journal,
      OfficePaths paths,
      OfficeSecret secret) {
    this.connection = connection;
    this.tip = tip;
    this.journal = journal;
    this.paths = paths;
    this.secret = secret;
  }

  /** The office's folder. */
  public Path folder() {
    return paths.folder();
  }

  /** The secret under which copies of the office are sealed. */
  public OfficeSecret secret() {
    return secret;
  }

  /** How far the journal had got at that moment. */
  public JournalTip tip() {
    return tip;
  }

  /** The journal's files in order, as far as they belong to it; none before there was a journal. */
  public List<JournalReader.Part> journalParts() {
    return journal == null ? List.of() : journal.parts();
  }

  /** The office's own id. */
  public String officeId() {
    try {
      return SnapshotTable.strings(connection, "select id from office").getFirst();
    } catch (SQLException e) {
      throw StorageFault.of(e);
    }
  }

  /** The version of the tables: the number of the last migration. */
  public String schema() {
    try {
      return Schema.version(connection);
    } catch (SQLException e) {
      throw StorageFault.of(e);
    }
  }

  /**
   * Writes everything, not in any cipher: the stream must be a sealed one.
   *
   * @throws IOException what the stream throws
   */
  public SnapshotSummary write(OutputStream out, Progress progress) throws IOException {
    try {
      return SnapshotWriter.write(connection, out, progress);
    } catch (SQLException e) {
      throw StorageFault.of(e);
    }
  }

  /** The summary alone. */
  public SnapshotSummary summary() {
    try {
      return write(OutputStream.nullOutputStream(), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
