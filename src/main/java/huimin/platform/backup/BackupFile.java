package huimin.platform.backup;

import huimin.platform.security.OfficeSecret;
import huimin.platform.security.SealedStream;
import huimin.value.RefusedException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The form of a backup: a mark, the length of the header, the header in clear, and the sealed rest,
 * which is bound to all that stands before it.
 */
final class BackupFile {
  private static final byte[] MARK = "HUIMIN BACKUP\r\n\u001a".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_HEADER = 1 << 20;
  private static final String PURPOSE = "backup";

  private BackupFile() {}

  /** Puts what is to be sealed into a stream. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Makes something of what was sealed. */
  interface Reader<T> {
    T read(BackupHeader header, InputStream content) throws IOException;
  }

  /**
   * Writes a new file; it is on the disk when this returns.
   *
   * @param disk what lies between us and the file; tests let it be full
   */
  static void write(
      Path file,
      BackupHeader header,
      OfficeSecret secret,
      UnaryOperator<OutputStream> disk,
      Content content)
      throws IOException {
    byte[] clear = clear(header);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffered = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      OutputStream out = disk.apply(buffered);
      out.write(clear);
      var deflater = new Deflater(Deflater.BEST_SPEED);
      var packed =
          new DeflaterOutputStream(
              SealedStream.sealing(new KeptOpen(out), secret, PURPOSE, clear), deflater, 1 << 13);
      try (packed) {
        content.write(packed);
      } finally {
        deflater.end();
      }
      out.flush();
      channel.force(true);
    }
  }

  private static byte[] clear(BackupHeader header) throws IOException {
    var clear = new ByteArrayOutputStream();
    var out = new DataOutputStream(clear);
    byte[] text = header.bytes();
    out.write(MARK);
    out.writeInt(text.length);
    out.write(text);
    return clear.toByteArray();
  }

  /** What stands before the sealed rest. */
  private record Clear(BackupHeader header, byte[] bytes) {}

  /**
   * The header alone; whether it is true shows only when the rest is read.
   *
   * @throws RefusedException {@code backup.no-backup}, {@code backup.damaged}, {@code
   *     backup.unreadable}, {@code db.newer-program}
   */
  static BackupHeader header(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return clear(file, in).header();
    } catch (IOException e) {
      throw new RefusedException(e, "backup.unreadable", file);
    }
  }

  private static Clear clear(Path file, InputStream in) throws IOException {
    byte[] before = in.readNBytes(MARK.length + Integer.BYTES);
    if (before.length < MARK.length
        || !Arrays.equals(before, 0, MARK.length, MARK, 0, MARK.length)) {
      throw new RefusedException("backup.no-backup", file);
    }
    int length =
        before.length < MARK.length + Integer.BYTES
            ? -1
            : ByteBuffer.wrap(before).getInt(MARK.length);
    if (length < 0 || length > LONGEST_HEADER) {
      throw new RefusedException("backup.damaged", file);
    }
    byte[] text = in.readNBytes(length);
    BackupHeader header =
        BackupHeader.parse(text).orElseThrow(() -> new RefusedException("backup.damaged", file));
    if (header.format() > BackupHeader.FORMAT) {
      throw new RefusedException("db.newer-program");
    }
    return new Clear(
        header, ByteBuffer.allocate(before.length + length).put(before).put(text).array());
  }

  /**
   * Reads all of it: what the reader leaves unread is read here, so that a file with anything wrong
   * anywhere is refused.
   *
   * @throws RefusedException as {@link #header}
   */
  static <T> T read(Path file, OfficeSecret secret, Reader<T> reader) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      Clear clear = clear(file, in);
      InputStream sealed = SealedStream.opening(in, secret, PURPOSE, clear.bytes());
      var content = new InflaterInputStream(sealed);
      T made = reader.read(clear.header(), content);
      content.transferTo(OutputStream.nullOutputStream());
      sealed.transferTo(OutputStream.nullOutputStream());
      return made;
    } catch (SealedStream.SealBroken | EOFException | ZipException e) {
      throw new RefusedException(e, "backup.damaged", file);
    } catch (IOException e) {
      throw new RefusedException(e, "backup.unreadable", file);
    }
  }

  /** Closing the seal must not close the file before it is synced. */
  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
