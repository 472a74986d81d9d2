package huimin.platform.db;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads what {@link SnapshotWriter} wrote; what it makes of the rows is the caller's. */
final class SnapshotReader {
  private static final int MOST_COLUMNS = 1_000;
  private static final int LONGEST_VALUE = 1 << 24;

  private final DataInputStream in;
  private String schema;

  /** What is done with the rows. */
  interface Rows {
    /** A table begins. */
    void table(String name, List<String> columns) throws IOException;

    /** A row of it, a text for each column, null for null. */
    void row(String[] values) throws IOException;

    /** It has no more rows. */
    void end() throws IOException;

    /** No row was given this record id yet. */
    void nextRecordId(long id) throws IOException;

    /** For reading what stands at the end, without the rows. */
    Rows NONE =
        new Rows() {
          @Override
          public void table(String name, List<String> columns) {}

          @Override
          public void row(String[] values) {}

          @Override
          public void end() {}

          @Override
          public void nextRecordId(long id) {}
        };
  }

  SnapshotReader(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  /** The version of the tables, which comes first: the database must have it before the rows. */
  String schema() throws IOException {
    if (schema == null) {
      if (in.readInt() != SnapshotWriter.FORM) {
        throw new IOException("another form of snapshot");
      }
      schema = in.readUTF();
    }
    return schema;
  }

  /** Reads all, and gives the summary as it was written. */
  SnapshotSummary read(Rows rows) throws IOException {
    String version = schema();
    while (in.readUnsignedByte() == SnapshotWriter.MORE) {
      String name = in.readUTF();
      var columns = new ArrayList<String>();
      int count = within(in.readInt(), MOST_COLUMNS);
      for (int i = 0; i < count; i++) {
        columns.add(in.readUTF());
      }
      rows.table(name, columns);
      while (in.readUnsignedByte() == SnapshotWriter.MORE) {
        rows.row(row(count));
      }
      rows.end();
    }
    rows.nextRecordId(in.readLong());
    return summary(version);
  }

  private String[] row(int columns) throws IOException {
    var values = new String[columns];
    for (int i = 0; i < columns; i++) {
      int length = in.readInt();
      if (length >= 0) {
        byte[] bytes = in.readNBytes(within(length, LONGEST_VALUE));
        values[i] = new String(bytes, StandardCharsets.UTF_8);
      }
    }
    return values;
  }

  private SnapshotSummary summary(String version) throws IOException {
    var tables = new ArrayList<SnapshotSummary.Table>();
    int count = within(in.readInt(), MOST_COLUMNS);
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      long rows = in.readLong();
      var sums = new TreeMap<String, BigDecimal>();
      int columns = within(in.readInt(), MOST_COLUMNS);
      for (int column = 0; column < columns; column++) {
        sums.put(in.readUTF(), new BigDecimal(in.readUTF()));
      }
      tables.add(new SnapshotSummary.Table(name, rows, sums, in.readUTF()));
    }
    return new SnapshotSummary(version, tables);
  }

  private static int within(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("not a snapshot");
    }
    return number;
  }
}
