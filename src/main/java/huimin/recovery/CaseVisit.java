package huimin.recovery;

import java.time.LocalDate;

/**
 * A visit: support only, nothing of tests or offences (B13).
 *
 * @param text short, or null
 * @param nextOn when the next is due, or null for the usual interval
 */
public record CaseVisit(
    LocalDate on, VisitWay way, VisitKind kind, String text, LocalDate nextOn, String by) {}
