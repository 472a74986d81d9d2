package huimin.payment;

import huimin.value.Yuan;
import java.time.LocalDate;

/**
 * One frozen line of a closed month: what one case receives, with name, place and account as they
 * were on that day.
 *
 * @param idNumber may be null (no document)
 * @param approvedOn may be null
 * @param mark see {@link ChangeMark}
 */
public record PayLine(
    long caseId,
    String programme,
    long personId,
    String name,
    String idNumber,
    long villageId,
    String group,
    int coveredSize,
    Yuan base,
    Yuan addon,
    Yuan backPay,
    Yuan deduction,
    Yuan payable,
    String channel,
    String bank,
    String accountName,
    String accountNumber,
    LocalDate approvedOn,
    ChangeMark mark) {

  /** Yuan a month, without what single months add or deduct: what a notice states. */
  public Yuan monthly() {
    return base.plus(addon);
  }
}
