package huimin.office;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.sheet.SheetWriter;
import huimin.platform.sheet.Table;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The door to what was done in this office: filtered, shown, saved and printed. */
public final class AuditService {
  /** Lines a screen or a printed sheet takes at most; a workbook takes all. */
  public static final int SCREEN_LINES = 2_000;

  private static final Set<Action> SIGN_INS =
      Set.of(
          Action.SIGN_IN,
          Action.SIGN_IN_FAILED,
          Action.SIGN_OUT,
          Action.SCREEN_LOCK,
          Action.SCREEN_UNLOCK,
          Action.PASSWORD_CHANGE);

  private final AuditSource source;
  private final OfficeDatabase database;
  private final Access access;
  private final Reports reports;
  private final String office;
  private final Clock clock;

  /**
   * The audit of one open office.
   *
   * @param office its name, for what is printed
   */
  public AuditService(
      AuditSource source,
      OfficeDatabase database,
      Access access,
      Reports reports,
      String office,
      Clock clock) {
    this.source = source;
    this.database = database;
    this.access = access;
    this.reports = reports;
    this.office = office;
    this.clock = clock;
  }

  /**
   * What was done, newest first.
   *
   * @throws huimin.value.RefusedException {@code security.not-permitted}
   */
  public AuditPage page(AuditFilter filter, int limit) {
    access.require(Action.AUDIT_VIEW);
    return read(filter, limit);
  }

  /** Who signed in, failed to, left, locked and changed a password; refuses like {@link #page}. */
  public AuditPage signIns(AuditFilter filter, int limit) {
    access.require(Action.USER_VIEW);
    return read(filter.only(SIGN_INS), limit);
  }

  private AuditPage read(AuditFilter filter, int limit) {
    var newest = new ArrayDeque<AuditLine>();
    var count = new long[1];
    ChainState chain =
        source.read(
            line -> {
              if (filter.takes(line)) {
                count[0]++;
                newest.addFirst(line);
                if (newest.size() > limit) {
                  newest.removeLast();
                }
              }
            });
    return new AuditPage(List.copyOf(newest), count[0], chain);
  }

  /** Which rows one record changed, without their values; refuses like {@link #page}. */
  public List<ChangedRow> changes(long seq) {
    access.require(Action.AUDIT_VIEW);
    return source.changes(seq);
  }

  /**
   * Saves all lines of a filter as a workbook; that it was saved is recorded first.
   *
   * @return how many lines
   * @throws huimin.value.RefusedException {@code security.not-permitted}, or as {@link SheetWriter}
   */
  public long save(Path out, AuditFilter filter, Purpose purpose) {
    access.require(Action.AUDIT_EXPORT);
    AuditPage page = read(filter, Integer.MAX_VALUE);
    record(page, purpose);
    Table table = sheet(page).table();
    SheetWriter.write(out, List.of(table));
    return page.lines().size();
  }

  /** The lines of a filter as pages to print; recorded and refused like {@link #save}. */
  public ReportPages pages(AuditFilter filter, Purpose purpose) {
    access.require(Action.AUDIT_EXPORT);
    AuditPage page = read(filter, SCREEN_LINES);
    record(page, purpose);
    AuditSheet sheet = sheet(page);
    return reports.fill("audit-list", sheet.parameters(), new ArrayList<>(sheet.rows()));
  }

  private void record(AuditPage page, Purpose purpose) {
    Deed deed =
        Deed.of(access.session(), Action.AUDIT_EXPORT).handing(page.lines().size(), purpose);
    database.write(deed, tx -> null);
  }

  private AuditSheet sheet(AuditPage page) {
    return new AuditSheet(page, office, access.session().user(), clock);
  }
}
