package huimin.platform.db;

import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes all tables as one connection's transaction sees them. The form: version of the form,
 * version of the tables; for each table its name, columns and rows; the next record id; the
 * summary. Values are texts with their length before them, -1 for null.
 */
final class SnapshotWriter {
  static final int FORM = 1;

  /** What follows: another table or row. */
  static final int MORE = 1;

  /** What follows: nothing more of this kind. */
  static final int END = 0;

  private static final int CHECK_EVERY = 1_000;

  private final Connection connection;
  private final Progress progress;
  private final MessageDigest digest = sha256();
  private final DataOutputStream out;

  private SnapshotWriter(Connection connection, OutputStream out, Progress progress) {
    this.connection = connection;
    this.progress = progress;
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(new DigestOutputStream(out, digest), 1 << 16));
  }

  static SnapshotSummary write(Connection connection, OutputStream out, Progress progress)
      throws SQLException, IOException {
    return new SnapshotWriter(connection, out, progress).write();
  }

  /** The summary alone. */
  static SnapshotSummary summary(Connection connection) throws SQLException, IOException {
    return write(connection, OutputStream.nullOutputStream(), Progress.NONE);
  }

  private SnapshotSummary write() throws SQLException, IOException {
    String schema = Schema.version(connection);
    out.writeInt(FORM);
    out.writeUTF(schema);
    var tables = new ArrayList<SnapshotSummary.Table>();
    List<SnapshotTable> all = SnapshotTable.all(connection);
    for (SnapshotTable table : all) {
      progress.report(Messages.text("db.snapshot.table"), tables.size(), all.size());
      out.write(MORE);
      tables.add(write(table));
    }
    out.write(END);
    out.writeLong(nextRecordId());
    var summary = new SnapshotSummary(schema, tables);
    writeSummary(summary);
    out.flush();
    return summary;
  }

  private SnapshotSummary.Table write(SnapshotTable table) throws SQLException, IOException {
    out.flush();
    digest.reset();
    out.writeUTF(table.name());
    out.writeInt(table.columns().size());
    for (String column : table.columns()) {
      out.writeUTF(column);
    }
    var sums = new TreeMap<String, BigDecimal>();
    table.decimals().forEach(column -> sums.put(column, BigDecimal.ZERO.setScale(2)));
    long rows = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(table.select())) {
      while (row.next()) {
        out.write(MORE);
        writeRow(table, row, sums);
        if (++rows % CHECK_EVERY == 0) {
          progress.check();
        }
      }
    }
    out.write(END);
    out.flush();
    return new SnapshotSummary.Table(
        table.name(), rows, sums, HexFormat.of().formatHex(digest.digest()));
  }

  private void writeRow(SnapshotTable table, ResultSet row, SortedMap<String, BigDecimal> sums)
      throws SQLException, IOException {
    int at = 1;
    for (String column : table.columns()) {
      String value = row.getString(at++);
      if (value == null) {
        out.writeInt(-1);
        continue;
      }
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
      if (sums.containsKey(column)) {
        sums.merge(column, new BigDecimal(value), BigDecimal::add);
      }
    }
  }

  private long nextRecordId() throws SQLException {
    return Long.parseLong(
        SnapshotTable.strings(
                connection,
                "select base_value from information_schema.sequences"
                    + " where sequence_schema = 'PUBLIC' and lower(sequence_name) = 'record_id'")
            .getFirst());
  }

  private void writeSummary(SnapshotSummary summary) throws IOException {
    out.writeInt(summary.tables().size());
    for (SnapshotSummary.Table table : summary.tables()) {
      out.writeUTF(table.name());
      out.writeLong(table.rows());
      out.writeInt(table.sums().size());
      for (var sum : table.sums().entrySet()) {
        out.writeUTF(sum.getKey());
        out.writeUTF(sum.getValue().toPlainString());
      }
      out.writeUTF(table.digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
