package huimin.platform.sheet;

import java.util.List;

/**
 * One row with something in it.
 *
 * @param number the row number Excel shows, from 1
 * @param cells from column A on, ending at the last cell that is not blank; not to be changed
 * @param hidden whether the clerk cannot see it (hidden or filtered away)
 */
public record SheetRow(int number, List<SheetCell> cells, boolean hidden) {

  /** The cell of a column (0 is A); blank beyond the end. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
  }
}
