package huimin.office.ui;

/** The own password. */
@FunctionalInterface
public interface PasswordDesk {

  /**
   * Changes it; both are wiped by the caller.
   *
   * @throws huimin.value.RefusedException for a wrong old or a weak new one; the old one stays
   */
  void change(char[] old, char[] password);
}
