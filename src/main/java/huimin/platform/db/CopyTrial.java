package huimin.platform.db;

import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  CopyTrial(OfficePaths paths, OfficeSecret secret) {
    this.paths = paths;
    this.trial = new OfficePaths(paths.folder().resolve("huimin.trial"));
    this.secret = secret;
  }

  /** Refuses when the copy does not open as an office: {@code db.damaged} and others. */
  void run() throws IOException {
    remove(); // what a trial cut short has left
    trial.makeFolder();
    try {
      Files.copy(paths.database(), trial.database());
      openCopy();
    } finally {
      remove();
    }
  }

  private void openCopy() {
    DataSource source = OfficeUrl.existing(trial.folder(), secret);
    try (Connection connection = source.getConnection()) {
      try {
        Schema.requireOffice(connection, paths.database());
      } finally {
        OfficePool.end(connection, "shutdown immediately");
      }
    } catch (RuntimeException | SQLException e) {
      throw SqlFaults.opening(e, paths);
    }
  }

  private void remove() throws IOException {
    if (!Files.isDirectory(trial.folder())) {
      return;
    }
    try (var files = Files.newDirectoryStream(trial.folder())) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(trial.folder());
  }
}
