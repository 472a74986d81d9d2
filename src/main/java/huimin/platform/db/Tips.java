package huimin.platform.db;

import huimin.platform.journal.JournalTip;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database's own word on how far it has followed the journal. */
final class Tips {
  static final String TABLE = "journal_tip";

  private Tips() {}

  /** The row, or null in a database from before there was a journal. */
  static JournalTip read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet there =
          statement.executeQuery(
              "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and"
                  + " lower(table_name) = '"
                  + TABLE
                  + "'")) {
        there.next();
        if (there.getInt(1) == 0) {
          return null;
        }
      }
      try (ResultSet row = statement.executeQuery("select seq, hash from " + TABLE)) {
        return row.next() ? new JournalTip(row.getLong(1), row.getString(2)) : null;
      }
    }
  }

  /** Written in the transaction of the record itself. */
  static void write(Connection connection, JournalTip tip) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update " + TABLE + " set seq = ?, hash = ? where id = 1")) {
      update.setLong(1, tip.seq());
      update.setString(2, tip.hash());
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("no row for the journal's tip");
      }
    }
  }
}
