package huimin.platform.account;

import huimin.platform.security.Role;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Somebody who may work in the office, or might.
 *
 * @param active false: locked by the administrator
 * @param mustChange the password was given by somebody else and opens nothing but its own change
 */
public record Account(
    String name,
    Set<Role> roles,
    boolean active,
    boolean mustChange,
    LocalDateTime createdAt,
    String createdBy,
    LocalDateTime changedAt,
    String changedBy) {

  boolean isActive(Role role) {
    return active && roles.contains(role);
  }
}
