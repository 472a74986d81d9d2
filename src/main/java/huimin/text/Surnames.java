package huimin.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Surnames that need to be known: compound ones, and those read otherwise than the character
 * elsewhere (handbook E, Ordering). Read from {@code text/surnames.txt}.
 */
final class Surnames {
  private static final Map<String, String> READINGS = load();

  private Surnames() {}

  /** Code points of the surname: 2 for a compound one before at least one more character. */
  static int length(String name) {
    if (name.codePointCount(0, name.length()) < 3) {
      return 1;
    }
    return READINGS.containsKey(name.substring(0, name.offsetByCodePoints(0, 2))) ? 2 : 1;
  }

  /** Syllables of a surname parted by blanks, where the list knows better than the dictionary. */
  static Optional<String> reading(String surname) {
    return Optional.ofNullable(READINGS.get(surname));
  }

  private static Map<String, String> load() {
    var readings = new HashMap<String, String>();
    for (String line : ResourceLines.of("/text/surnames.txt")) {
      String[] cells = line.split("=", 2);
      readings.put(cells[0].strip(), cells[1].strip());
    }
    return Map.copyOf(readings);
  }
}
