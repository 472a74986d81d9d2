package huimin.office;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at everything an office stands on and says in plain words how it is. */
public final class HealthCheck {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final List<HealthProbe> probes;
  private final OfficeDatabase database;
  private final Access access;
  private final Reports reports;
  private final String office;
  private final Clock clock;

  /**
   * The health check of one open office.
   *
   * @param probes in the order they are told
   * @param office its name, for what is printed
   */
  public HealthCheck(
      List<HealthProbe> probes,
      OfficeDatabase database,
      Access access,
      Reports reports,
      String office,
      Clock clock) {
    this.probes = List.copyOf(probes);
    this.database = database;
    this.access = access;
    this.reports = reports;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Looks at everything; that it was done and what came of it is recorded.
   *
   * @throws RefusedException {@code security.not-permitted}
   */
  public HealthReport run(Progress progress) {
    access.require(Action.OFFICE_CHECK);
    var lines = new ArrayList<HealthLine>();
    for (int i = 0; i < probes.size(); i++) {
      progress.check();
      HealthProbe probe = probes.get(i);
      progress.report(Messages.text("office.health.subject." + probe.code()), i, probes.size());
      lines.addAll(look(probe, progress));
    }
    var report = new HealthReport(LocalDateTime.now(clock), List.copyOf(lines));
    String found =
        Messages.text(
            "office.health.found",
            report.count(HealthLine.State.FAULT),
            report.count(HealthLine.State.NOTE));
    database.write(Deed.of(access.session(), Action.OFFICE_CHECK).because(found), tx -> null);
    return report;
  }

  /** A probe that is refused its look has found something; the others go on. */
  private static List<HealthLine> look(HealthProbe probe, Progress progress) {
    try {
      return probe.look(progress);
    } catch (RefusedException refused) {
      return List.of(HealthLine.fault(probe.code(), Messages.text(refused)));
    }
  }

  /** A report as pages to print. */
  public ReportPages pages(HealthReport report) {
    String user = access.session().user();
    String head =
        Messages.text(
            "office.print.head", office, user, report.at().format(TIME), report.lines().size());
    Map<String, Object> parameters =
        Map.of(
            "title",
            Messages.text("office.health.sheet", office),
            "head",
            head,
            "foot",
            Messages.text(report.ok() ? "office.health.ok" : "office.health.not-ok"));
    List<PlainRow> rows =
        report.lines().stream()
            .map(line -> new PlainRow(line.subject(), line.state().label(), line.words()))
            .toList();
    return reports.fill("plain-list", parameters, rows);
  }
}
