package huimin.platform.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Exchanges all files of an office for a second set prepared beside them. One mark decides: before
 * it is on the disk everything is old, after it everything is new, however often the moving is cut
 * short. Only for whoever holds the office's lock.
 */
public final class FolderSwap {
  private static final String MARK = "ready";

  private final OfficePaths paths;
  private final Path next;
  private final Path old;
  private final Step step;

  /** Told before each move; a test can stop there. */
  interface Step {
    void before(Path what) throws IOException;
  }

  /** The exchange in an office folder. */
  public FolderSwap(Path folder) {
    this(folder, what -> {});
  }

  FolderSwap(Path folder, Step step) {
    this.paths = new OfficePaths(folder);
    this.next = paths.folder().resolve("huimin.renewal");
    this.old = paths.folder().resolve("huimin.replaced");
    this.step = step;
  }

  /** Whether an exchange was begun and is neither finished nor thrown away. */
  public boolean isPending() {
    return Files.exists(next) || Files.exists(old);
  }

  /**
   * An empty folder to be filled: database, journal, keys and {@code backup} as in an office.
   *
   * @throws IOException when it cannot be made
   */
  public Path prepare() throws IOException {
    FolderTree.delete(next);
    new OfficePaths(next).makeFolder();
    return next;
  }

  /**
   * Decides for the new files; they must be whole and on the disk.
   *
   * @throws IOException when the mark could not be written: everything is still old
   */
  public void decide() throws IOException {
    AtomicFile.write(next.resolve(MARK), "new\n".getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Finishes what was decided, or throws away what was not.
   *
   * @throws IOException when a move failed; to be done again
   */
  public void settle() throws IOException {
    if (Files.exists(next.resolve(MARK))) {
      var fresh = new OfficePaths(next);
      Files.createDirectories(old);
      exchange(fresh.database(), paths.database());
      exchange(fresh.closeMark(), paths.closeMark());
      exchange(fresh.journal(), paths.journal());
      exchange(fresh.keys(), paths.keys());
      exchange(fresh.keysCopy(), paths.keysCopy());
      takeBackups(fresh.backups());
      AtomicFile.syncFolder(paths.folder());
      step.before(next);
      Files.delete(next.resolve(MARK));
      AtomicFile.syncFolder(next);
    }
    FolderTree.delete(next);
    FolderTree.delete(old);
  }

  /** The old one is out of the way before the new one comes; either move may have been made. */
  private void exchange(Path fresh, Path place) throws IOException {
    if (!Files.exists(fresh)) {
      return;
    }
    Path aside = old.resolve(place.getFileName());
    if (Files.exists(place)) {
      step.before(place);
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    step.before(fresh);
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private void takeBackups(Path fresh) throws IOException {
    if (!Files.exists(fresh)) {
      return;
    }
    Files.createDirectories(paths.backups());
    List<Path> files;
    try (var listed = Files.list(fresh)) {
      files = listed.toList();
    }
    for (Path file : files) {
      step.before(file);
      Files.move(file, paths.backups().resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
