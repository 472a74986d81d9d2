package huimin.payment;

import java.time.LocalDateTime;

/**
 * Who closed a month and who approved it.
 *
 * @param approvedAt null while not approved
 * @param approvedBy null while not approved
 */
record Closing(
    LocalDateTime closedAt, String closedBy, LocalDateTime approvedAt, String approvedBy) {}
