package huimin.recovery;

import java.time.LocalDate;
import java.util.List;

/**
 * All of one case, as it is opened.
 *
 * @param name the person's, from the office's registry; empty when the record is gone
 * @param dueToReport null until the decision was received
 * @param termEnd null when it cannot be told: no term, or standing still now
 * @param gaps what the help team lacks
 * @param missingPapers what the file lacks
 */
public record CaseSheet(
    Entry<RecoveryCase> entry,
    String name,
    LocalDate dueToReport,
    LocalDate termEnd,
    boolean priority,
    TeamGap gaps,
    List<FileItemKind> missingPapers,
    CaseParts parts) {

  /** The number of the case. */
  public long caseId() {
    return entry.caseId();
  }
}
