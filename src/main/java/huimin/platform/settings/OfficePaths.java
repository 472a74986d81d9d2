package huimin.platform.settings;

import huimin.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * The layout of one office folder.
 *
 * @param folder absolute path of the office folder; it need not exist
 */
public record OfficePaths(Path folder) {

  /** Name of the database without H2's ending. */
  public static final String DATABASE_NAME = "huimin";

  /** Makes the folder absolute, so that a later change of directory cannot move the office. */
  public OfficePaths {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The user's data folder on this computer; never the current directory. */
  public static Path defaultFolder() {
    return defaultFolder(System.getenv(), System.getProperty("os.name"), home());
  }

  /** The user's folder for the program's own settings on this computer. */
  public static Path configFolder() {
    return configFolder(System.getenv(), System.getProperty("os.name"), home());
  }

  static Path defaultFolder(Map<String, String> env, String os, Path home) {
    if (isWindows(os)) {
      return from(env, "LOCALAPPDATA", home.resolve("AppData/Local"))
          .resolve(Messages.text("settings.folder"));
    }
    return from(env, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("huimin");
  }

  static Path configFolder(Map<String, String> env, String os, Path home) {
    if (isWindows(os)) {
      return from(env, "APPDATA", home.resolve("AppData/Roaming"))
          .resolve(Messages.text("settings.folder"));
    }
    return from(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("huimin");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private static boolean isWindows(String os) {
    return os.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** A relative value would mean the current directory, so it is passed over. */
  private static Path from(Map<String, String> env, String name, Path otherwise) {
    String value = env.getOrDefault(name, "");
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }

  /** The encrypted database file. */
  public Path database() {
    return folder.resolve(DATABASE_NAME + ".mv.db");
  }

  /** Holds the lock of the one program that works on this office; empty. */
  public Path lock() {
    return folder.resolve("huimin.lock");
  }

  /** Holds the journal's files. */
  public Path journal() {
    return folder.resolve("journal");
  }

  /** Says whether and how the database was closed last. */
  public Path closeMark() {
    return folder.resolve("huimin.closed");
  }

  /** The wrapped file password, one entry a user. */
  public Path keys() {
    return folder.resolve("keys.json");
  }

  /** Failed sign-ins: names, counts and times. */
  public Path attempts() {
    return folder.resolve("attempts.json");
  }

  /** The same once more: losing it would lose the office. */
  public Path keysCopy() {
    return folder.resolve("keys.copy.json");
  }

  /** Holds papers and photos of people, each sealed in a file named at random. */
  public Path attachments() {
    return folder.resolve("attachments");
  }

  /** Where the program puts its own backups. */
  public Path backups() {
    return folder.resolve("backup");
  }

  /** Sealed files that every office has beside its own. */
  public Path annex() {
    return folder.resolve("annex");
  }

  /** Where a backup is tried out; nothing in it is ever needed. */
  public Path scratch() {
    return folder.resolve("huimin.scratch");
  }

  /** Holds what somebody was filling in, sealed, under names that tell nothing. */
  public Path drafts() {
    return folder.resolve("drafts");
  }

  /** Where notices, pay lists and returns are written. */
  public Path output() {
    return folder.resolve(Messages.text("settings.output"));
  }

  /**
   * Makes the office folder; a new one is for its owner only, where the file system knows owners.
   *
   * @throws IOException when it cannot be made
   */
  public void makeFolder() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (AtomicFile.isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
