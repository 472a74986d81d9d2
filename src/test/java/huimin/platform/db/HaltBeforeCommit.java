package huimin.platform.db;

import static huimin.testkit.TestOffice.CLOCK;
import static huimin.testkit.TestOffice.SECRET;

import huimin.platform.journal.Journal;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.TestOffice;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that dies when its record is on the disk and its transaction is not committed. */
final class HaltBeforeCommit {
  private HaltBeforeCommit() {}

  public static void main(String[] args) throws Exception {
    var paths = new OfficePaths(Path.of(args[0]));
    new CloseMark(paths).open();
    Connection connection = OfficeUrl.existing(paths.folder(), SECRET).getConnection();
    Journal journal = Journal.open(paths.journal(), SECRET.key(OfficeOpening.KEY));
    write(journal, connection, args[1], () -> Runtime.getRuntime().halt(9));
  }

  /** Inserts a village over a connection that does something else instead of committing. */
  static void write(Journal journal, Connection real, String village, AtCommit atCommit)
      throws Exception {
    real.setAutoCommit(false);
    new JournalledWrite(journal, CLOCK, journal.last().schema())
        .run(
            instead(real, atCommit),
            TestOffice.DEED,
            connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(
                    "insert into village (id, name, sort_no) values (next value for record_id, '"
                        + village
                        + "', 1)");
              }
            });
  }

  /** What happens instead of a commit. */
  interface AtCommit {
    void act() throws SQLException;
  }

  private static Connection instead(Connection real, AtCommit atCommit) {
    return (Connection)
        Proxy.newProxyInstance(
            HaltBeforeCommit.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              if (method.getName().equals("commit")) {
                atCommit.act();
                return null;
              }
              try {
                return method.invoke(real, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
