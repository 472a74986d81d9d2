package huimin.platform.db;

import huimin.platform.settings.OfficePaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is known of the database file from its last closing: its size and digest, or that it was not
 * closed. H2 opens a cut file as an empty one and overwrites it, so this is asked before H2 is.
 */
final class CloseMark {

  /** What the mark says of the file as it lies there. */
  enum Verdict {
    /** Closed properly, and unchanged since, to the byte. */
    INTACT,
    /** Not closed, or nothing is known: to be tried on a copy first. */
    DOUBTFUL,
    /** Closed properly, and another file now. */
    CHANGED
  }

  private static final String OPEN = "open\n";

  private final Path mark;
  private final Path database;

  CloseMark(OfficePaths paths) {
    this.mark = paths.closeMark();
    this.database = paths.database();
  }

  Verdict judge() throws IOException {
    if (!Files.exists(mark)) {
      return Verdict.DOUBTFUL;
    }
    String said = new String(Files.readAllBytes(mark), StandardCharsets.UTF_8);
    if (!said.startsWith("closed ") || !said.endsWith("\n")) { // open, or torn while written
      return Verdict.DOUBTFUL;
    }
    return said.equals(closedText()) ? Verdict.INTACT : Verdict.CHANGED;
  }

  /** Before the file is opened: from here on a closed mark would be untrue. */
  void open() throws IOException {
    write(OPEN);
  }

  /** After the file was closed. */
  void closed() throws IOException {
    write(closedText());
  }

  /** After closing: marked where the file is kept, else both are taken away. */
  void left(boolean kept) throws IOException {
    if (kept) {
      closed();
    } else {
      Files.deleteIfExists(database);
      Files.deleteIfExists(mark);
    }
  }

  private String closedText() throws IOException {
    return "closed " + Files.size(database) + " " + digest() + "\n";
  }

  private String digest() throws IOException {
    try (InputStream in = Files.newInputStream(database);
        var digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      byte[] buffer = new byte[1 << 20];
      while (digest.read(buffer) >= 0) {
        continue;
      }
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Written in place, not as a new file: a deletion or a move may be undone by a power cut, and an
   * old mark beside a newer file would condemn it.
   */
  private void write(String text) throws IOException {
    try (var channel =
        FileChannel.open(
            mark,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }
}
