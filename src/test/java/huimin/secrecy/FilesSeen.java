package huimin.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The names of all files of a closed office and its backups, and how large they are. */
final class FilesSeen {
  /**
   * The annex grows while it is worked in, as {@code security.md} says of who copies the folder day
   * by day; in one look its size tells nothing, because an unused one is of random size.
   */
  private static final String ANNEX = "annex";

  private FilesSeen() {}

  /** Looks at them. */
  static void of(Path world, Seen seen) {
    try (Stream<Path> all = Files.walk(world)) {
      for (Path file : all.sorted().toList()) {
        String name = world.relativize(file).toString();
        if (name.equals("worker.xlsx")) { // where the worker put it is the worker's own
          continue;
        }
        if (Files.isDirectory(file) || name.contains(ANNEX)) {
          seen.text("file " + name, "there");
        } else {
          seen.size(name, Files.size(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
