package huimin.platform.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** The triggers that see every change of every table. */
final class Triggers {
  private static final String PREFIX = "journal_of_";
  private static final int KINDS = 3; // insert, update, delete

  private Triggers() {}

  /** Makes them anew: after a migration the tables may have other columns. */
  static void make(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TableRows.tables(connection)) {
        statement.execute("drop trigger if exists " + PREFIX + table);
        statement.execute(
            "create trigger "
                + PREFIX
                + table
                + " after insert, update, delete on "
                + table
                + " for each row call '"
                + JournalTrigger.class.getName()
                + "'");
      }
    }
  }

  /** Whether every table has its trigger, for every kind of change. */
  static boolean areWhole(Connection connection) throws SQLException {
    var seen = new HashSet<String>();
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select event_object_table from information_schema.triggers where java_class = '"
                    + JournalTrigger.class.getName()
                    + "' and action_timing = 'AFTER' and action_orientation = 'ROW'"
                    + " group by event_object_table having count(*) = "
                    + KINDS)) {
      while (tables.next()) {
        seen.add(tables.getString(1));
      }
    }
    return seen.equals(Set.copyOf(TableRows.tables(connection)));
  }
}
