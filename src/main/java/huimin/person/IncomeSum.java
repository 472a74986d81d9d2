package huimin.person;

import huimin.value.Yuan;

/**
 * Amounts together, monthly and annual ones apart: nothing is divided and nothing rounded here. Who
 * reckons aid takes {@link #annualBase}, divides by twelve and rounds once (handbook C1).
 *
 * @param monthly sum of the amounts entered as a month's
 * @param annual sum of the amounts entered as a year's
 */
public record IncomeSum(Yuan monthly, Yuan annual) {
  /** Nothing. */
  public static final IncomeSum NONE = new IncomeSum(Yuan.ZERO, Yuan.ZERO);

  private static final int MONTHS = 12;

  /** This and one amount more. */
  IncomeSum plus(IncomeItem item) {
    Yuan amount = Yuan.of(item.amount());
    return item.annual()
        ? new IncomeSum(monthly, annual.plus(amount))
        : new IncomeSum(monthly.plus(amount), annual);
  }

  /** This and another together. */
  public IncomeSum plus(IncomeSum other) {
    return new IncomeSum(monthly.plus(other.monthly), annual.plus(other.annual));
  }

  /** This less another; may be less than nothing. */
  public IncomeSum minus(IncomeSum other) {
    return new IncomeSum(monthly.minus(other.monthly), annual.minus(other.annual));
  }

  /** All of it as a year's amount: annual ones as they are, monthly ones twelve times; exact. */
  public Yuan annualBase() {
    return annual.plus(monthly.times(MONTHS));
  }
}
