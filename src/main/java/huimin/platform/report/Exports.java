package huimin.platform.report;

import java.io.IOException;
import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimplePrintPageFormat;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** File formats. Metadata is the title and nothing else: no person, no machine. */
final class Exports {
  private final JasperReportsContext context;

  Exports(JasperReportsContext context) {
    this.context = context;
  }

  void pdf(JasperPrint print, OutputStream out) throws JRException {
    var exporter = new UprightPdf(context);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    var configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(print.getName());
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataCreator("");
    configuration.setCompressed(true);
    exporter.setConfiguration(configuration);
    var report = new SimplePdfReportConfiguration();
    // Else OpenPDF breaks lines by its own rule, before a closing bracket even, and may need a line
    // more than was measured.
    report.setForceLineBreakPolicy(true);
    exporter.setConfiguration(report);
    exporter.exportReport();
  }

  void docx(JasperPrint print, OutputStream out) throws JRException {
    var exporter = new JRDocxExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    var configuration = new SimpleDocxExporterConfiguration();
    configuration.setMetadataTitle(print.getName());
    configuration.setMetadataApplication("");
    exporter.setConfiguration(configuration);
    var report = new SimpleDocxReportConfiguration();
    // The footer of the last page stands in the background band and belongs into the body.
    report.setBackgroundAsHeader(false);
    report.setFramesAsNestedTables(false);
    exporter.setConfiguration(report);
    exporter.exportReport();
  }

  void xlsx(JasperPrint print, OutputStream out) throws JRException {
    var exporter = new JRXlsxExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    var file = new SimpleXlsxExporterConfiguration();
    file.setMetadataTitle(print.getName());
    file.setMetadataApplication("");
    exporter.setConfiguration(file);
    var sheet = new SimpleXlsxReportConfiguration();
    sheet.setOnePagePerSheet(false);
    sheet.setRemoveEmptySpaceBetweenRows(true);
    sheet.setRemoveEmptySpaceBetweenColumns(true);
    sheet.setWhitePageBackground(false);
    sheet.setFitWidth(1);
    sheet.setFitHeight(0);
    exporter.setConfiguration(sheet);
    exporter.exportReport();
  }

  /**
   * Jasper writes a landscape sheet as a portrait one turned by 90 degrees, which some printers and
   * merging tools of an office lose; these pages are as wide as they are read.
   */
  private static final class UprightPdf extends JRPdfExporter {
    UprightPdf(JasperReportsContext context) {
      super(context);
    }

    @Override
    protected void setPageSize(JRPrintPage page) throws JRException, IOException {
      var upright = new SimplePrintPageFormat();
      upright.setPageWidth(pageFormat.getPageWidth());
      upright.setPageHeight(pageFormat.getPageHeight());
      upright.setTopMargin(pageFormat.getTopMargin());
      upright.setLeftMargin(pageFormat.getLeftMargin());
      upright.setBottomMargin(pageFormat.getBottomMargin());
      upright.setRightMargin(pageFormat.getRightMargin());
      upright.setOrientation(OrientationEnum.PORTRAIT);
      pageFormat = upright;
      super.setPageSize(page);
    }
  }
}
