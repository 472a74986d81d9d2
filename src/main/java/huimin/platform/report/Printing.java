package huimin.platform.report;

import huimin.value.RefusedException;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/**
 * Sends pages to a printer as drawing, not as pixels. Printers are looked for only when a clerk
 * prints: the search can hang on a network printer that is switched off.
 */
final class Printing implements Pageable, Printable {
  private final ReportPages pages;
  private final String title;
  private final PageFormat format;
  private int firstPage = 1;
  private int count;

  /**
   * @param width of a page in points
   * @param height of a page in points
   */
  Printing(ReportPages pages, String title, int width, int height) {
    this.pages = pages;
    this.title = title;
    this.format = format(width, height);
    this.count = pages.pageCount();
  }

  /** Prints; see {@link ReportPages#print}. */
  void print(PrintOrder order) {
    firstPage = order.firstPage();
    count = Math.min(order.lastPage(), pages.pageCount()) - firstPage + 1;
    PrintService printer = printer(order.printer());
    try {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(printer);
      job.setJobName(title);
      job.setCopies(order.copies());
      job.setPageable(this);
      job.print();
    } catch (PrinterException e) {
      throw new RefusedException(e, "report.print-failed", String.valueOf(e.getMessage()));
    }
  }

  private static PrintService printer(String name) {
    if (name == null) {
      PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
      if (usual == null) {
        throw new RefusedException("report.no-printer");
      }
      return usual;
    }
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
        .filter(service -> service.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new RefusedException("report.printer-unknown", name));
  }

  /** The templates keep their own margins, so the whole sheet is ours to draw on. */
  private static PageFormat format(int width, int height) {
    var paper = new Paper();
    paper.setSize(Math.min(width, height), Math.max(width, height));
    paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
    var format = new PageFormat();
    format.setPaper(paper);
    format.setOrientation(width > height ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
    return format;
  }

  @Override
  public int getNumberOfPages() {
    return count;
  }

  @Override
  public PageFormat getPageFormat(int index) {
    return format;
  }

  @Override
  public Printable getPrintable(int index) {
    return this;
  }

  @Override
  public int print(Graphics graphics, PageFormat pageFormat, int index) {
    if (index >= count) {
      return NO_SUCH_PAGE;
    }
    pages.draw(index + firstPage - 1, 1, (Graphics2D) graphics);
    return PAGE_EXISTS;
  }
}
