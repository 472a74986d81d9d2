package huimin.aid;

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
    String check) {}
