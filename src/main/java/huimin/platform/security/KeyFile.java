package huimin.platform.security;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.platform.settings.AtomicFile;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in keys.json.
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

  /** Reads it, or refuses: {@code security.keys-missing}, {@code security.keys-damaged}. */
  static KeyFile read(OfficePaths paths) {
    if (!Files.exists(paths.keys())) {
      throw new RefusedException("security.keys-missing", paths.folder());
    }
    try {
      KeyFile file = new ObjectMapper().readValue(Files.readAllBytes(paths.keys()), KeyFile.class);
      if (file != null && file.isWellFormed()) {
        return file;
      }
    } catch (JacksonException e) {
      throw new RefusedException(e, "security.keys-damaged", paths.keys());
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unreadable", paths.keys());
    }
    throw new RefusedException("security.keys-damaged", paths.keys());
  }

  /** Writes it whole: {@code security.keys-unwritable} leaves the old one as it was. */
  void write(OfficePaths paths) {
    try {
      var json = new ObjectMapper().writerWithDefaultPrettyPrinter();
      AtomicFile.write(paths.keys(), json.writeValueAsBytes(this));
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
