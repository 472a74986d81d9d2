package huimin.platform.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * The rows one act changed, in order, packed while they come: a big import holds its rows here only
 * in compressed form. {@link ChangeReading} is the other direction.
 */
public final class ChangeLog implements AutoCloseable {
  static final byte SHAPE = 'T';
  static final byte ROW = 'R';

  private static final int BUFFER = 1 << 16;

  private final Map<RowShape, Integer> shapes = new HashMap<>();
  private final SortedMap<String, RowCounts> counts = new TreeMap<>();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final byte[] out = new byte[BUFFER];
  private byte[] plain = new byte[BUFFER];
  private int length;

  /** Adds a change; the arrays are not kept. */
  public void add(RowChange change) {
    RowShape shape = change.shape();
    Integer number = shapes.get(shape);
    if (number == null) {
      number = declare(shape);
    }
    counts.merge(shape.table(), RowCounts.NONE.and(change.kind()), (sum, one) -> add(sum, change));
    put(ROW);
    number(number);
    put((byte) change.kind().ordinal());
    values(change.before());
    values(change.after());
    if (length > BUFFER / 2) {
      pack();
    }
  }

  private static RowCounts add(RowCounts sum, RowChange change) {
    return sum.and(change.kind());
  }

  /** Rows changed by table. */
  public SortedMap<String, RowCounts> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** The packed rows; nothing for none. Nothing may be added afterwards. */
  byte[] packed() {
    if (shapes.isEmpty()) {
      return new byte[0];
    }
    if (!deflater.finished()) {
      pack();
      deflater.finish();
      drain();
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    deflater.end();
  }

  private int declare(RowShape shape) {
    int number = shapes.size();
    shapes.put(shape, number);
    put(SHAPE);
    text(shape.table());
    number(shape.columns().size());
    shape.columns().forEach(this::text);
    number(shape.keys().size());
    shape.keys().forEach(this::number);
    return number;
  }

  private void values(String[] values) {
    if (values == null) {
      return;
    }
    for (String value : values) {
      text(value);
    }
  }

  /** Length plus one, so that 0 is null. */
  private void text(String text) {
    if (text == null) {
      number(0);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length + 1);
    room(bytes.length);
    System.arraycopy(bytes, 0, plain, length, bytes.length);
    length += bytes.length;
  }

  private void number(int number) {
    int rest = number;
    while (rest > 0x7f) {
      put((byte) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  private void put(byte one) {
    room(1);
    plain[length++] = one;
  }

  private void room(int more) {
    if (length + more > plain.length) {
      plain = Arrays.copyOf(plain, Math.max(plain.length * 2, length + more));
    }
  }

  private void pack() {
    deflater.setInput(plain, 0, length);
    drain();
    length = 0;
  }

  private void drain() {
    int made = deflater.deflate(out);
    while (made > 0) {
      packed.write(out, 0, made);
      made = deflater.deflate(out);
    }
  }
}
