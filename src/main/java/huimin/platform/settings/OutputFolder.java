package huimin.platform.settings;

import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for what the office writes out. */
public final class OutputFolder {
  private OutputFolder() {}

  /**
   * The folder, made where it is not there yet.
   *
   * @throws RefusedException {@code settings.folder-not-made}
   */
  public static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RefusedException(e, "settings.folder-not-made", folder);
    }
  }
}
