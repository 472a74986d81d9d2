package huimin.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of all files of a closed office and its backups, and how large they are. */
final class FilesSeen {
  /**
   * The annex grows while it is worked in, as {@code security.md} says of who copies the folder day
   * by day; in one look its size tells nothing, because an unused one is of random size.
   */
  private static final String ANNEX = "annex";

  /** Kept papers are called by random names: they are told apart by their size alone. */
  private static final Pattern PAPER =
      Pattern.compile("(.*(?:attachments|惠民备份附件-[0-9a-f]+)/)[0-9a-f]{32}");

  private FilesSeen() {}

  /** Looks at them. */
  static void of(Path world, Seen seen) {
    var papers = new TreeMap<String, List<Long>>();
    try (Stream<Path> all = Files.walk(world)) {
      for (Path file : all.sorted().toList()) {
        String name = world.relativize(file).toString();
        Matcher paper = PAPER.matcher(name);
        if (name.equals("worker.xlsx")) { // where the worker put it is the worker's own
          continue;
        }
        if (Files.isDirectory(file) || name.contains(ANNEX)) {
          seen.text("file " + name, "there");
        } else if (paper.matches()) {
          papers.computeIfAbsent(paper.group(1), folder -> new ArrayList<>()).add(Files.size(file));
        } else {
          seen.size(name, Files.size(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    papers.forEach(
        (folder, sizes) ->
            seen.text("file " + folder, sizes.stream().sorted().toList().toString()));
  }
}
