package huimin.notice;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.settings.OutputFolder;
import huimin.text.Messages;
import java.nio.file.Path;

/** Frozen notices as pages and files: what is seen, printed and saved is the same fill. */
public final class NoticeFiles {
  private final OfficeDatabase database;
  private final Access access;
  private final NoticeService notices;
  private final Reports reports;

  /** The notices of one open office on these templates. */
  public NoticeFiles(
      OfficeDatabase database, Access access, NoticeService notices, Reports reports) {
    this.database = database;
    this.access = access;
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
    access.require(Action.NOTICE_VIEW);
    return head.lines() <= notices.linesOnA4() ? Paper.A4 : Paper.A3;
  }

  /** The pages of a notice. */
  public ReportPages pages(NoticeHead head, Paper paper) {
    access.require(Action.NOTICE_VIEW);
    NoticeDocument document = notices.document(head.id());
    return reports.fill(paper.template(), document.parameters(), document.rows());
  }

  /**
   * Puts down that a notice leaves the office, before it does; for printing, too.
   *
   * @throws huimin.value.RefusedException {@code security.not-permitted}
   */
  public void handOut(NoticeHead head, Purpose purpose) {
    access.require(Action.NOTICE_WRITE);
    Deed deed = Deed.of(access.session(), Action.NOTICE_WRITE).on(head.number());
    database.write(deed.handing(head.lines(), purpose), tx -> null);
  }

  /**
   * Writes a notice; the file bears the notice's title and nothing else.
   *
   * @param format pdf, docx or xlsx
   */
  public Path write(NoticeHead head, Paper paper, String format, Path folder, Purpose purpose) {
    access.require(Action.NOTICE_WRITE);
    ReportPages pages = pages(head, paper);
    String title = notices.document(head.id()).title();
    handOut(head, purpose);
    Path file = OutputFolder.make(folder).resolve(Messages.text("notice.file", title, format));
    switch (format) {
      case "docx" -> pages.saveDocx(file);
      case "xlsx" -> pages.saveXlsx(file);
      default -> pages.savePdf(file);
    }
    return file;
  }
}
