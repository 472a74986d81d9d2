package huimin.ui.lock;

/**
 * What stands behind a locked screen; all of it takes its time and runs off the screen's thread.
 */
public interface LockDoor {

  /** Records that the screen was locked. */
  void locked();

  /**
   * Compares the password of the one at work; writes nothing into the database, so that it never
   * waits for one who writes.
   *
   * @param password is wiped by the caller
   * @throws huimin.value.RefusedException for a wrong password, or while the user is locked out
   */
  void compare(char[] password);

  /** Records that the screen was unlocked. */
  void unlocked();
}
