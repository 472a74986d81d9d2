package huimin.platform.db;

import huimin.platform.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** All tables of an office at one moment, to be written out. */
public final class SnapshotSource {
  private final Connection connection;

  SnapshotSource(Connection connection) {
    this.connection = connection;
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
