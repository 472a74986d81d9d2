package huimin.platform.db;

import huimin.value.RefusedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** What must stand in a database before it is used, and how it is brought up to date. */
final class Schema {
  private static final String TABLE = "flyway_schema_history";

  private Schema() {}

  /** Brings the tables to this program's version; refuses those of a newer one. */
  static void migrate(DataSource source) {
    Flyway flyway =
        Flyway.configure()
            .loggers(QuietMigrationLog.Creator.class.getName())
            .dataSource(source)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .table(TABLE)
            .placeholderReplacement(false)
            .cleanDisabled(true)
            .load();
    for (MigrationInfo migration : flyway.info().applied()) {
      if (!migration.getState().isResolved()) {
        throw new RefusedException("db.newer-program");
      }
    }
    flyway.migrate();
  }

  /** Without it H2 acknowledges rows that a crash then takes away. */
  static void requireSafeWrites(Connection connection) throws SQLException {
    String delay =
        text(
            connection,
            "select setting_value from information_schema.settings"
                + " where setting_name = 'WRITE_DELAY'");
    if (!"0".equals(delay)) {
      throw new IllegalStateException("WRITE_DELAY is " + delay + ", not 0");
    }
  }

  /**
   * That this is an office with its own row. H2 opens a damaged file as an empty database without a
   * word, and migrating that would make the loss complete.
   */
  static void requireOffice(Connection connection, Path file) throws SQLException {
    String tables =
        text(
            connection,
            "select count(*) from information_schema.tables where table_schema = 'PUBLIC'"
                + " and lower(table_name) in ('office', '"
                + TABLE
                + "')");
    if (!"2".equals(tables)) {
      throw new RefusedException("db.damaged", file);
    }
    String offices = text(connection, "select count(*) from office");
    if ("0".equals(offices)) {
      throw new RefusedException("db.unfinished", file.getParent());
    }
    if (!"1".equals(offices)) {
      throw new RefusedException("db.damaged", file);
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }
}
