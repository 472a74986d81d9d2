package huimin.aid;

import huimin.platform.layout.LayoutRow;
import huimin.value.Period;
import huimin.value.Problem;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.List;

/** Checks and small sums of aid cases (handbook C5, C7). */
final class AidRules {
  private AidRules() {}

  /** 补差 + 增发 = 小计 and 小计 + 补发 − 扣减 = 实发, where the sheet states the sums (G2). */
  static List<Problem> checkSums(LayoutRow row, String monthlyField, String payableField) {
    Yuan monthly = row.moneyOrZero("base").plus(row.moneyOrZero("addon"));
    Yuan stated = row.money(monthlyField);
    if (stated != null && stated.compareTo(monthly) != 0) {
      return List.of(disagree(monthly, stated).at(monthlyField));
    }
    if (payableField == null || row.money(payableField) == null) {
      return List.of();
    }
    Yuan payable = monthly.plus(row.moneyOrZero("backPay")).minus(row.moneyOrZero("deduction"));
    return payable.compareTo(row.money(payableField)) == 0
        ? List.of()
        : List.of(disagree(payable, row.money(payableField)).at(payableField));
  }

  private static Problem disagree(Yuan computed, Yuan stated) {
    return Problem.error("amounts-disagree", computed.label(), stated.label());
  }

  /**
   * First month paid (C7): the month of approval, or the one after, as the parameter says.
   *
   * @param rule {@code same} or {@code next}
   */
  static Period startMonth(LocalDate approvedOn, String rule) {
    Period month = Period.of(approvedOn);
    return "next".equals(rule) ? month.next() : month;
  }
}
