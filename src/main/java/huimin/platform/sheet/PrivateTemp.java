package huimin.platform.sheet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * A folder of its own for what POI puts aside while it writes: encrypted rows of people, which must
 * not lie about after a failure all the same. POI itself leaves them until the program ends.
 */
final class PrivateTemp implements TempFileCreationStrategy, AutoCloseable {

  /** Work during which POI puts things aside. */
  interface Work {
    void run() throws IOException;
  }

  private final Path folder;

  PrivateTemp() throws IOException {
    this.folder = Files.createTempDirectory("huimin-sheet-");
  }

  /** Does the work on this thread; whatever it put aside is gone afterwards. */
  static void during(Work work) throws IOException {
    try (var temp = new PrivateTemp()) {
      TempFile.withStrategy(
          temp,
          () -> {
            try {
              work.run();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return null;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public File createTempFile(String prefix, String suffix) throws IOException {
    return Files.createTempFile(folder, prefix, suffix).toFile();
  }

  @Override
  public File createTempDirectory(String prefix) throws IOException {
    return Files.createTempDirectory(folder, prefix).toFile();
  }

  @Override
  public void close() throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
