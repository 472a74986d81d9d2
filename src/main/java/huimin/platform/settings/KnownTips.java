package huimin.platform.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far each office's journal went when it was last seen on this computer: an older copy put in
 * its place shows. Written without waiting for the disk; what is lost of it weakens the check and
 * nothing else.
 */
public final class KnownTips {
  /** Remembers nothing. */
  public static final KnownTips NONE = new KnownTips(null);

  private static final int SEQ_DIGITS = 19;
  private static final String LINE = "\\d{" + SEQ_DIGITS + "} [0-9a-f]{64}\n";

  /** Histories of one office. */
  private static final int MOST = 8;

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

  /**
   * The histories remembered of an office, last used first: one, or one more for each copy that was
   * restored or accepted here. Empty when it is new here or the entry is unreadable.
   */
  public List<Known> of(String office) {
    if (folder == null || !Files.isRegularFile(file(office))) {
      return List.of();
    }
    try {
      String text = new String(Files.readAllBytes(file(office)), StandardCharsets.US_ASCII);
      return text.matches("(" + LINE + "){1," + MOST + "}")
          ? text.lines().map(KnownTips::known).toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Known known(String line) {
    return new Known(Long.parseLong(line.substring(0, SEQ_DIGITS)), line.substring(SEQ_DIGITS + 1));
  }

  /**
   * Remembers how far one history of an office has come.
   *
   * @param earlier whether a remembered one is an earlier point of the same history
   * @throws IOException when it cannot be written; nothing depends on it
   */
  public void remember(String office, Known known, Predicate<Known> earlier) throws IOException {
    if (folder == null) {
      return;
    }
    Files.createDirectories(folder);
    Stream<Known> others = of(office).stream().filter(earlier.negate());
    String text =
        Stream.concat(Stream.of(known), others)
            .limit(MOST)
            .map(each -> String.format("%0" + SEQ_DIGITS + "d %s", each.seq(), each.hash()) + "\n")
            .collect(Collectors.joining());
    Files.write(file(office), text.getBytes(StandardCharsets.US_ASCII));
  }

  private Path file(String office) {
    return folder.resolve(office.replaceAll("[^0-9A-Za-z-]", "_"));
  }
}
