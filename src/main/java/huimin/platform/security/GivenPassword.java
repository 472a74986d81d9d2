package huimin.platform.security;

/** A password given to a file that leaves the office: held to the same rule as one to sign in. */
public final class GivenPassword {
  private GivenPassword() {}

  /**
   * Refuses a weak one.
   *
   * @throws huimin.value.RefusedException {@code security.password-weak}
   */
  public static void check(char[] password) {
    PasswordRule.check(password, "\0");
  }
}
