package huimin.recovery;

import java.time.LocalDate;

/**
 * A line of the worklist.
 *
 * @param name from the office's registry; empty when the record is gone
 * @param village with the group; empty when not known
 * @param termEnd null when it cannot be told
 * @param nextDue the earliest thing due, or null
 */
public record CaseRow(
    long caseId,
    long personId,
    String name,
    String village,
    Measure measure,
    CaseState state,
    boolean priority,
    LocalDate dueToReport,
    LocalDate reportedOn,
    LocalDate termEnd,
    DueItem nextDue) {}
