package huimin.platform.report;

import huimin.value.RefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;

/** A filled document: to look at, to print, to save. Every text on it is whole. */
public final class ReportPages {
  private final JasperReportsContext context;
  private final JasperPrint pages;
  private final JasperPrint flow;

  /**
   * @param flow the same without pages, for workbooks
   */
  ReportPages(JasperReportsContext context, JasperPrint pages, JasperPrint flow) {
    this.context = context;
    this.pages = pages;
    this.flow = flow;
  }

  /** How many pages; at least 1. */
  public int pageCount() {
    return pages.getPages().size();
  }

  /**
   * A page to look at.
   *
   * @param index from 0
   * @param zoom pixels per point; 1 is 72 dpi
   */
  public PageImage page(int index, double zoom) {
    int width = (int) Math.ceil(pages.getPageWidth() * zoom);
    int height = (int) Math.ceil(pages.getPageHeight() * zoom);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      draw(index, zoom, graphics);
    } finally {
      graphics.dispose();
    }
    return new PageImage(
        width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  /**
   * Saves as PDF with embedded font subsets; the only metadata is the title.
   *
   * @throws RefusedException {@code report.not-written}; an older file is then unchanged
   */
  public void savePdf(Path file) {
    save(file, out -> new Exports(context).pdf(pages, out));
  }

  /** Saves as DOCX, page by page as printed; refuses like {@link #savePdf}. */
  public void saveDocx(Path file) {
    save(file, out -> new Exports(context).docx(pages, out));
  }

  /** Saves as XLSX, one sheet without page breaks; refuses like {@link #savePdf}. */
  public void saveXlsx(Path file) {
    save(file, out -> new Exports(context).xlsx(flow, out));
  }

  /**
   * Prints on paper of the document's size.
   *
   * @throws RefusedException {@code report.printer-unknown}, {@code report.no-printer}, {@code
   *     report.print-failed}
   */
  public void print(PrintOrder order) {
    new Printing(this, pages.getName(), pages.getPageWidth(), pages.getPageHeight()).print(order);
  }

  void draw(int index, double zoom, Graphics2D graphics) {
    try {
      var exporter = new JRGraphics2DExporter(context);
      exporter.setExporterInput(new SimpleExporterInput(pages));
      var output = new SimpleGraphics2DExporterOutput();
      output.setGraphics2D(graphics);
      exporter.setExporterOutput(output);
      var configuration = new SimpleGraphics2DReportConfiguration();
      configuration.setPageIndex(index);
      configuration.setZoomRatio((float) zoom);
      exporter.setConfiguration(configuration);
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("page " + index, e);
    }
  }

  /** Writes the bytes of one format. */
  private interface Format {
    void write(OutputStream out) throws JRException;
  }

  private static void save(Path file, Format format) {
    Path target = file.toAbsolutePath();
    Path fresh = null;
    try {
      // Beside the target, so that the move is one step and a broken export leaves the old file.
      fresh = Files.createTempFile(target.getParent(), ".huimin-", ".tmp");
      try (OutputStream out = Files.newOutputStream(fresh)) {
        format.write(out);
      }
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | JRException e) {
      throw new RefusedException(e, "report.not-written", target.getFileName());
    } finally {
      discard(fresh);
    }
  }

  private static void discard(Path fresh) {
    if (fresh != null && !fresh.toFile().delete() && fresh.toFile().exists()) {
      fresh.toFile().deleteOnExit();
    }
  }
}
