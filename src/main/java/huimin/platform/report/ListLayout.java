package huimin.platform.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBaseElementGroup;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * How wide the columns of a printed list are: each as its longest text needs, and where the paper
 * is too narrow only the widest give way, whose texts wrap. Numbers and names then stay on one
 * line.
 */
final class ListLayout {
  /** Points a full-width character takes at the template's size, and a half-width one. */
  private static final double WIDE = 9.6;

  private static final double NARROW = 5.6;
  private static final double PADDING = 8;
  private static final double LEAST = 26;
  private static final int WIDE_FROM = 0x2E80;

  private ListLayout() {}

  /** Gives a freshly loaded template the list's columns. */
  static void apply(JasperReport template, PrintedList list) {
    int[] widths = widths(list, template.getColumnWidth());
    JRBand head = template.getColumnHeader();
    JRBand row = template.getDetailSection().getBands()[0];
    place(head, widths);
    place(row, widths);
    for (int i = 0; i < widths.length; i++) {
      if (list.columns().get(i).figures()) {
        ((JRTextField) row.getElements()[i]).setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
      }
    }
  }

  private static void place(JRBand band, int[] widths) {
    JRElement[] cells = band.getElements();
    int x = 0;
    for (int i = 0; i < widths.length; i++) {
      cells[i].setX(x);
      cells[i].setWidth(widths[i]);
      x += widths[i];
    }
    List<JRElement> beyond = Arrays.asList(cells).subList(widths.length, cells.length);
    ((JRBaseElementGroup) band).getChildren().removeAll(beyond);
  }

  /** Widths in points that fill the paper exactly. */
  static int[] widths(PrintedList list, int paper) {
    double[] whole = needs(list, 1);
    double[] needs = Arrays.stream(whole).sum() <= paper ? whole : needs(list, 2);
    double cap = cap(needs, paper);
    double[] given = Arrays.stream(needs).map(need -> Math.min(need, cap)).toArray();
    double scale = paper / Arrays.stream(given).sum();
    var widths = new int[given.length];
    double right = 0;
    int taken = 0;
    for (int i = 0; i < widths.length; i++) {
      right += given[i] * scale;
      widths[i] = (int) Math.round(right) - taken;
      taken += widths[i];
    }
    return widths;
  }

  /** The width at which the widest are cut so that all fit. */
  private static double cap(double[] needs, int paper) {
    double[] sorted = Arrays.stream(needs).sorted().toArray();
    double room = paper;
    for (int i = 0; i < sorted.length; i++) {
      double share = room / (sorted.length - i);
      if (sorted[i] > share) {
        return share;
      }
      room -= sorted[i];
    }
    return Double.MAX_VALUE;
  }

  /** What a cell says stands on one line; a heading on two where the paper is narrow. */
  private static double[] needs(PrintedList list, int headingLines) {
    return IntStream.range(0, list.columns().size())
        .mapToDouble(i -> need(list, i, headingLines))
        .toArray();
  }

  private static double need(PrintedList list, int column, int headingLines) {
    double heading = extent(list.columns().get(column).title()) / headingLines + WIDE / 2;
    double cells =
        list.rows().stream()
            .flatMap(row -> Stream.of(row.get(column)))
            .mapToDouble(ListLayout::extent)
            .max()
            .orElse(0);
    return Math.max(LEAST, Math.max(heading, cells) + PADDING);
  }

  private static double extent(String text) {
    return text.codePoints().mapToDouble(c -> c >= WIDE_FROM ? WIDE : NARROW).sum();
  }
}
