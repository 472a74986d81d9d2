package huimin.aid;

import huimin.platform.security.Access;
import java.math.BigDecimal;

/**
 * One line of the aid ledger, ready to show.
 *
 * @param amount yuan a month; for one-off aid the amount itself
 * @param account account number, "" while missing
 * @param endMonth yyyy-MM, "" while running
 */
public record AidRow(
    long id,
    long personId,
    String programme,
    String name,
    String idNumber,
    String village,
    String group,
    int coveredSize,
    BigDecimal base,
    BigDecimal addon,
    BigDecimal amount,
    String account,
    String startMonth,
    String endMonth,
    String check) {

  /** The same as somebody may see it. */
  AidRow seenBy(Access access) {
    return new AidRow(
        id,
        personId,
        programme,
        name,
        access.text("idNumber", idNumber),
        village,
        group,
        coveredSize,
        access.figure("base", base),
        access.figure("addon", addon),
        access.figure("amount", amount),
        access.text("account", account),
        startMonth,
        endMonth,
        access.text("check", check));
  }
}
