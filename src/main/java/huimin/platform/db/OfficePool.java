package huimin.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A few connections, and the two ways to end them all. Connections come without auto-commit. */
final class OfficePool {
  /** One for the writer, two for reading screens, one to spare. */
  private static final int CONNECTIONS = 4;

  /** Beyond this a reader is told to try again, in milliseconds. */
  private static final long WAIT = 10_000;

  private final DataSource source;
  private final HikariDataSource pool;

  OfficePool(DataSource source) {
    this.source = source;
    var config = new HikariConfig();
    config.setPoolName("office");
    config.setDataSource(source);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setAutoCommit(false);
    config.setConnectionTimeout(WAIT);
    this.pool = new HikariDataSource(config);
  }

  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  /** Ends with everything written and the file closed. */
  void close() throws SQLException {
    end("shutdown");
  }

  /** Ends without writing anything more: for a database that can no longer write. */
  void abandon() throws SQLException {
    end("shutdown immediately");
  }

  private void end(String how) throws SQLException {
    pool.close();
    try (Connection connection = source.getConnection()) {
      end(connection, how);
    }
  }

  static void end(Connection connection, String how) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(how);
    }
  }
}
