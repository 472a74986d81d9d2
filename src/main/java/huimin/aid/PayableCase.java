package huimin.aid;

import huimin.value.Yuan;
import java.time.LocalDate;

/**
 * What one case has to receive in one month.
 *
 * @param base yuan, the case's usual amount without additions
 * @param addon yuan, additions for 重点救助 or care
 * @param backPay yuan, only this month
 * @param deduction yuan, only this month
 * @param approvedOn may be null
 * @param newlyListed the month's roster calls it 新增
 */
public record PayableCase(
    long caseId,
    String programme,
    long personId,
    int coveredSize,
    Yuan base,
    Yuan addon,
    Yuan backPay,
    Yuan deduction,
    boolean newlyListed,
    String startMonth,
    LocalDate approvedOn,
    Account account) {

  /** Where it is paid; every part may be null while unknown. */
  public record Account(String channel, String bank, String name, String number) {}

  /** Yuan to be paid; negative when more is deducted than due. */
  public Yuan payable() {
    return base.plus(addon).plus(backPay).minus(deduction);
  }
}
