package huimin.platform.sheet;

import huimin.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Lays one table out on one sheet, from the top down. */
final class TableSheet {
  private static final float TITLE_POINTS = 30;
  private static final float HEADER_POINTS = 22;
  private static final float BODY_POINTS = 18;
  private static final float MOST_POINTS = 409;
  private static final int WIDTH_UNIT = 256;
  private static final int MOST_WIDTH = 255;
  private static final double MARGIN_INCHES = 0.5;

  private final Sheet sheet;
  private final TableStyles styles;
  private final Table table;
  private final SheetWriter.Steps steps;
  private final CellWriter cells;
  private final int last;
  private int next;

  TableSheet(Path out, Sheet sheet, TableStyles styles, Table table, SheetWriter.Steps steps) {
    this.sheet = sheet;
    this.styles = styles;
    this.table = table;
    this.steps = steps;
    this.cells = new CellWriter(out, styles);
    this.last = table.columns().size() - 1;
  }

  void write() {
    widths();
    titles();
    int header = next;
    header();
    sheet.createFreezePane(0, next);
    int first = next;
    rows();
    if (table.totals() != null) {
      totals(first, next);
    }
    if (table.footer() != null) {
      line(table.footer());
    }
    print(header, first - 1);
  }

  private void widths() {
    for (int i = 0; i <= last; i++) {
      int chars = Math.clamp(table.columns().get(i).widthChars(), 1, MOST_WIDTH);
      sheet.setColumnWidth(i, chars * WIDTH_UNIT);
    }
  }

  private void titles() {
    for (int i = 0; i < table.titles().size(); i++) {
      if (i > 0) {
        line(table.titles().get(i));
        continue;
      }
      Row row = sheet.createRow(next++);
      row.setHeightInPoints(TITLE_POINTS);
      text(row, 0, table.titles().getFirst(), styles.title());
      merge(row.getRowNum(), row.getRowNum(), 0, last);
    }
  }

  /** A line across the table; what follows a tab stands at its right end. */
  private void line(String text) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(BODY_POINTS);
    int tab = text.indexOf('\t');
    int middle = tab < 0 || last == 0 ? last : (last + 1) / 2 - 1;
    text(row, 0, tab < 0 ? text : text.substring(0, tab), styles.line(false));
    merge(row.getRowNum(), row.getRowNum(), 0, middle);
    if (middle < last) {
      text(row, middle + 1, text.substring(tab + 1), styles.line(true));
      merge(row.getRowNum(), row.getRowNum(), middle + 1, last);
    }
  }

  private void header() {
    CellStyle style = styles.header();
    int levels = table.hasGroups() ? 2 : 1;
    int top = next;
    for (int level = 0; level < levels; level++) {
      Row row = sheet.createRow(next++);
      int lines = 1;
      for (int i = 0; i <= last; i++) {
        ColumnSpec column = table.columns().get(i);
        boolean upper = levels == 2 && level == 0;
        boolean ownColumn = column.group() == null;
        String lower = levels == 2 && ownColumn ? "" : column.header();
        String text = upper && !ownColumn ? column.group() : upper ? column.header() : lower;
        text(row, i, text, style);
        // A header of two merged levels has the height of both.
        int share = levels == 2 && ownColumn ? 2 : 1;
        lines = Math.max(lines, TextExtent.lines(text, column.widthChars()) / share);
      }
      height(row, lines, HEADER_POINTS);
    }
    if (levels == 2) {
      mergeGroups(top);
    }
  }

  private void mergeGroups(int top) {
    List<ColumnSpec> columns = table.columns();
    for (int from = 0; from <= last; ) {
      String group = columns.get(from).group();
      int to = from;
      while (group != null && to < last && group.equals(columns.get(to + 1).group())) {
        to++;
      }
      merge(top, group == null ? top + 1 : top, from, to);
      from = to + 1;
    }
  }

  private void rows() {
    for (List<Object> values : table.rows()) {
      Row row = sheet.createRow(next++);
      int lines = 1;
      for (int i = 0; i <= last; i++) {
        ColumnSpec column = table.columns().get(i);
        Object value = i < values.size() ? values.get(i) : null;
        cells.write(row.createCell(i), value, column.kind(), false);
        if (value instanceof String text && column.kind().isWrapped()) {
          lines = Math.max(lines, TextExtent.lines(text, column.widthChars()));
        }
      }
      height(row, lines, BODY_POINTS);
      steps.done(row.getRowNum());
    }
  }

  private static void height(Row row, int lines, float least) {
    float wanted = Math.min(lines * TextExtent.LINE_POINTS + 3, MOST_POINTS);
    row.setHeightInPoints(Math.max(wanted, least));
  }

  private void totals(int first, int end) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(BODY_POINTS);
    for (int i = 0; i <= last; i++) {
      ColumnSpec column = table.columns().get(i);
      Object value = i < table.totals().size() ? table.totals().get(i) : null;
      Cell cell = row.createCell(i);
      Number sum = column.sum() ? sum(i) : null;
      cells.write(cell, column.sum() ? sum : value, column.kind(), true);
      if (column.sum() && end > first) {
        String letter = CellReference.convertNumToColString(i);
        cell.setCellFormula("SUM(" + letter + (first + 1) + ":" + letter + end + ")");
        // Programs that do not calculate show the cached value.
        cell.setCellValue(sum.doubleValue());
      }
    }
  }

  private BigDecimal sum(int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (List<Object> values : table.rows()) {
      if (column < values.size() && values.get(column) instanceof Number number) {
        sum = sum.add(new BigDecimal(number.toString()));
      }
    }
    return sum;
  }

  private void print(int headerFrom, int headerTo) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setRepeatingRows(new CellRangeAddress(headerFrom, headerTo, -1, -1));
    for (var side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
      sheet.setMargin(side, MARGIN_INCHES);
    }
    sheet.getFooter().setCenter(Messages.text("sheet.page-of", "&P", "&N"));
  }

  private void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cells.text(cell, text, style);
  }

  private void merge(int top, int bottom, int left, int right) {
    if (top < bottom || left < right) {
      // Cells are laid out by this class alone, so nothing can overlap.
      sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
    }
  }
}
