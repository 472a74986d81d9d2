package huimin.platform.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * How far each office's journal went when it was last seen on this computer: an older copy put in
 * its place shows. Written without waiting for the disk; what is lost of it weakens the check and
 * nothing else.
 */
public final class KnownTips {
  /** Remembers nothing. */
  public static final KnownTips NONE = new KnownTips(null);

  private static final int HASH_DIGITS = 64;
  private static final int SEQ_DIGITS = 19;

  private final Path folder;

  private KnownTips(Path folder) {
    this.folder = folder;
  }

  /** Those remembered in the user's config folder, which is made when needed. */
  public static KnownTips in(Path configFolder) {
    return new KnownTips(configFolder.resolve("tips"));
  }

  /**
   * What was seen.
   *
   * @param seq number of the newest record seen
   * @param hash the chain's value there, 64 hex digits
   */
  public record Known(long seq, String hash) {}

  /** What is remembered of an office; nothing when it is new here or the entry is unreadable. */
  public Optional<Known> of(String office) {
    if (folder == null || !Files.isRegularFile(file(office))) {
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file(office)), StandardCharsets.US_ASCII);
      return text.matches("\\d{" + SEQ_DIGITS + "} [0-9a-f]{" + HASH_DIGITS + "}\n")
          ? Optional.of(
              new Known(
                  Long.parseLong(text.substring(0, SEQ_DIGITS)),
                  text.substring(SEQ_DIGITS + 1, SEQ_DIGITS + 1 + HASH_DIGITS)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Remembers how far an office has come, in place of what was known.
   *
   * @throws IOException when it cannot be written; nothing depends on it
   */
  public void remember(String office, Known known) throws IOException {
    if (folder == null) {
      return;
    }
    Files.createDirectories(folder);
    String text = String.format("%0" + SEQ_DIGITS + "d %s%n", known.seq(), known.hash());
    ByteBuffer bytes =
        ByteBuffer.wrap(text.replace("\r\n", "\n").getBytes(StandardCharsets.US_ASCII));
    try (var channel =
        FileChannel.open(file(office), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private Path file(String office) {
    return folder.resolve(office.replaceAll("[^0-9A-Za-z-]", "_"));
  }
}
