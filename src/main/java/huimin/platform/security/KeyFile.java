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
 * @param users entry by user name
 */
record KeyFile(int format, WrappedKey recovery, SortedMap<String, WrappedKey> users) {
  private static final int FORMAT = 1;

  static KeyFile of(WrappedKey recovery, String user, WrappedKey key) {
    return new KeyFile(FORMAT, recovery, new TreeMap<>(Map.of(user, key)));
  }

  /** The same with a user added or replaced. */
  KeyFile with(String user, WrappedKey key) {
    var more = new TreeMap<>(users);
    more.put(user, key);
    return new KeyFile(format, recovery, more);
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
        && recovery != null
        && recovery.isWellFormed()
        && users != null
        && users.values().stream().allMatch(key -> key != null && key.isWellFormed());
  }
}
