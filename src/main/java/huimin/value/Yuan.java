package huimin.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of money in yuan, exact to the fen; negative for deductions.
 *
 * @param amount always of scale 2
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {
  /** Nothing. */
  public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

  private static final Pattern SIGNS = Pattern.compile("人民币|[￥¥]|元整?$|圆整?$|\\s");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?=[.\\d])(\\d{1,12}|\\d{1,3}(,\\d{3})+)?(\\.\\d+)?([eE][+-]?\\d{1,2})?");

  /** What the columns hold, and far more than any single payment of a township. */
  private static final BigDecimal LIMIT = new BigDecimal("10000000000");

  /** Below this a third decimal is what binary numbers leave behind, not what somebody wrote. */
  private static final BigDecimal BINARY_NOISE = new BigDecimal("0.0000001");

  /** Refuses an amount that is finer than a fen. */
  public Yuan {
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
  }

  /**
   * An exact amount.
   *
   * @throws ArithmeticException when it is finer than a fen
   */
  public static Yuan of(BigDecimal amount) {
    return new Yuan(amount);
  }

  /** An exact amount from its digits, e.g. "1026.00". */
  public static Yuan of(String amount) {
    return new Yuan(new BigDecimal(amount));
  }

  /** Whole yuan. */
  public static Yuan of(long yuan) {
    return new Yuan(BigDecimal.valueOf(yuan));
  }

  /**
   * Reads a cell or field: thousands separators, ￥ and 元 are forgiven; brackets mean less than
   * nothing. More than two decimals are rounded half up with a warning.
   *
   * @param raw may be null; blank and placeholders give no value and no problem
   */
  public static Read<Yuan> read(String raw) {
    if (RawText.isNothing(raw)) {
      return Read.of(null);
    }
    String text = SIGNS.matcher(RawText.tidy(raw)).replaceAll("");
    var bracketed = IN_BRACKETS.matcher(text);
    if (bracketed.matches()) {
      text = "-" + bracketed.group(1);
    }
    if (!NUMBER.matcher(text).matches()) {
      return Read.refused(Problem.error("amount-unreadable"));
    }
    return rounded(new BigDecimal(text.replace(",", "")));
  }

  private static Read<Yuan> rounded(BigDecimal exact) {
    if (exact.abs().compareTo(LIMIT) >= 0) {
      return Read.refused(Problem.error("amount-unreadable"));
    }
    BigDecimal fen = exact.setScale(2, RoundingMode.HALF_UP);
    var yuan = new Yuan(fen);
    boolean clean = exact.subtract(fen).abs().compareTo(BINARY_NOISE) < 0;
    return clean ? Read.of(yuan) : Read.of(yuan, Problem.warning("amount-rounded", yuan.text()));
  }

  /** The sum of amounts; of none it is {@link #ZERO}. */
  public static Yuan sum(Collection<Yuan> amounts) {
    return amounts.stream().reduce(ZERO, Yuan::plus);
  }

  /** This and another together. */
  public Yuan plus(Yuan other) {
    return new Yuan(amount.add(other.amount));
  }

  /** This less another. */
  public Yuan minus(Yuan other) {
    return new Yuan(amount.subtract(other.amount));
  }

  /** This so many times. */
  public Yuan times(int count) {
    return new Yuan(amount.multiply(BigDecimal.valueOf(count)));
  }

  /** Whether it is nothing. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Whether it is less than nothing. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** For files and answers: "1026.00". */
  public String text() {
    return amount.toPlainString();
  }

  /** For screens and print: "1,026.00". */
  public String label() {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }

  @Override
  public int compareTo(Yuan other) {
    return amount.compareTo(other.amount);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
