package huimin.office;

import huimin.platform.security.OfficeKeys;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.List;

/** The folder's rights, the room left on its disk, and the keys in it. */
public record FolderProbe(OfficePaths paths) implements HealthProbe {
  private static final long MEGABYTE = 1L << 20;

  /** Less than this and a big import with its backup may not find room. */
  private static final long LITTLE = 2_048 * MEGABYTE;

  /** Less than this and even a day's work may not. */
  private static final long NONE = 200 * MEGABYTE;

  @Override
  public String code() {
    return "folder";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    return List.of(rights(), room(), keys());
  }

  private HealthLine rights() {
    return Files.isWritable(paths.folder()) && Files.isWritable(paths.database())
        ? HealthLine.good(code(), Messages.text("office.health.folder.good", paths.folder()))
        : HealthLine.fault(code(), Messages.text("office.health.folder.read-only", paths.folder()));
  }

  private HealthLine room() {
    try {
      FileStore store = Files.getFileStore(paths.folder());
      long left = store.getUsableSpace();
      String words = "%,d MB".formatted(left / MEGABYTE);
      if (left < NONE) {
        return HealthLine.fault("disk", Messages.text("office.health.disk.none", words));
      }
      return left < LITTLE
          ? HealthLine.note("disk", Messages.text("office.health.disk.little", words))
          : HealthLine.good("disk", Messages.text("office.health.disk.good", words));
    } catch (IOException e) {
      throw new RefusedException(e, "office.disk-unreadable", paths.folder());
    }
  }

  /** Read as at sign-in: a missing or damaged file is refused with the way out. */
  private HealthLine keys() {
    try {
      return HealthLine.good(
          "keys", Messages.text("office.health.keys.good", OfficeKeys.revision(paths.folder())));
    } catch (RefusedException refused) {
      return HealthLine.fault("keys", Messages.text(refused));
    }
  }
}
