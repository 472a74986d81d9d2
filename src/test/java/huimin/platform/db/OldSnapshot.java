package huimin.platform.db;

import huimin.platform.security.OfficeSecret;
import huimin.platform.task.Progress;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;

/** What an older version of the program would have written. */
public final class OldSnapshot {
  private OldSnapshot() {}

  /** A snapshot of an office with two villages whose tables have an older version. */
  public static byte[] ofVersion(String version, Path folder) throws Exception {
    OfficeSecret secret = OfficeSecret.of("old");
    office(version, folder, secret);
    try (Connection connection = OfficeUrl.existing(folder, secret).getConnection()) {
      var out = new ByteArrayOutputStream();
      SnapshotWriter.write(connection, out, Progress.NONE);
      OfficePool.end(connection, "shutdown immediately");
      return out.toByteArray();
    }
  }

  /** The database of such an office, closed. */
  public static void office(String version, Path folder, OfficeSecret secret) throws Exception {
    DataSource source = OfficeUrl.fresh(folder, secret);
    new Schema(TableSet.OFFICE).migrate(source, version);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into office values ('00000000-0000-4000-8000-000000000009', '安溪镇', '铜梁区', true,"
              + " timestamp '2026-01-01 00:00:00', 'a')");
      statement.execute(
          "insert into village (id, name, sort_no) values (next value for record_id, '双河村', 1),"
              + " (next value for record_id, '青石村', 2)");
      statement.execute("shutdown");
    }
  }
}
