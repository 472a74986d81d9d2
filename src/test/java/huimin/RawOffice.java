package huimin;

import huimin.platform.db.JournalTrigger;
import huimin.platform.settings.OfficePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Changes a closed office's rows as somebody could who has the key and knows the program: past the
 * triggers, which are put back, and with the mark of a proper closing made anew.
 */
final class RawOffice {
  private RawOffice() {}

  /** Runs statements; how many rows the last one changed. */
  static int change(SmallOffice office, String... statements) {
    Path folder = office.folder();
    int changed = 0;
    try (Connection connection = source(office).getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = withoutTriggers(statement);
      statement.execute("set referential_integrity false");
      for (String sql : statements) {
        changed = statement.executeUpdate(sql);
      }
      statement.execute("set referential_integrity true");
      for (String table : tables) {
        statement.execute(
            "create trigger journal_of_%1$s after insert, update, delete on %1$s for each row call '%2$s'"
                .formatted(table, JournalTrigger.class.getName()));
      }
      statement.execute("shutdown");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    markAsClosed(folder);
    return changed;
  }

  private static List<String> withoutTriggers(Statement statement) throws SQLException {
    var tables = new ArrayList<String>();
    try (ResultSet triggers =
        statement.executeQuery(
            "select distinct trigger_name, event_object_table from information_schema.triggers")) {
      while (triggers.next()) {
        tables.add(triggers.getString(2).toLowerCase(java.util.Locale.ROOT));
      }
    }
    for (String table : tables) {
      statement.execute("drop trigger journal_of_" + table);
    }
    return tables;
  }

  private static JdbcDataSource source(SmallOffice office) {
    var source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:async:"
            + office.folder().resolve(OfficePaths.DATABASE_NAME)
            + ";CIPHER=AES;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE");
    source.setUser("huimin");
    source.setPassword(office.secret().filePassword() + " ");
    return source;
  }

  /** What the program itself writes after a proper closing. */
  static void markAsClosed(Path folder) {
    var paths = new OfficePaths(folder);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(paths.database()));
      Files.writeString(
          paths.closeMark(),
          "closed %d %s%n"
              .formatted(Files.size(paths.database()), HexFormat.of().formatHex(digest)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
