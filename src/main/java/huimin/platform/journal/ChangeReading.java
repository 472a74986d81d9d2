package huimin.platform.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;

/** Reads the rows a {@link ChangeLog} packed. */
final class ChangeReading {
  private final List<RowShape> shapes = new ArrayList<>();
  private final InputStream in;

  private ChangeReading(byte[] packed) {
    this.in = new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)));
  }

  /** Gives each change in order; what is not of the written form is an I/O fault. */
  static void each(byte[] packed, Consumer<RowChange> change) throws IOException {
    if (packed.length == 0) {
      return;
    }
    var reading = new ChangeReading(packed);
    for (int kind = reading.in.read(); kind >= 0; kind = reading.in.read()) {
      switch (kind) {
        case ChangeLog.SHAPE -> reading.shapes.add(reading.shape());
        case ChangeLog.ROW -> change.accept(reading.row());
        default -> throw new IOException("not a row");
      }
    }
  }

  private RowShape shape() throws IOException {
    String table = text();
    var columns = new ArrayList<String>();
    for (int rest = number(); rest > 0; rest--) {
      columns.add(text());
    }
    var keys = new ArrayList<Integer>();
    for (int rest = number(); rest > 0; rest--) {
      keys.add(number());
    }
    return new RowShape(table, columns, keys);
  }

  private RowChange row() throws IOException {
    RowShape shape = shapes.get(number());
    RowChange.Kind kind = RowChange.Kind.values()[in.read()];
    String[] before = kind == RowChange.Kind.INSERTED ? null : values(shape);
    String[] after = kind == RowChange.Kind.DELETED ? null : values(shape);
    return new RowChange(shape, kind, before, after);
  }

  private String[] values(RowShape shape) throws IOException {
    var values = new String[shape.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = text();
    }
    return values;
  }

  private String text() throws IOException {
    int length = number() - 1;
    if (length < 0) {
      return null;
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private int number() throws IOException {
    int number = 0;
    int shift = 0;
    int part = in.read();
    while (part > 0x7f) {
      number |= (part & 0x7f) << shift;
      shift += 7;
      part = in.read();
    }
    if (part < 0) {
      throw new EOFException();
    }
    return number | part << shift;
  }
}
