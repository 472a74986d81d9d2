package huimin.exchange;

import huimin.platform.layout.Outcome;
import java.util.List;

/**
 * What an import did or would do; read = added + changed + unchanged + rejected.
 *
 * @param batchId the batch to take back, or null when nothing was written
 */
public record ImportResult(
    String file, List<SheetResult> sheets, List<RowProblem> problems, Long batchId) {
  static final String LAYOUT_SEPARATOR = "、";

  /** Rows with this outcome in all sheets. */
  public int count(Outcome outcome) {
    return sheets.stream().mapToInt(sheet -> sheet.count(outcome)).sum();
  }

  /** Rows read in all sheets. */
  public int read() {
    return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
  }

  /** Whether any row was rejected, so that nothing may be written. */
  public boolean isRefused() {
    return count(Outcome.REJECTED) > 0;
  }

  /** Names of the layouts recognised. */
  public String layout() {
    return String.join(
        LAYOUT_SEPARATOR, sheets.stream().map(SheetResult::layout).distinct().toList());
  }

  ImportResult withBatch(long id) {
    return new ImportResult(file, sheets, problems, id);
  }
}
