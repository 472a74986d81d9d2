package huimin.platform.security;

import huimin.text.ResourceLines;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table of who may do what, read from {@code security/rights.csv}: action, then roles. */
final class Rights {
  private static final Rights BUNDLED = read();

  private final Map<Action, Set<Role>> holders;

  private Rights(Map<Action, Set<Role>> holders) {
    this.holders = holders;
  }

  static Rights bundled() {
    return BUNDLED;
  }

  /** Whether any of the roles may do it. */
  boolean allow(Set<Role> roles, Action action) {
    return holders.getOrDefault(action, Set.of()).stream().anyMatch(roles::contains);
  }

  private static Rights read() {
    var holders = new EnumMap<Action, Set<Role>>(Action.class);
    for (String line : ResourceLines.of("/security/rights.csv")) {
      String[] cells = line.split(",", -1);
      var roles = EnumSet.noneOf(Role.class);
      Arrays.stream(cells[1].split(" "))
          .filter(r -> !r.isEmpty())
          .map(Role::of)
          .forEach(roles::add);
      holders.put(Action.of(cells[0]), roles);
    }
    return new Rights(holders);
  }
}
