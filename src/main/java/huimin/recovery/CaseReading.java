package huimin.recovery;

import java.time.Instant;

/**
 * A line of who did what in the cabinet.
 *
 * @param act code of a {@link CaseAction}
 * @param subject the case in numbers, or null
 * @param purpose an {@link OpeningPurpose} by name, or null
 */
public record CaseReading(
    long seq, Instant at, String user, String act, String subject, String purpose) {}
