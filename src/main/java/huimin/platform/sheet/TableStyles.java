package huimin.platform.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a written table, each made once: a workbook can hold only so many styles. */
final class TableStyles {
  private static final String FONT = "SimSun";
  private static final short BODY_POINTS = 11;
  private static final short TITLE_POINTS = 16;

  private record Look(ColumnKind kind, boolean bold, boolean quoted) {}

  private final Workbook book;
  private final Map<Look, CellStyle> looks = new HashMap<>();
  private final Font plain;
  private final Font bold;

  TableStyles(Workbook book) {
    this.book = book;
    this.plain = font(BODY_POINTS, false);
    this.bold = font(BODY_POINTS, true);
  }

  CellStyle title() {
    CellStyle style = text(HorizontalAlignment.CENTER);
    style.setFont(font(TITLE_POINTS, true));
    return style;
  }

  /** A line of text without borders: below the title, and the footer. */
  CellStyle line(boolean right) {
    return text(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
  }

  CellStyle header() {
    CellStyle style = text(HorizontalAlignment.CENTER);
    style.setFont(bold);
    style.setWrapText(true);
    border(style);
    return style;
  }

  /**
   * @param quoted a text that a spreadsheet would take for a formula if it were typed again
   */
  CellStyle body(ColumnKind kind, boolean isBold, boolean quoted) {
    return looks.computeIfAbsent(new Look(kind, isBold, quoted), this::make);
  }

  private CellStyle make(Look look) {
    CellStyle style = text(alignment(look.kind()));
    style.setFont(look.bold() ? bold : plain);
    style.setDataFormat(book.createDataFormat().getFormat(look.kind().format()));
    style.setWrapText(look.kind().isWrapped());
    style.setQuotePrefixed(look.quoted());
    if (look.kind() == ColumnKind.TEXT || look.kind() == ColumnKind.ID || look.kind().isRight()) {
      style.setIndention((short) 1);
    }
    border(style);
    return style;
  }

  private static HorizontalAlignment alignment(ColumnKind kind) {
    if (kind == ColumnKind.ANY) {
      return HorizontalAlignment.GENERAL;
    }
    if (kind == ColumnKind.DATE) {
      return HorizontalAlignment.CENTER;
    }
    return kind.isRight() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
  }

  private CellStyle text(HorizontalAlignment alignment) {
    CellStyle style = book.createCellStyle();
    style.setFont(plain);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private Font font(short points, boolean isBold) {
    Font font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(points);
    font.setBold(isBold);
    return font;
  }
}
