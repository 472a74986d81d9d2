package huimin.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of the worker's own return.
 *
 * @param numerator what is counted; of a rate, the part
 * @param denominator of a rate, the whole; null for a count
 * @param target in percent, or null
 */
public record CaseIndicator(
    String code,
    String name,
    String numeratorWords,
    String denominatorWords,
    int numerator,
    Integer denominator,
    BigDecimal target) {

  /**
   * The rate in percent with one decimal, "—" where there is nothing to divide by; else the count.
   */
  public String shown() {
    if (denominator == null) {
      return Integer.toString(numerator);
    }
    if (denominator == 0) {
      return "—";
    }
    return new BigDecimal(numerator * 100L)
            .divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  /** Whether the unrounded fraction reaches the target; null where there is nothing to compare. */
  public Boolean reached() {
    if (denominator == null || denominator == 0 || target == null) {
      return null;
    }
    return new BigDecimal(numerator * 100L).compareTo(target.multiply(new BigDecimal(denominator)))
        >= 0;
  }
}
