package huimin.value;

import java.util.regex.Pattern;

/**
 * The number of a bank card, passbook or 一卡通 account (handbook E).
 *
 * @param text digits only, at most {@link #LONGEST}
 */
public record BankAccount(String text) {
  /** Characters the column holds. */
  public static final int LONGEST = 32;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final double EXCEL_KEEPS_LESS_THAN = 1e15;

  /** Refuses anything but digits. */
  public BankAccount {
    if (!DIGITS.matcher(text).matches() || text.length() > LONGEST) {
      throw new IllegalArgumentException("not an account number");
    }
  }

  /**
   * Reads a text cell or field; blanks and hyphens between groups are forgiven. Passbook numbers
   * need not pass Luhn's test, so it is not applied here.
   *
   * @param raw may be null; blank and placeholders give no value and no problem
   */
  public static Read<BankAccount> read(String raw) {
    if (RawText.isNothing(raw)) {
      return Read.of(null);
    }
    String text = RawText.compact(raw).replace("-", "");
    if (!DIGITS.matcher(text).matches()) {
      return Read.refused(Problem.error("account-characters"));
    }
    return text.length() > LONGEST
        ? Read.refused(Problem.error("value-too-long", String.valueOf(LONGEST)))
        : Read.of(new BankAccount(text));
  }

  /**
   * Reads a numeric cell: from 16 digits on Excel has lost the last ones, and money would go
   * astray.
   */
  public static Read<BankAccount> readNumber(double number) {
    if (Double.isNaN(number) || number < 0 || number != Math.rint(number)) {
      return Read.refused(Problem.error("account-characters"));
    }
    return number >= EXCEL_KEEPS_LESS_THAN
        ? Read.refused(Problem.error("account-truncated-by-excel"))
        : read(String.valueOf((long) number));
  }

  /** Whether a card number's check digit fits; false says nothing about a passbook. */
  public boolean passesLuhn() {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(text.length() - 1 - i) - '0';
      int weighted = i % 2 == 1 ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  /** For logs and failing tests: never the whole number. Use {@link #text()} for the number. */
  @Override
  public String toString() {
    return "BankAccount[…" + text.substring(Math.max(0, text.length() - 4)) + "]";
  }
}
