package huimin.platform.security;

import huimin.value.RefusedException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A key to be kept on paper: 29 random characters (131 bits) and a check character, in six groups
 * of five. No two characters of it look alike, and the check character tells any single slip and
 * any two neighbours exchanged.
 */
final class RecoveryKey {
  /** 23 of them: the check sum needs a prime. Without 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U. */
  private static final String ALPHABET = "34679ACDEFGHJKMNPRTVWXY";

  private static final int LENGTH = 30;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryKey() {}

  /** A new key, as it is shown: {@code XXXXX-XXXXX-…}. */
  static String generate() {
    var key = new StringBuilder();
    for (int i = 0; i < LENGTH - 1; i++) {
      key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    key.append(checkOf(key));
    for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
      key.insert(at, '-');
    }
    return key.toString();
  }

  /** A password to be read out or written down once: 16 characters (72 bits) in fours. */
  static String oneTimePassword() {
    var password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      password.append(i > 0 && i % 4 == 0 ? "-" : "");
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  /**
   * The key's characters from what was typed; case, blanks, hyphens and full width do not matter.
   *
   * @throws RefusedException {@code security.recovery-mistyped}
   */
  static char[] parse(String typed) {
    String key =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "");
    boolean known = key.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    if (!known
        || key.length() != LENGTH
        || key.charAt(LENGTH - 1) != checkOf(key.subSequence(0, LENGTH - 1))) {
      throw new RefusedException("security.recovery-mistyped");
    }
    return key.toCharArray();
  }

  /** Weights never 0 and never the same twice running, so slips and exchanges change the sum. */
  private static char checkOf(CharSequence key) {
    int prime = ALPHABET.length();
    int sum = 0;
    for (int i = 0; i < key.length(); i++) {
      sum += (i % (prime - 1) + 1) * ALPHABET.indexOf(key.charAt(i));
    }
    return ALPHABET.charAt(sum % prime);
  }
}
