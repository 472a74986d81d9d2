package huimin.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small working folders of files: removed before and after. */
final class Leftovers {
  private Leftovers() {}

  static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
