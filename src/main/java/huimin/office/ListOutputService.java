package huimin.office;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.report.PrintOrder;
import huimin.platform.report.PrintedList;
import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Limit;
import huimin.platform.security.Purpose;
import huimin.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The door through which a ledger leaves as it is seen: on paper, as PDF, over the clipboard. The
 * rows come from the ledger's own door, which has taken out what the one at work may not see.
 */
public final class ListOutputService {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final OfficeDatabase database;
  private final Access access;
  private final Reports reports;
  private final String office;
  private final Clock clock;

  /**
   * The lists of one open office.
   *
   * @param office its name, as it stands on paper
   */
  public ListOutputService(
      OfficeDatabase database, Access access, Reports reports, String office, Clock clock) {
    this.database = database;
    this.access = access;
    this.reports = reports;
    this.office = office;
    this.clock = clock;
  }

  /**
   * A list made ready to print, with office, user and time on every page; it has not left yet.
   *
   * @throws huimin.value.RefusedException {@code security.not-permitted}, {@code
   *     report.character-missing}, {@code report.text-cut}, {@code report.too-many-columns}
   */
  public ReportPages preview(PrintedList list) {
    access.require(Action.LIST_PRINT);
    String user = access.session().user();
    String now = LocalDateTime.now(clock).format(TIME);
    return reports.list(
        list,
        Messages.text("office.print.head", office, user, now, list.rows().size()),
        Messages.text("office.list.watermark", office, user, now));
  }

  /**
   * Prints what was looked at, once the journal has it.
   *
   * @param ledger its code
   */
  public void print(
      String ledger, PrintedList list, ReportPages pages, PrintOrder order, Purpose purpose) {
    access.require(Action.LIST_PRINT);
    record(ledger, list.rows().size(), purpose);
    pages.print(order);
  }

  /** Saves what was looked at as PDF, once the journal has it. */
  public void savePdf(
      String ledger, PrintedList list, ReportPages pages, Path file, Purpose purpose) {
    access.require(Action.LIST_PRINT);
    record(ledger, list.rows().size(), purpose);
    pages.savePdf(file);
  }

  /** Whether copying so many rows is a list that leaves the office, and no mere note of a few. */
  public boolean isRecorded(int rows) {
    access.requireAny(Action.PERSON_VIEW, Action.WORK_VIEW, Action.AID_VIEW);
    return rows > Limit.COPY_ROWS.value();
  }

  /** Puts a long copied list down like a printed one; to be called before it is copied. */
  public void copied(String ledger, int rows, Purpose purpose) {
    access.require(Action.LIST_PRINT);
    record(ledger, rows, purpose);
  }

  private void record(String ledger, int rows, Purpose purpose) {
    Deed deed = Deed.of(access.session(), Action.LIST_PRINT).on(ledger);
    database.write(deed.handing(rows, purpose), tx -> null);
  }
}
