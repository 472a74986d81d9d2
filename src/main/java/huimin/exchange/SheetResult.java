package huimin.exchange;

import huimin.platform.layout.Outcome;
import huimin.platform.layout.RowOutcome;
import java.util.List;

/**
 * What became of one sheet.
 *
 * @param headerRow last row of its header, 1-based
 * @param columns how the sheet's columns were understood: header of the layout, or "" where missing
 */
public record SheetResult(
    String sheet, String layout, int headerRow, List<String> columns, List<RowOutcome> rows) {

  /** How many rows have this outcome. */
  public int count(Outcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }
}
