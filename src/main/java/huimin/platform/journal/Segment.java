package huimin.platform.journal;

import huimin.platform.settings.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of a journal: a mark, the number of its first record, the chain's value before it, then
 * the records.
 *
 * @param first number of the first record
 * @param before the chain's value before it
 */
record Segment(Path file, long first, byte[] before) {
  static final String ENDING = ".hmj";
  static final int HEADER = 4 + Long.BYTES + JournalTip.HASH_BYTES;

  private static final byte[] MARK = {'H', 'M', 'J', '1'};
  private static final int DIGITS = 10;

  /** The journal's files in order. */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).matches("\\d{10}\\.hmj")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  static Path file(Path folder, long first) {
    return folder.resolve(String.format("%0" + DIGITS + "d", first) + ENDING);
  }

  static long firstOf(Path file) {
    return Long.parseLong(name(file).substring(0, DIGITS));
  }

  /** Reads a file's header, which must fit its name. */
  static Segment read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      readFully(channel, header, 0);
      if (header.hasRemaining()) {
        throw new JournalFault(JournalFault.Kind.TORN_TAIL, firstOf(file), name(file));
      }
      header.flip();
      byte[] mark = new byte[MARK.length];
      byte[] before = new byte[JournalTip.HASH_BYTES];
      header.get(mark);
      long first = header.getLong();
      header.get(before);
      if (!Arrays.equals(mark, MARK) || first != firstOf(file)) {
        throw new JournalFault(JournalFault.Kind.ALTERED, firstOf(file), name(file));
      }
      return new Segment(file, first, before);
    }
  }

  /** Begins a file; it is on the disk, name and header, when this returns. */
  static JournalFile begin(Path folder, long first, byte[] before) throws IOException {
    Path fresh = Files.createFile(file(folder, first));
    JournalFile out = JournalFile.open(fresh);
    boolean done = false;
    try {
      out.write(ByteBuffer.allocate(HEADER).put(MARK).putLong(first).put(before).array(), 0);
      out.sync();
      AtomicFile.syncFolder(folder);
      done = true;
      return out;
    } finally {
      if (!done) {
        out.close();
      }
    }
  }

  static void readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
    long at = from;
    while (into.hasRemaining()) {
      int read = channel.read(into, at);
      if (read < 0) {
        return;
      }
      at += read;
    }
  }
}
