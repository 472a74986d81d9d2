package huimin.exchange;

import huimin.platform.sheet.Workbook;
import huimin.platform.sheet.Workbooks;
import huimin.platform.task.Progress;
import huimin.value.Digests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is taken in: a file, or cells pasted from a workbook. Both go the same way. */
public interface ImportSource {

  /** What the register calls it. */
  String name();

  /** Digest of its content; "" when it cannot be read. */
  String digest();

  /** Opens it; refuses what cannot be read. */
  Workbook open(Progress progress);

  /** The file, where it is one. */
  Optional<Path> file();

  /** A file on disk. */
  static ImportSource of(Path file) {
    return new OfFile(file);
  }

  /** A file on disk; its name stands for it. */
  record OfFile(Path path) implements ImportSource {
    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public String digest() {
      // A missing file is told by the reading in words; a digest could only fail on it.
      return Files.isReadable(path) ? Digests.sha256(path) : "";
    }

    @Override
    public Workbook open(Progress progress) {
      return Workbooks.open(path, progress);
    }

    @Override
    public Optional<Path> file() {
      return Optional.of(path);
    }
  }
}
