package huimin.platform.db;

import huimin.value.RefusedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** What must stand in a database before it is used, and how it is brought up to date. */
final class Schema {
  private static final String TABLE = "flyway_schema_history";

  private final TableSet tables;

  Schema(TableSet tables) {
    this.tables = tables;
  }

  /** Brings the tables to this program's version; refuses those of a newer one. */
  void migrate(DataSource source) {
    migrate(flyway(source, MigrationVersion.LATEST));
  }

  /** Brings the tables to one version, as they were when it was the program's. */
  void migrate(DataSource source, String version) {
    MigrationVersion target = MigrationVersion.fromVersion(version);
    boolean known =
        Arrays.stream(flyway(source, MigrationVersion.LATEST).info().all())
            .anyMatch(migration -> target.equals(migration.getVersion()));
    if (!known) {
      throw new RefusedException("db.newer-program");
    }
    migrate(flyway(source, target));
  }

  /** Whether tables are older than this program. */
  boolean isBehind(DataSource source) {
    return flyway(source, MigrationVersion.LATEST).info().pending().length > 0;
  }

  private static void migrate(Flyway flyway) {
    requireKnown(flyway);
    if (flyway.info().pending().length > 0) {
      outdateDerived(flyway.getConfiguration().getDataSource());
    }
    Capture.unrecorded(flyway::migrate);
  }

  /** Before it begins: a migration cut short may have changed rows, too. */
  private static void outdateDerived(DataSource source) {
    try (Connection connection = source.getConnection()) {
      Derived.outdateAll(connection);
    } catch (SQLException e) {
      throw StorageFault.of(e);
    }
  }

  /** Refuses the tables of a newer program: {@code db.newer-program}. */
  void requireKnown(DataSource source) {
    requireKnown(flyway(source, MigrationVersion.LATEST));
  }

  /** Refuses a version this program has no migrations for: {@code db.newer-program}. */
  void requireKnown(DataSource source, String version) {
    MigrationInfo[] all = flyway(source, MigrationVersion.LATEST).info().all();
    if (MigrationVersion.fromVersion(version).compareTo(all[all.length - 1].getVersion()) > 0) {
      throw new RefusedException("db.newer-program");
    }
  }

  private static void requireKnown(Flyway flyway) {
    for (MigrationInfo migration : flyway.info().applied()) {
      if (!migration.getState().isResolved()) {
        throw new RefusedException("db.newer-program");
      }
    }
  }

  private Flyway flyway(DataSource source, MigrationVersion target) {
    return Flyway.configure()
        .loggers(QuietMigrationLog.Creator.class.getName())
        .dataSource(source)
        .locations("classpath:" + tables.migrations())
        .failOnMissingLocations(true)
        .table(TABLE)
        .target(target)
        .placeholderReplacement(false)
        .cleanDisabled(true)
        .load();
  }

  /** Version of the tables; "0" before the first. */
  static String version(Connection connection) throws SQLException {
    String version =
        text(
            connection,
            "select \"version\" from \"flyway_schema_history\" where \"success\" and"
                + " \"version\" is not null order by \"installed_rank\" desc limit 1");
    return version == null ? "0" : version;
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
