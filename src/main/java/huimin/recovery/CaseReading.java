package huimin.recovery;

import java.time.Instant;

/**
 * A line of who did what in the cabinet.
 *
 * @param act code of a {@link CaseAction}
 * @param subject the case, the month or the list in numbers, or null
 * @param purpose an {@link OpeningPurpose} by name, of an export its reason as given, or null
 * @param recipient of an export, else null
 */
public record CaseReading(
    long seq,
    Instant at,
    String user,
    String act,
    String subject,
    String purpose,
    String recipient) {}
