package huimin.payment;

import huimin.value.Period;
import java.math.BigDecimal;

/**
 * What somebody was paid in a closed month, as somebody may see it.
 *
 * @param programme its name
 * @param name of the applicant, as it was then
 * @param coveredSize people it was for
 * @param payable yuan; null where the one at work sees no amounts
 */
public record PaidRow(
    Period period, String programme, String name, int coveredSize, BigDecimal payable) {}
