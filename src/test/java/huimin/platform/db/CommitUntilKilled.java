package huimin.platform.db;

import static huimin.testkit.TestOffice.SECRET;

import huimin.testkit.TestOffice;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A program that commits row after row, tells each once it is acknowledged, and is killed. */
final class CommitUntilKilled {
  private CommitUntilKilled() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    String prefix = args[2];
    if (args[1].equals("safe")) {
      OfficeDatabase database = OfficeDatabase.open(folder, SECRET, TestOffice.CLOCK);
      for (int i = 0; ; i++) {
        OfficeDatabaseTest.insert(database, prefix + i);
        acknowledge(prefix + i);
      }
    }
    String unsafe = ";CIPHER=AES;TRACE_LEVEL_FILE=0";
    try (Connection connection = OfficeUrl.source(folder, SECRET, unsafe).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists village (name varchar(50))");
      insertForEver(connection, prefix);
    }
  }

  private static void insertForEver(Connection connection, String prefix) throws Exception {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into village (name) values (?)")) {
      for (int i = 0; ; i++) {
        insert.setString(1, prefix + i);
        insert.executeUpdate();
        acknowledge(prefix + i);
      }
    }
  }

  private static void acknowledge(String row) {
    System.out.println(row);
    System.out.flush();
  }
}
