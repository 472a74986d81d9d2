package huimin.platform.db;

import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** How H2 is asked for an office's file: the settings without which it loses data. */
final class OfficeUrl {
  /**
   * WRITE_DELAY=0: the default loses acknowledged commits when the program dies.
   * TRACE_LEVEL_FILE=0: the trace file would show row values. DB_CLOSE_ON_EXIT=FALSE: closing is
   * ours, and leaves a mark. DB_CLOSE_DELAY=-1: the file stays open until we close it.
   */
  static final String SAFE =
      ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
          + ";LOCK_TIMEOUT=5000";

  private static final String USER = "huimin";

  private OfficeUrl() {}

  /** The database in a folder, which must exist already. */
  static DataSource existing(Path folder, OfficeSecret secret) {
    return source(folder, secret, SAFE + ";IFEXISTS=TRUE");
  }

  /** The database in a folder, made when it is not there. */
  static DataSource fresh(Path folder, OfficeSecret secret) {
    return source(folder, secret, SAFE);
  }

  static DataSource source(Path folder, OfficeSecret secret, String options) {
    String path = folder.toAbsolutePath().normalize().toString();
    if (path.indexOf(';') >= 0) { // H2 would read the rest of the name as settings
      throw new RefusedException("db.folder-name");
    }
    var source = new JdbcDataSource();
    // "async:" because an interrupted thread closes the file under any other of H2's file systems.
    source.setURL("jdbc:h2:async:" + path + "/" + OfficePaths.DATABASE_NAME + options);
    source.setUser(USER);
    // H2 takes two passwords with a blank between: the file's, then the user's (none).
    source.setPassword(secret.filePassword() + " ");
    return source;
  }
}
