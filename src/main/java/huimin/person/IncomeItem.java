package huimin.person;

import huimin.platform.security.Access;
import huimin.value.Period;
import java.math.BigDecimal;

/**
 * One amount of a member's income or deductions, as entered (handbook B3).
 *
 * @param version what the one who changes it was looking at
 * @param period month it was reckoned for
 * @param annual whether the amount is one of a whole year; else it is one of a month
 * @param amount yuan, never negative: the kind says what it does; null when not seen
 * @param note may be null
 */
public record IncomeItem(
    long id,
    int version,
    long person,
    Period period,
    IncomeKind kind,
    boolean annual,
    BigDecimal amount,
    String note) {

  /** The same as somebody may see it. */
  IncomeItem seenBy(Access access) {
    return new IncomeItem(
        id,
        version,
        person,
        period,
        kind,
        annual,
        access.figure("incomeAmount", amount),
        access.text("incomeNote", note));
  }
}
