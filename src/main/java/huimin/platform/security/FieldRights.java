package huimin.platform.security;

import huimin.text.IdFormat;
import huimin.text.Masking;
import huimin.text.ResourceLines;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The table of who sees how much of a field, read from {@code security/fields.csv}. A field nobody
 * entered there is hidden from everybody.
 */
final class FieldRights {
  private static final FieldRights BUNDLED = of(ResourceLines.of("/security/fields.csv"));

  /** The roles in the order of the table's columns. */
  private static final int FIRST_ROLE = 2;

  private final Map<String, Field> byName;

  private FieldRights(Map<String, Field> byName) {
    this.byName = byName;
  }

  private record Field(String code, Map<Role, Visibility> seen) {}

  static FieldRights bundled() {
    return BUNDLED;
  }

  /** What the most trusted of the roles sees of it. */
  Visibility of(Set<Role> roles, String name) {
    Field field = byName.get(name);
    return field == null
        ? Visibility.HIDDEN
        : roles.stream()
            .map(field.seen()::get)
            .max(Comparator.naturalOrder())
            .orElse(Visibility.HIDDEN);
  }

  /** A value in its masked form. */
  String masked(String name, String value) {
    return switch (byName.get(name).code()) {
      case "id-number" -> Masking.idNumber(value, IdFormat.MIDDLE);
      case "phone" -> Masking.phone(value);
      case "account" -> Masking.account(value);
      default -> Masking.head(value);
    };
  }

  /** Of the lines of a table; refuses a name that stands in two of them. */
  static FieldRights of(List<String> lines) {
    var byName = new HashMap<String, Field>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      var seen = new EnumMap<Role, Visibility>(Role.class);
      for (Role role : Role.values()) {
        String word = cells[FIRST_ROLE + role.ordinal()];
        seen.put(role, Visibility.valueOf(word.toUpperCase(Locale.ROOT)));
      }
      var field = new Field(cells[0], seen);
      for (String name : cells[1].split(" ")) {
        if (byName.put(name, field) != null) { // the later line would win in silence
          throw new IllegalStateException("security/fields.csv names " + name + " twice");
        }
      }
    }
    return new FieldRights(Map.copyOf(byName));
  }
}
