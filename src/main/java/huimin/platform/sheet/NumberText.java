package huimin.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a clerk sees them in Excel: at most 15 digits, never an exponent. */
final class NumberText {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LARGEST_EXPONENT = 400;

  private NumberText() {}

  /** The plain decimal, or null when the text is no number Excel could hold. */
  static String plain(String raw) {
    if (isShortWhole(raw)) {
      return raw;
    }
    BigDecimal value;
    try {
      value = new BigDecimal(raw.strip());
    } catch (NumberFormatException e) {
      return null;
    }
    // 1e999999999 would fill the memory when written out.
    if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT) {
      return value.signum() == 0 ? "0" : null;
    }
    BigDecimal seen = value.round(DIGITS).stripTrailingZeros();
    return seen.signum() == 0 ? "0" : seen.toPlainString();
  }

  private static boolean isShortWhole(String raw) {
    int length = raw.length();
    if (length == 0 || length > 15 || (raw.charAt(0) == '0' && length > 1)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = raw.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
