package huimin.recovery;

import java.time.LocalDate;

/**
 * Sent to treatment, and how long it went on (A13); no findings.
 *
 * @param endedOn null while it goes on
 */
public record Referral(ReferralKind kind, String unit, LocalDate startedOn, LocalDate endedOn) {}
