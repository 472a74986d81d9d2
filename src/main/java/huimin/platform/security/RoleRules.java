package huimin.platform.security;

import huimin.text.ResourceLines;
import huimin.value.RefusedException;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles one account may hold: the pairs that exclude each other stand in roles.csv. */
public final class RoleRules {
  private RoleRules() {}

  /**
   * Refuses what no account may be.
   *
   * @throws RefusedException {@code security.roles-none}, {@code security.roles-exclude}
   */
  public static void check(Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new RefusedException("security.roles-none", labels(Set.of(Role.values())));
    }
    for (String line : ResourceLines.of("/security/roles.csv")) {
      String[] pair = line.split(",", -1);
      if (roles.contains(Role.of(pair[0])) && roles.contains(Role.of(pair[1]))) {
        throw new RefusedException(
            "security.roles-exclude", Role.of(pair[0]).label(), Role.of(pair[1]).label());
      }
    }
  }

  /** The roles' Chinese names in their order. */
  public static String labels(Set<Role> roles) {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
  }
}
