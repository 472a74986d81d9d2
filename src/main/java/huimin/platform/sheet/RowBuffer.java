package huimin.platform.sheet;

import java.util.Arrays;
import java.util.Collections;

/** The cells of the row being read, in the columns they name, whatever order they come in. */
final class RowBuffer {
  private SheetCell[] cells = new SheetCell[64];
  private int width;

  /**
   * @param column 0 is A; beyond Excel's last column the sheet is damaged
   */
  void put(int column, SheetCell cell) {
    if (column < 0 || column >= OoxmlNames.COLUMNS) {
      throw new IllegalStateException("column " + column);
    }
    if (cell.isBlank() && column >= width) {
      return;
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.min(OoxmlNames.COLUMNS, column * 2));
    }
    if (column > width) {
      Arrays.fill(cells, width, column, SheetCell.BLANK);
    }
    cells[column] = cell;
    width = Math.max(width, column + 1);
  }

  int width() {
    return width;
  }

  SheetRow toRow(int number, boolean hidden) {
    var copy = Arrays.copyOf(cells, width);
    return new SheetRow(number, Collections.unmodifiableList(Arrays.asList(copy)), hidden);
  }

  void clear() {
    width = 0;
  }
}
