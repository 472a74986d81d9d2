package huimin.recovery;

import java.time.LocalDateTime;

/**
 * Something kept in the cabinet.
 *
 * @param caseId 0 when it belongs to no case
 * @param version for saving: somebody else's change in between is refused
 */
public record Entry<T>(
    long id, long caseId, T content, int version, LocalDateTime changedAt, String changedBy) {}
