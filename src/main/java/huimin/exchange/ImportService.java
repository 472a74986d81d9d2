package huimin.exchange;

import huimin.platform.backup.BackupReason;
import huimin.platform.backup.BeforeRisk;
import huimin.platform.db.Deed;
import huimin.platform.db.ImportStamp;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.layout.HeaderMatch;
import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutMatcher;
import huimin.platform.layout.Outcome;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.platform.layout.RowOutcome;
import huimin.platform.layout.SheetReading;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.platform.sheet.Sheet;
import huimin.platform.sheet.Workbook;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Takes workbooks in: everything is checked first, then all of a file is written or nothing. */
public final class ImportService {
  private final OfficeDatabase database;
  private final Access access;
  private final Map<String, RosterImport> imports;
  private final BeforeRisk beforeRisk;
  private final Clock clock;

  /** Imports into one open office through these features. */
  public ImportService(
      OfficeDatabase database,
      Access access,
      List<RosterImport> imports,
      BeforeRisk beforeRisk,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.beforeRisk = beforeRisk;
    this.imports =
        imports.stream().collect(Collectors.toMap(RosterImport::target, Function.identity()));
    this.clock = clock;
  }

  /**
   * Checks a file and, unless it is a dry run or a row was rejected, writes it as one batch. An
   * import that changes nothing writes nothing at all.
   *
   * @throws RefusedException when the file cannot be read or no layout fits it
   */
  public ImportResult run(ImportRequest request, Session session, Progress progress) {
    access.requireAny(ImportRights.ANY);
    List<SheetReading.Result> sheets = read(request, progress);
    sheets.forEach(sheet -> ImportRights.require(access, sheet.match().layout().target()));
    if (!request.dryRun()) {
      beforeRisk.backup(BackupReason.IMPORT);
    }
    try {
      Action action = ImportRights.of(sheets.getFirst().match().layout().target());
      Deed deed = Deed.of(session, action).on(request.source().name());
      return database.write(deed, tx -> run(tx, request, sheets, session, progress));
    } catch (NothingWritten rolledBack) {
      return rolledBack.result;
    }
  }

  private List<SheetReading.Result> read(ImportRequest request, Progress progress) {
    var matcher = new LayoutMatcher(request.layouts());
    var results = new ArrayList<SheetReading.Result>();
    try (Workbook workbook = request.source().open(progress)) {
      for (Sheet sheet : workbook.sheets()) {
        boolean wanted =
            request.sheet() == null ? !sheet.hidden() : sheet.name().equals(request.sheet());
        if (wanted) {
          SheetReading.read(sheet, matcher, LocalDate.now(clock)).ifPresent(results::add);
        }
      }
      if (results.isEmpty()) {
        throw notRecognised(request);
      }
      return results;
    }
  }

  private static RefusedException notRecognised(ImportRequest request) {
    return new RefusedException(
        "exchange.layout-not-recognised",
        request.source().name(),
        request.layouts().stream().map(Layout::name).collect(Collectors.joining("、")));
  }

  /**
   * Sheets are planned one after the other, each seeing what those before it wrote. What will be
   * rolled back anyway is written only as far as a later sheet needs to see it.
   */
  private ImportResult run(
      DSLContext tx,
      ImportRequest request,
      List<SheetReading.Result> sheets,
      Session session,
      Progress progress) {
    String name = request.source().name();
    var results = new ArrayList<SheetResult>();
    var problems = new ArrayList<RowProblem>();
    var stamp = new ImportStamp(RecordIds.one(tx), LocalDateTime.now(clock), session.user());
    ImportBatchRepository.open(tx, stamp, name, request.source().digest());
    boolean refused = false;
    for (SheetReading.Result sheet : sheets) {
      Layout layout = sheet.match().layout();
      var context =
          new RosterContext(
              layout, sheet.match().heading(), sheet.sheet().name(), name, LocalDate.now(clock));
      progress.report(Messages.text("exchange.step.check"), 0, 0);
      RosterPlan plan = imports.get(layout.target()).plan(tx, context, sheet.rows());
      results.add(result(sheet, plan));
      problems.addAll(problems(layout, sheet.sheet().name(), plan.outcomes()));
      progress.check();
      refused |= plan.count(Outcome.REJECTED) > 0;
      boolean trial = request.dryRun() || refused;
      if (trial && sheet == sheets.getLast()) {
        continue;
      }
      // The clerk must not read that a trial is writing.
      progress.report(Messages.text(trial ? "exchange.step.check" : "exchange.step.write"), 0, 0);
      plan.records().apply(tx, stamp, progress);
    }
    var result = new ImportResult(name, results, problems, null);
    boolean changes = result.read() > result.count(Outcome.UNCHANGED);
    if (request.dryRun() || result.isRefused() || !changes) {
      throw new NothingWritten(result);
    }
    ImportBatchRepository.finish(tx, stamp, result);
    return result.withBatch(stamp.batchId());
  }

  private static SheetResult result(SheetReading.Result sheet, RosterPlan plan) {
    HeaderMatch match = sheet.match();
    var columns = new ArrayList<String>();
    for (int i = 0; i < match.positions().length; i++) {
      columns.add(match.positions()[i] < 0 ? "" : match.layout().columns().get(i).title());
    }
    return new SheetResult(
        sheet.sheet().name(), match.layout().name(), match.headerRow(), columns, plan.outcomes());
  }

  private static List<RowProblem> problems(Layout layout, String sheet, List<RowOutcome> outcomes) {
    var problems = new ArrayList<RowProblem>();
    for (RowOutcome row : outcomes) {
      for (Problem problem : row.problems()) {
        problems.add(
            new RowProblem(
                sheet,
                row.row(),
                layout.headerOf(problem.field()),
                problem.code(),
                Messages.text(problem),
                problem.isError()));
      }
    }
    return problems;
  }

  /** Rolls the transaction back and carries what was found out of it. */
  private static final class NothingWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ImportResult result;

    NothingWritten(ImportResult result) {
      super(null, null, false, false);
      this.result = result;
    }
  }
}
