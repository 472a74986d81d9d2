package huimin.platform.security;

import java.util.Set;

/**
 * Who is at work; given out after the password was right.
 *
 * @param user the user's name as it stands in records
 * @param roles what the user is in this office
 */
public record Session(String user, Set<Role> roles) {
  /** Roles cannot change while somebody is at work. */
  public Session {
    roles = Set.copyOf(roles);
  }
}
