package huimin.platform.backup;

import huimin.platform.settings.OutputFolder;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with backups. A file has its final name only after it was verified, so what bears one is
 * a backup that was good when it was made.
 *
 * @param folder absolute; it need not exist
 */
record BackupPlace(Path folder) {
  private static final String ENDING = ".hmb";
  private static final String UNFINISHED = ".hmb.part";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** A backup as it lies there, with its header. */
  record Entry(Path file, BackupHeader header) {}

  /** The folder, made when needed, without what an interrupted backup has left. */
  BackupPlace prepared() {
    OutputFolder.make(folder);
    try {
      for (Path file : files(UNFINISHED)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new RefusedException(e, "backup.not-written", folder);
    }
    return this;
  }

  /** A name nobody has yet, for a backup made then. */
  Path fresh(LocalDateTime made) {
    String name = Messages.text("backup.file-name", STAMP.format(made));
    Path file = folder.resolve(name + ENDING);
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + "-" + i + ENDING);
    }
    return file;
  }

  /** What a backup is called until it was verified. */
  static Path unfinished(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + UNFINISHED);
  }

  /** The backups whose header can be read, newest first; other files are passed over. */
  List<Entry> entries() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    try {
      for (Path file : files(ENDING)) {
        entry(file).ifPresent(entries::add);
      }
    } catch (IOException e) {
      throw new RefusedException(e, "backup.unreadable", folder);
    }
    entries.sort(Comparator.comparing((Entry e) -> e.header().made()).reversed());
    return entries;
  }

  private static Optional<Entry> entry(Path file) {
    try {
      return Optional.of(new Entry(file, BackupFile.header(file)));
    } catch (RefusedException e) { // shown by the health check, which reads every file
      return Optional.empty();
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).toList();
    }
  }

  /**
   * Deletes automatic backups that the rule lets go: all of the last days stay, of the time before
   * them the newest of each month. What somebody asked for and the newest of all stay always.
   */
  void tidy(KeepRule rule, LocalDateTime now) throws IOException {
    Set<String> months = new HashSet<>();
    boolean newest = true;
    for (Entry entry : entries()) {
      LocalDateTime made = entry.header().madeAt();
      boolean recent = !made.isBefore(now.minusDays(rule.days()));
      boolean firstOfMonth = !recent && months.add(entry.header().made().substring(0, 7));
      boolean stays = newest || recent || firstOfMonth || !entry.header().reason().isAutomatic();
      newest = false;
      if (!stays) {
        Files.delete(entry.file());
      }
    }
  }
}
