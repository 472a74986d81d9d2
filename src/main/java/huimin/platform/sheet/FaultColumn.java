package huimin.platform.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The column of reasons, put behind the last column that is used. */
final class FaultColumn {
  private static final int WIDTH_CHARS = 48;
  private static final float MOST_POINTS = 409;
  private static final byte[] PALE_RED = {(byte) 0xFD, (byte) 0xE9, (byte) 0xE7};

  private FaultColumn() {}

  static void add(Workbook book, String header, List<SheetFaults> faults) {
    CellStyle titleStyle = style(book, true);
    CellStyle reasonStyle = style(book, false);
    for (SheetFaults some : faults) {
      var sheet = book.getSheet(some.sheet());
      int column = column(sheet, some.headerRow(), header);
      for (Row row : sheet) {
        clear(row, column);
      }
      write(row(sheet, some.headerRow()), column, header, titleStyle);
      some.reasons()
          .forEach((number, reason) -> write(row(sheet, number), column, reason, reasonStyle));
      sheet.setColumnWidth(column, WIDTH_CHARS * 256);
      sheet.setColumnHidden(column, false);
    }
  }

  /** The column of an earlier copy where there is one, else the first free one. */
  private static int column(org.apache.poi.ss.usermodel.Sheet sheet, int headerRow, String header) {
    int last = -1;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          last = Math.max(last, cell.getColumnIndex());
        }
      }
    }
    Row titles = sheet.getRow(headerRow - 1);
    Cell end = titles == null || last < 0 ? null : titles.getCell(last);
    boolean again =
        end != null
            && end.getCellType() == CellType.STRING
            && end.getStringCellValue().equals(header);
    return again ? last : last + 1;
  }

  private static Row row(org.apache.poi.ss.usermodel.Sheet sheet, int number) {
    Row row = sheet.getRow(number - 1);
    return row == null ? sheet.createRow(number - 1) : row;
  }

  private static void clear(Row row, int column) {
    Cell old = row.getCell(column);
    if (old != null) {
      row.removeCell(old);
    }
  }

  private static void write(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(text);
    float wanted = TextExtent.lines(text, WIDTH_CHARS) * TextExtent.LINE_POINTS;
    if (wanted > row.getHeightInPoints()) {
      row.setHeightInPoints(Math.min(wanted, MOST_POINTS));
    }
    // A reason nobody can see would leave the clerk searching.
    row.setZeroHeight(false);
  }

  private static CellStyle style(Workbook book, boolean title) {
    Font font = book.createFont();
    font.setColor(IndexedColors.DARK_RED.getIndex());
    font.setBold(title);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setAlignment(title ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    if (style instanceof XSSFCellStyle modern) {
      modern.setFillForegroundColor(new XSSFColor(PALE_RED, null));
    } else {
      style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    }
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
