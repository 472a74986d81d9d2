package huimin.platform.report;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * Heights as Jasper itself laid them out on one endless page, so that the plan and the pages agree
 * to the point even where a long name wraps.
 */
final class MeasuredRows {
  /**
   * Points kept free at the foot of a column for the band that breaks it: where it does not fit,
   * Jasper turns the column by itself and then once more for the break.
   */
  private static final int BREAK = 2;

  private final JasperReport template;
  private final List<Band> bands = new ArrayList<>();

  /** A printed line of elements: which band it belongs to and where it begins. */
  private record Band(BandTypeEnum type, int y) {}

  /**
   * @param flow the template filled without pages
   */
  MeasuredRows(JasperReport template, JasperPrint flow) {
    this.template = template;
    for (JRPrintElement element : flow.getPages().getFirst().getElements()) {
      BandTypeEnum type = element.getOrigin().getBandType();
      boolean another = bands.isEmpty() || bands.getLast().type() != type;
      if (another || type != BandTypeEnum.TITLE && bands.getLast().y() != element.getY()) {
        bands.add(new Band(type, element.getY()));
      }
    }
  }

  /** One line per row; empty when the template printed no rows. */
  List<ColumnPlan.Line> lines() {
    var lines = new ArrayList<ColumnPlan.Line>();
    int head = 0;
    boolean starts = false;
    for (int i = 0; i + 1 < bands.size(); i++) {
      Band band = bands.get(i);
      int height = bands.get(i + 1).y() - band.y();
      if (band.type() == BandTypeEnum.GROUP_HEADER) {
        head = starts ? head + height : height;
        starts = true;
      } else if (band.type() == BandTypeEnum.DETAIL) {
        lines.add(new ColumnPlan.Line(height, head, starts));
        starts = false;
      } else if (band.type() == BandTypeEnum.GROUP_FOOTER) {
        ColumnPlan.Line row = lines.removeLast();
        lines.add(new ColumnPlan.Line(row.height() + height, row.head(), row.startsSection()));
      }
    }
    return lines;
  }

  /** Room for rows beside what the template prints around them. */
  ColumnPlan.Room room() {
    int page = template.getPageHeight() - template.getTopMargin() - template.getBottomMargin();
    int rowsEnd = page - template.getPageFooter().getHeight() - BREAK;
    int rowsBegin =
        bands.stream()
            .filter(band -> band.type() == BandTypeEnum.GROUP_HEADER)
            .mapToInt(band -> band.y() - template.getTopMargin())
            .findFirst()
            .orElse(0);
    // The last page's footer is the one element of the background, see the templates.
    int footerBegins = template.getBackground().getElements()[0].getY();
    return new ColumnPlan.Room(
        template.getColumnCount(),
        rowsEnd - rowsBegin,
        rowsEnd - template.getPageHeader().getHeight(),
        rowsEnd - footerBegins);
  }
}
