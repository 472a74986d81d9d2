package huimin.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** When somebody reaches the retirement age (handbook C13). */
public final class RetirementRules {
  private RetirementRules() {}

  /** Months by which somebody's retirement is put off: min(cap, ⌊n / step⌋ + 1), n from 0 on. */
  static int delay(YearMonth birth, RetirementGroup group) {
    long n = group.firstBirth().until(birth, ChronoUnit.MONTHS);
    return n < 0 ? 0 : (int) Math.min(group.cap(), n / group.step() + 1);
  }

  /** The month in which somebody reaches it. */
  public static YearMonth month(YearMonth birth, RetirementGroup group) {
    return birth.plusYears(group.age()).plusMonths(delay(birth, group));
  }

  /** The day: the birthday's in that month, or the month's last where it has none. */
  public static LocalDate day(LocalDate birth, RetirementGroup group) {
    YearMonth month = month(YearMonth.from(birth), group);
    return month.atDay(Math.min(birth.getDayOfMonth(), month.lengthOfMonth()));
  }

  /** Months of birth of those who reach it in a month, the eldest first; may be none. */
  public static List<YearMonth> births(YearMonth reached, RetirementGroup group) {
    YearMonth latest = reached.minusYears(group.age());
    return IntStream.rangeClosed(0, group.cap())
        .mapToObj(months -> latest.minusMonths(group.cap() - (long) months))
        .filter(birth -> month(birth, group).equals(reached))
        .toList();
  }
}
