package huimin.aid;

import huimin.value.Period;
import huimin.value.Yuan;

/**
 * What a case was paid in a closed month.
 *
 * @param amount yuan
 */
public record PaidMonth(long caseId, Period month, Yuan amount) {}
