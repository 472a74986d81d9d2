package huimin.platform.security;

import java.security.SecureRandom;

/**
 * Passwords for once: random, easily read out and typed, strong enough for {@link PasswordRule}.
 */
public final class OneTimePassword {
  /** Without what is taken for another on paper: 0 and o, 1, i and l. */
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private OneTimePassword() {}

  /** Sixteen of 31 characters in groups of four: about 79 bits. */
  public static String make() {
    var random = new SecureRandom();
    var text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
