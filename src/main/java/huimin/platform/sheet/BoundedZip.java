package huimin.platform.sheet;

import huimin.value.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The zip of a workbook, whose parts cannot unpack without bound. POI has such a bound too, but as
 * a setting of the whole process.
 */
final class BoundedZip implements ZipEntrySource {
  private static final int MOST_ENTRIES = 10_000;

  /** Below this a part may repeat itself as much as it likes. */
  private static final long RATIO_GRACE = 4L << 20;

  /** Parts that are read into memory as a whole. */
  private static final long MOST_DIRECTORY_BYTES = 4L << 20;

  private final Path file;
  private final Limits limits;
  private final ZipFile zip;
  private boolean closed;

  BoundedZip(Path file, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.zip = ZipFile.builder().setPath(file).get();
    int entries = 0;
    for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
      entries++;
    }
    if (entries > MOST_ENTRIES) {
      zip.close();
      throw bomb();
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  /** Some programs write names in other letter case or with backslashes. */
  @Override
  public ZipArchiveEntry getEntry(String path) {
    String wanted = path.replace('\\', '/');
    ZipArchiveEntry exact = zip.getEntry(wanted);
    if (exact != null) {
      return exact;
    }
    for (var all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (entry.getName().replace('\\', '/').equalsIgnoreCase(wanted)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Bounded(zip.getInputStream(entry), entry);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private RefusedException bomb() {
    return new RefusedException("sheet.zip-bomb", Guard.name(file));
  }

  /** Also compares the checksum at the end, so that a damaged part cannot pass for another text. */
  private final class Bounded extends FilterInputStream {
    private final long most;
    private final long expected;
    private final CRC32 checksum = new CRC32();
    private long read;

    private Bounded(InputStream in, ZipArchiveEntry entry) {
      super(in);
      this.expected = entry.getCrc();
      long byRatio = Math.max(RATIO_GRACE, entry.getCompressedSize() * limits.ratio());
      boolean directory =
          entry.getName().endsWith(".rels") || entry.getName().startsWith("[Content_Types]");
      this.most = Math.min(limits.unpackedBytes(), directory ? MOST_DIRECTORY_BYTES : byRatio);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int got = super.read(buffer, from, length);
      if (got < 0 && expected >= 0 && checksum.getValue() != expected) {
        throw new IOException("checksum of a part");
      }
      if (got > 0) {
        checksum.update(buffer, from, got);
        read += got;
      }
      if (read > most) {
        throw bomb();
      }
      return got;
    }
  }
}
