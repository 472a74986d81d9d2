package huimin.platform.sheet;

import huimin.platform.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * The texts a workbook shares between its cells, kept as UTF-8 in blocks: a million of them as
 * strings would not fit the heap of an office PC.
 */
final class SharedStrings {
  private static final int BLOCK_BITS = 20;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int CHECK_EVERY = 10_000;

  private byte[][] blocks = new byte[4][];
  private long[] ends = new long[1 << 10];
  private long[] starts = new long[1 << 10];
  private int count;
  private long used;

  /**
   * @param part null when the workbook shares none
   */
  static SharedStrings read(PackagePart part, Progress progress)
      throws IOException, XMLStreamException {
    var strings = new SharedStrings();
    if (part == null) {
      return strings;
    }
    try (var xml = new XmlPart(part)) {
      var text = new StringBuilder();
      while (xml.nextElement()) {
        if (xml.name().equals("si")) {
          text.setLength(0);
          xml.appendRichText(text);
          strings.add(OoxmlNames.unescape(text.toString()));
          if (strings.count % CHECK_EVERY == 0) {
            progress.check();
          }
        }
      }
    }
    return strings;
  }

  /** The text of a number; a number beyond the last is damage. */
  String get(int index) {
    if (index >= count) {
      throw new IndexOutOfBoundsException(index);
    }
    long start = starts[index];
    byte[] block = blocks[(int) (start >>> BLOCK_BITS)];
    int from = (int) (start & (BLOCK - 1));
    return new String(block, from, (int) (ends[index] - start), StandardCharsets.UTF_8);
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int room = BLOCK - (int) (used & (BLOCK - 1));
    if (bytes.length > BLOCK) {
      throw new IllegalStateException("a text of " + bytes.length + " bytes");
    }
    if (bytes.length > room) {
      used += room;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = used;
    copy(bytes);
    ends[count++] = used;
  }

  private void copy(byte[] bytes) {
    int number = (int) (used >>> BLOCK_BITS);
    if (number >= blocks.length) {
      blocks = Arrays.copyOf(blocks, number * 2);
    }
    if (blocks[number] == null) {
      blocks[number] = new byte[BLOCK];
    }
    System.arraycopy(bytes, 0, blocks[number], (int) (used & (BLOCK - 1)), bytes.length);
    used += bytes.length;
  }
}
