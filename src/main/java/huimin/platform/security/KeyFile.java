package huimin.platform.security;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.platform.settings.AtomicFile;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in keys.json, and once more in its copy beside it.
 *
 * @param format {@value #FORMAT}
 * @param revision raised with every change; an office remembers the last one, so that an older file
 *     put back is noticed. 0 in files of the first program version
 * @param users entry by user name
 */
record KeyFile(int format, int revision, WrappedKey recovery, SortedMap<String, WrappedKey> users) {
  private static final int FORMAT = 1;

  static KeyFile of(WrappedKey recovery, String user, WrappedKey key) {
    return new KeyFile(FORMAT, 1, recovery, new TreeMap<>(Map.of(user, key)));
  }

  /** The same with a user added or replaced, one revision on. */
  KeyFile with(String user, WrappedKey key) {
    var more = new TreeMap<>(users);
    more.put(user, key);
    return new KeyFile(format, revision + 1, recovery, more);
  }

  /** The same without a user, one revision on. */
  KeyFile without(String user) {
    var fewer = new TreeMap<>(users);
    fewer.remove(user);
    return new KeyFile(format, revision + 1, recovery, fewer);
  }

  /** The same at this revision at least. */
  KeyFile atLeast(int other) {
    return new KeyFile(format, Math.max(revision, other), recovery, users);
  }

  /** Rounds of the dearest entry: what a wrong name must cost as well. */
  int iterations() {
    return users.values().stream()
        .mapToInt(WrappedKey::iterations)
        .max()
        .orElse(WrappedKey.ITERATIONS);
  }

  /**
   * Reads it, or refuses: {@code security.keys-missing}, {@code security.keys-damaged}. Where one
   * of the two copies is lost or damaged it is made anew from the other.
   */
  static KeyFile read(OfficePaths paths) {
    if (!Files.exists(paths.keys()) && !Files.exists(paths.keysCopy())) {
      throw new RefusedException("security.keys-missing", paths.folder());
    }
    KeyFile first = readOne(paths.keys());
    KeyFile copy = readOne(paths.keysCopy());
    KeyFile file = first != null ? first : copy;
    if (file == null) {
      throw new RefusedException("security.keys-damaged", paths.keys());
    }
    if (first == null || copy == null || !first.text().equals(copy.text())) {
      file.write(paths);
    }
    return file;
  }

  /** Whether one of the two copies can be used. */
  static boolean isUsable(OfficePaths paths) {
    return readOne(paths.keys()) != null || readOne(paths.keysCopy()) != null;
  }

  /** Moves what is there but cannot be used out of the way: {@code security.keys-unwritable}. */
  static void setAside(OfficePaths paths) {
    try {
      for (Path path : List.of(paths.keys(), paths.keysCopy())) {
        if (Files.exists(path)) {
          Path aside = path.resolveSibling(path.getFileName() + ".damaged");
          Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unwritable", paths.folder());
    }
  }

  /** One copy, or null where it is not there or not whole. */
  private static KeyFile readOne(Path path) {
    try {
      return Files.exists(path) ? parse(Files.readString(path)).orElse(null) : null;
    } catch (CharacterCodingException e) {
      return null;
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unreadable", path);
    }
  }

  /** Reads the text of one, or nothing where it is none. */
  static Optional<KeyFile> parse(String text) {
    try {
      KeyFile file = new ObjectMapper().readValue(text, KeyFile.class);
      return Optional.ofNullable(file).filter(KeyFile::isWellFormed);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Its text, which {@link #parse} reads. */
  String text() {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes both copies whole: {@code security.keys-unwritable} leaves the old ones as they were.
   */
  void write(OfficePaths paths) {
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(paths.keys(), text);
      AtomicFile.write(paths.keysCopy(), text);
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unwritable", paths.folder());
    }
  }

  private boolean isWellFormed() {
    return format == FORMAT
        && revision >= 0
        && recovery != null
        && recovery.isWellFormed()
        && users != null
        && users.values().stream().allMatch(key -> key != null && key.isWellFormed());
  }
}
