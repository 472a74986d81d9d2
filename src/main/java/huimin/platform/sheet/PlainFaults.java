package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The faulty rows of a file in a plain new workbook, with their reasons and row numbers. */
final class PlainFaults {
  private static final int WIDTH = 16;
  private static final int NUMBER_WIDTH = 10;
  private static final int REASON_WIDTH = 48;
  private static final int DAY_LENGTH = 10;

  private PlainFaults() {}

  static Path write(
      Path original, Path out, String header, List<SheetFaults> faults, Progress progress) {
    List<Table> tables = new ArrayList<>();
    try (Workbook book = Workbooks.open(original, progress)) {
      for (Sheet sheet : book.sheets()) {
        for (SheetFaults some : faults) {
          if (some.sheet().equals(sheet.name())) {
            tables.add(table(sheet, some, header));
          }
        }
      }
    }
    SheetWriter.write(out, tables, progress);
    return out;
  }

  private static Table table(Sheet sheet, SheetFaults some, String header) {
    List<SheetRow> found = new ArrayList<>();
    List<SheetRow> headers = new ArrayList<>();
    sheet.forEach(
        row -> {
          if (row.number() == some.headerRow()) {
            headers.add(row);
          } else if (some.reasons().containsKey(row.number())) {
            found.add(row);
          }
        });
    int width = 0;
    for (List<SheetRow> rows : List.of(found, headers)) {
      for (SheetRow row : rows) {
        width = Math.max(width, row.cells().size());
      }
    }
    List<ColumnSpec> columns = columns(headers, width, header);
    return Table.plain(sheet.name(), columns, values(found, width, some));
  }

  private static List<ColumnSpec> columns(List<SheetRow> headers, int width, String header) {
    List<ColumnSpec> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String title = headers.isEmpty() ? "" : headers.getFirst().cell(i).text();
      columns.add(ColumnSpec.of(title, ColumnKind.ANY, WIDTH));
    }
    columns.add(
        ColumnSpec.of(Messages.text("sheet.original-row"), ColumnKind.NUMBER, NUMBER_WIDTH));
    columns.add(ColumnSpec.of(header, ColumnKind.TEXT, REASON_WIDTH));
    return columns;
  }

  private static List<List<Object>> values(List<SheetRow> found, int width, SheetFaults some) {
    List<List<Object>> rows = new ArrayList<>();
    for (SheetRow row : found) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        values.add(value(row.cell(i)));
      }
      values.add(row.number());
      values.add(some.reasons().get(row.number()));
      rows.add(values);
    }
    return rows;
  }

  private static Object value(SheetCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> new BigDecimal(cell.text());
      case DATE -> cell.text().length() == DAY_LENGTH ? LocalDate.parse(cell.text()) : cell.text();
      case BOOLEAN -> Boolean.valueOf(cell.text());
      case BLANK -> null;
      case TEXT, FORMULA, ERROR -> cell.text();
    };
  }
}
