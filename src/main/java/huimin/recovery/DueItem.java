package huimin.recovery;

import java.time.LocalDate;

/**
 * Something to be done in a case.
 *
 * @param on the last day for it
 */
public record DueItem(long caseId, long personId, DueKind kind, LocalDate on) {
  /** Whether the day is over. */
  public boolean isLate(LocalDate today) {
    return on.isBefore(today);
  }
}
