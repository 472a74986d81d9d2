package huimin.platform.security;

import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What a new password must be: long and not a known bad one (handbook F). No rule about kinds of
 * characters: it breeds 123-endings; length does not.
 */
final class PasswordRule {
  private static final int LENGTH = 12;

  /** A phrase of Chinese characters says more with each of them. */
  private static final int HAN_LENGTH = 8;

  private static final int DIFFERENT = 5;

  private PasswordRule() {}

  /**
   * Refuses a weak password: {@code security.password-weak}.
   *
   * @param user name that the password must not contain
   */
  static void check(char[] password, String user) {
    String text = normal(password);
    boolean longEnough =
        text.codePointCount(0, text.length()) >= LENGTH || hanCharacters(text) >= HAN_LENGTH;
    boolean varied = text.codePoints().distinct().count() >= DIFFERENT;
    String folded = text.toLowerCase(Locale.ROOT);
    boolean named = folded.contains(user.toLowerCase(Locale.ROOT));
    if (!longEnough || !varied || named || isKnown(folded)) {
      throw new RefusedException("security.password-weak");
    }
  }

  /** An input method may give full-width digits or another form of the same character. */
  static String normal(char[] password) {
    return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
  }

  private static long hanCharacters(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  private static boolean isKnown(String folded) {
    try (InputStream list = PasswordRule.class.getResourceAsStream("/security/bad-passwords.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .anyMatch(folded::equals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
