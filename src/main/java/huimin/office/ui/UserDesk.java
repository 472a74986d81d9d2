package huimin.office.ui;

import huimin.platform.security.Role;
import java.util.List;
import java.util.Set;

/** The accounts of the office; whatever is refused is a {@code RefusedException}. */
public interface UserDesk {

  /**
   * An account.
   *
   * @param active false while the administrator has locked it
   * @param mustChange whether the password is still the one given out
   * @param hasKey false when a lock was cut short: only another password lets the user in
   * @param since day it was made
   */
  record UserLine(
      String name,
      Set<Role> roles,
      boolean active,
      boolean mustChange,
      boolean hasKey,
      String since) {}

  /** All accounts, by name. */
  List<UserLine> users();

  /** Adds an account whose password must be changed at the first sign-in. */
  void add(String name, Set<Role> roles, char[] password);

  /** Gives an account other roles. */
  void roles(String name, Set<Role> roles);

  /** Locks an account and takes its key away. */
  void lock(String name);

  /** Unlocks an account with a password that must be changed at the next sign-in. */
  void unlock(String name, char[] password);

  /** Gives an account a password that must be changed at the next sign-in. */
  void reset(String name, char[] password);

  /** A password for once that can be read out and typed. */
  String proposal();
}
