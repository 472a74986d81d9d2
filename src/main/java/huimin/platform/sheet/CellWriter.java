package huimin.platform.sheet;

import huimin.value.RefusedException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/** Puts values into cells so that they come out of a spreadsheet as they went in. */
final class CellWriter {
  private static final String FORMULA_SIGNS = "=+-@";

  /** More digits than a spreadsheet keeps. */
  private static final int MOST_DIGITS = 15;

  private final Path out;
  private final TableStyles styles;

  CellWriter(Path out, TableStyles styles) {
    this.out = out;
    this.styles = styles;
  }

  /**
   * @param value text, Number, LocalDate, Boolean or null; anything else is written as its text
   */
  void write(Cell cell, Object value, ColumnKind kind, boolean bold) {
    if (kind != ColumnKind.ID && value instanceof Number number && fits(number)) {
      cell.setCellStyle(styles.body(kind, bold, false));
      cell.setCellValue(number.doubleValue());
    } else if (kind != ColumnKind.ID && value instanceof LocalDate date && date.getYear() > 1900) {
      cell.setCellStyle(styles.body(ColumnKind.DATE, bold, false));
      cell.setCellValue(date);
    } else if (kind != ColumnKind.ID && value instanceof Boolean truth) {
      cell.setCellStyle(styles.body(kind, bold, false));
      cell.setCellValue(truth);
    } else {
      String text = value == null ? "" : plain(value);
      boolean quoted = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
      text(cell, text, styles.body(kind, bold, quoted));
    }
  }

  /** A text as it is, never a formula. */
  void text(Cell cell, String text, CellStyle style) {
    cell.setCellStyle(style);
    if (text.isEmpty()) {
      return;
    }
    String escaped = OoxmlNames.escape(text);
    if (escaped.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
      String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
      throw new RefusedException("sheet.text-too-long", Guard.name(out), place);
    }
    cell.setCellValue(escaped);
  }

  /** Whether a spreadsheet keeps the number exactly; otherwise it is written as text. */
  private static boolean fits(Number number) {
    if (number instanceof Double d && !Double.isFinite(d)) {
      return false;
    }
    return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MOST_DIGITS;
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
