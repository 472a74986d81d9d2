package huimin.payment;

import huimin.value.Period;

/**
 * A frozen line of a closed month.
 *
 * @param line as it was paid
 */
public record PaidLine(Period period, PayLine line) {}
