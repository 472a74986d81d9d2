package huimin.platform.layout;

import huimin.platform.sheet.SheetCell;
import huimin.platform.sheet.SheetRow;
import huimin.value.Problem;
import huimin.value.RawText;
import huimin.value.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows below a header: blank rows are passed over, sums within the list too, and reading
 * ends at the 合计 row or the footer (handbook G).
 */
final class RowReader {
  private static final List<String> ENDS = List.of("合计", "总计", "填表人", "制表人", "审核人", "负责人");
  private static final String SUBTOTAL = "小计";

  private final HeaderMatch match;
  private final CellReader cells;
  private final List<LayoutRow> rows = new ArrayList<>();
  private final Object[] above;
  private boolean ended;

  RowReader(HeaderMatch match, LocalDate today) {
    this.match = match;
    this.cells = new CellReader(today);
    this.above = new Object[match.positions().length];
  }

  HeaderMatch match() {
    return match;
  }

  List<LayoutRow> rows() {
    return rows;
  }

  void accept(SheetRow row) {
    if (ended || row.number() < match.firstRow()) {
      return;
    }
    String first = firstWord(row);
    if (first.isEmpty() || first.startsWith(SUBTOTAL)) {
      return;
    }
    if (ENDS.stream().anyMatch(first::startsWith)) {
      ended = true;
      return;
    }
    rows.add(typed(row));
  }

  private LayoutRow typed(SheetRow row) {
    List<LayoutColumn> columns = match.layout().columns();
    var values = new Object[columns.size()];
    var problems = new ArrayList<Problem>(0);
    for (int i = 0; i < values.length; i++) {
      LayoutColumn column = columns.get(i);
      int position = match.positions()[i];
      SheetCell cell = position < 0 ? SheetCell.BLANK : row.cell(position);
      Read<?> read = cells.read(column, cell);
      values[i] = read.isUsable() ? read.value() : null;
      if (column.fillDown()) {
        values[i] = values[i] == null && read.isUsable() ? above[i] : values[i];
        above[i] = values[i];
      }
      for (Problem problem : read.problems()) {
        problems.add(problem.at(column.field()));
      }
      if (column.required() && values[i] == null && read.problems().isEmpty()) {
        problems.add(Problem.error("value-missing").at(column.field()));
      }
    }
    return new LayoutRow(match.layout(), row.number(), values, problems);
  }

  private static String firstWord(SheetRow row) {
    for (SheetCell cell : row.cells()) {
      String word = RawText.compact(cell.text());
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "";
  }
}
