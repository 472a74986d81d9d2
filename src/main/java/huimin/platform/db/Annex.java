package huimin.platform.db;

import huimin.platform.journal.Journal;
import huimin.platform.journal.JournalLikeness;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.SlotKeys;
import huimin.platform.settings.FolderTree;
import huimin.platform.settings.OfficePaths;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sealed files beside an office's own. Every office has them, whether anybody uses them or not,
 * and nothing about them is told: they are made, copied and put back as bytes.
 */
public final class Annex {
  private static final Logger LOG = LoggerFactory.getLogger(Annex.class);
  private static final String KNOWN = "keys\\.json|keys\\.copy\\.json|journal/\\d{10}\\.hmj";

  /** In a backup they take a multiple of so many bytes. */
  private static final int STEP = 1 << 20;

  private Annex() {}

  /** Makes those of an office that has none: they look like any other's, and nobody opens them. */
  public static void ensure(Path office, OfficeSecret secret) {
    Path folder = new OfficePaths(office).annex();
    var paths = new OfficePaths(folder);
    try {
      if (SlotKeys.exist(folder) || Journal.exists(paths.journal())) {
        return;
      }
      FolderTree.delete(folder); // what a making cut short has left
      paths.makeFolder();
      Files.createFile(paths.lock());
      JournalLikeness.make(paths.journal());
      SlotKeys.unused(secret).write(folder);
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, folder);
    }
  }

  /** Gives all of them one time, so that it does not tell which was used when. */
  public static void level(Path office, Clock clock) {
    Path folder = new OfficePaths(office).annex();
    var now = FileTime.from(clock.instant());
    try {
      for (Path file : Files.isDirectory(folder) ? all(folder) : List.<Path>of()) {
        Files.setLastModifiedTime(file, now);
      }
    } catch (IOException e) { // nothing depends on it, and closing must go on
      LOG.warn("times not levelled: {}", e.getClass().getName());
    }
  }

  /** The office has another secret: what it alone can tell of the annex is said under that. */
  public static void renewed(Path office, OfficeSecret old, OfficeSecret fresh) {
    Path folder = new OfficePaths(office).annex();
    if (!SlotKeys.exist(folder)) {
      return;
    }
    SlotKeys.read(folder).marked(old, fresh).write(folder);
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }

  /**
   * All of them for a backup, filled up to a coarse size. Their journal is read before their keys,
   * so that the keys are at least as new.
   */
  public static byte[] bytes(Path office) throws IOException {
    Path folder = new OfficePaths(office).annex();
    var content = new ByteArrayOutputStream();
    var out = new DataOutputStream(content);
    List<String> names = names(folder);
    out.writeInt(names.size());
    for (String name : names) {
      byte[] file = Files.readAllBytes(folder.resolve(name));
      out.writeUTF(name);
      out.writeInt(file.length);
      out.write(file);
    }
    byte[] rest = new byte[STEP - content.size() % STEP];
    new SecureRandom().nextBytes(rest);
    out.write(rest);
    return content.toByteArray();
  }

  /** Puts what {@link #bytes} gave into an office that has none. */
  public static void put(Path office, byte[] bytes) throws IOException {
    var paths = new OfficePaths(new OfficePaths(office).annex());
    var in = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
    int count = in.readInt();
    if (count == 0) {
      return;
    }
    paths.makeFolder();
    Files.createDirectory(paths.journal());
    Files.createFile(paths.lock());
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int length = in.readInt();
      if (!name.matches(KNOWN) || length < 0 || length > in.available()) {
        throw new EOFException("not a backup");
      }
      Files.write(paths.folder().resolve(name), in.readNBytes(length));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    var names = new ArrayList<String>();
    if (Files.isDirectory(folder)) {
      for (Path file : all(folder)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.matches(KNOWN)) {
          names.add(name);
        }
      }
    }
    names.sort(java.util.Comparator.<String>naturalOrder()); // journal before keys
    return names;
  }
}
