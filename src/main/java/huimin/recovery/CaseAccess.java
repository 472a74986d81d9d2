package huimin.recovery;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.text.ResourceLines;
import huimin.value.RefusedException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what in the cabinet, beside holding its key. Refusals are put down nowhere: the
 * office's journal must not tell of it.
 */
public final class CaseAccess {
  private final Access access;
  private final Map<String, Set<Role>> rights = read();

  /** By the roles held at the moment of asking. */
  public CaseAccess(Access access) {
    this.access = access;
  }

  private static Map<String, Set<Role>> read() {
    var rights = new HashMap<String, Set<Role>>();
    for (String line : ResourceLines.of("/recovery/rights.csv")) {
      String[] cells = line.split(",", -1);
      rights.put(
          cells[0], Arrays.stream(cells[1].split(" ")).map(Role::of).collect(Collectors.toSet()));
    }
    return rights;
  }

  /** Who is at work. */
  public Session session() {
    return access.session();
  }

  /** Whether the one at work may do it. */
  public boolean allows(CaseAction action) {
    return rights.getOrDefault(action.code(), Set.of()).stream()
        .anyMatch(session().roles()::contains);
  }

  /**
   * Refuses what the one at work may not do.
   *
   * @throws RefusedException {@code recovery.not-permitted}
   */
  public void require(CaseAction action) {
    if (!allows(action)) {
      throw new RefusedException("recovery.not-permitted");
    }
  }
}
