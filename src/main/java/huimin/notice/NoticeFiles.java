package huimin.notice;

import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.settings.OutputFolder;
import huimin.text.Messages;
import java.nio.file.Path;

/** Frozen notices as pages and files: what is seen, printed and saved is the same fill. */
public final class NoticeFiles {
  private final NoticeService notices;
  private final Reports reports;

  /** The notices of one open office on these templates. */
  public NoticeFiles(NoticeService notices, Reports reports) {
    this.notices = notices;
    this.reports = reports;
  }

  /** The paper a notice is printed on. */
  public enum Paper {
    A3,
    A4;

    String template() {
      return "notice-" + name().toLowerCase();
    }
  }

  /** A4 for short notices, A3 for long ones (handbook D, layout; parameter notice.a4-lines). */
  public Paper paperFor(NoticeHead head) {
    return head.lines() <= notices.linesOnA4() ? Paper.A4 : Paper.A3;
  }

  /** The pages of a notice. */
  public ReportPages pages(NoticeHead head, Paper paper) {
    NoticeDocument document = notices.document(head.id());
    return reports.fill(paper.template(), document.parameters(), document.rows());
  }

  /**
   * Writes a notice; the file bears the notice's title and nothing else.
   *
   * @param format pdf, docx or xlsx
   */
  public Path write(NoticeHead head, Paper paper, String format, Path folder) {
    ReportPages pages = pages(head, paper);
    String title = notices.document(head.id()).title();
    Path file = OutputFolder.make(folder).resolve(Messages.text("notice.file", title, format));
    switch (format) {
      case "docx" -> pages.saveDocx(file);
      case "xlsx" -> pages.saveXlsx(file);
      default -> pages.savePdf(file);
    }
    return file;
  }
}
