package huimin.platform.sheet;

import java.util.List;

/**
 * One sheet to be written, in the usual shape of a ledger (handbook G): titles, header of one or
 * two levels, rows, totals, footer.
 *
 * @param titles rows above the header: the first is the big title, in the others a tab parts what
 *     stands left from what stands right; may be empty
 * @param rows values by column: text, Number, LocalDate, Boolean or null; anything else is written
 *     as its text
 * @param totals the totals row, null for none; where a column sums, the formula takes the place of
 *     its value
 * @param footer the line below, null for none
 */
public record Table(
    String sheetName,
    List<String> titles,
    List<ColumnSpec> columns,
    List<List<Object>> rows,
    List<Object> totals,
    String footer) {

  /** A table of header and rows alone. */
  public static Table plain(String sheetName, List<ColumnSpec> columns, List<List<Object>> rows) {
    return new Table(sheetName, List.of(), columns, rows, null, null);
  }

  boolean hasGroups() {
    return columns.stream().anyMatch(c -> c.group() != null);
  }
}
