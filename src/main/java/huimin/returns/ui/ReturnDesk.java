package huimin.returns.ui;

import huimin.platform.security.Access;
import huimin.returns.IndicatorValue;
import huimin.returns.ReturnService;
import huimin.value.Period;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the return's screen works with.
 *
 * @param closed the closed months, oldest first
 */
public record ReturnDesk(ReturnService returns, Supplier<List<Period>> closed, Access access) {

  /**
   * What the screen shows of a month.
   *
   * @param months closed months, newest first
   * @param period the month shown; null while none is closed
   */
  record Page(List<Period> months, Period period, List<IndicatorValue> values) {}

  /**
   * Reads a month.
   *
   * @param wanted null, or not closed: the newest closed one
   */
  Page read(Period wanted) {
    List<Period> months = closed.get().reversed();
    if (months.isEmpty()) {
      return new Page(months, null, List.of());
    }
    Period shown = months.contains(wanted) ? wanted : months.getFirst();
    return new Page(months, shown, returns.values(shown));
  }
}
