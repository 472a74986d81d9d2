package huimin.payment;

/**
 * Something about one row of a month: what blocks it, or what somebody should look into.
 *
 * @param code stable word, e.g. {@code deduction-exceeds}
 * @param personId to jump to
 * @param subject name and place, as shown
 * @param text sentence in Chinese
 */
public record MonthNote(String code, long personId, String subject, String text) {}
