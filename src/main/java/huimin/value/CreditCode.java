package huimin.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unified social credit code of 18 characters (GB 32100), or an old registration number of 15
 * digits (handbook E). Codes that fail the rule do exist on real licences, so a failing one is kept
 * and marked.
 *
 * @param text upper case, without blanks, at most 18 characters
 */
public record CreditCode(String text) {
  /** Characters the column holds. */
  public static final int LONGEST = 18;

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
  private static final Pattern OLD_NUMBER = Pattern.compile("\\d{15}");

  /** Refuses an empty text and one longer than the column. */
  public CreditCode {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("credit code of " + text.length() + " characters");
    }
  }

  /**
   * Reads a cell or field; lower case, blanks and hyphens are forgiven.
   *
   * @param raw may be null; blank and placeholders give no value and no problem
   */
  public static Read<CreditCode> read(String raw) {
    if (RawText.isNothing(raw)) {
      return Read.of(null);
    }
    String text = RawText.compact(raw).replace("-", "").toUpperCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Read.refused(Problem.error("value-too-long", String.valueOf(LONGEST)));
    }
    var code = new CreditCode(text);
    if (OLD_NUMBER.matcher(text).matches()) {
      return Read.of(code);
    }
    if (!SHAPE.matcher(text).matches()) {
      return Read.of(code, Problem.warning("credit-code-format"));
    }
    return code.passesCheck() ? Read.of(code) : Read.of(code, Problem.warning("credit-code-check"));
  }

  /** Whether it is an 18-character code whose last character fits the others. */
  public boolean passesCheck() {
    if (!SHAPE.matcher(text).matches()) {
      return false;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LONGEST - 1; i++) {
      sum += ALPHABET.indexOf(text.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    // The outer remainder matters: a sum divisible by 31 asks for 0, not for a 31st character.
    return ALPHABET.indexOf(text.charAt(LONGEST - 1)) == (31 - sum % 31) % 31;
  }
}
