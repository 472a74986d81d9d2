package huimin.platform.layout;

import huimin.value.Problem;
import java.util.List;

/**
 * What becomes of one row.
 *
 * @param row Excel's row number
 * @param subject whom or what the row is about, to show; never null
 * @param differences what changes, one readable line each
 */
public record RowOutcome(
    int row, Outcome outcome, String subject, List<String> differences, List<Problem> problems) {

  /** A row that cannot be taken. */
  public static RowOutcome rejected(int row, String subject, List<Problem> problems) {
    return new RowOutcome(row, Outcome.REJECTED, subject, List.of(), problems);
  }
}
