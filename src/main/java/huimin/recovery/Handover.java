package huimin.recovery;

import java.time.LocalDate;

/**
 * A case comes in, goes out or changes its place (戒毒条例 22, A28).
 *
 * @param on the day of the change
 * @param papersOn when the papers were passed on, or null
 * @param arrivedOn when the person reported at the new place, or null
 */
public record Handover(
    HandoverKind kind,
    LocalDate on,
    String fromUnit,
    String toUnit,
    LocalDate papersOn,
    LocalDate arrivedOn) {}
