package huimin.platform.db;

import huimin.platform.settings.OfficePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small working folders of files: removed before and after. */
public final class Leftovers {
  private Leftovers() {}

  /** Takes away the journal of an office whose founding failed; never of one that was founded. */
  public static void removeJournal(Path folder) {
    var paths = new OfficePaths(folder);
    try {
      remove(paths.journal());
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }

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
