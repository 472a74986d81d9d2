package huimin;

import huimin.office.AuditService;
import huimin.office.BackupsProbe;
import huimin.office.ContentProbe;
import huimin.office.FolderProbe;
import huimin.office.GuardProbe;
import huimin.office.HealthCheck;
import huimin.office.HealthProbe;
import huimin.office.HistoryService;
import huimin.office.JournalProbe;
import huimin.office.JournalSource;
import huimin.office.MemoryProbe;
import huimin.office.ProgramProbe;
import huimin.office.TakeBackService;
import huimin.payment.ClosingSlip;
import huimin.person.AttachmentCheck;
import huimin.person.PersonKey;
import huimin.platform.blob.BlobStore;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.report.Reports;
import huimin.platform.settings.ProgramVersion;
import huimin.text.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Builds what looks over a whole open office: audit, health, histories, the month's slip. */
record Oversight(
    AuditService audit,
    HealthCheck health,
    HistoryService history,
    TakeBackService takeBack,
    ClosingSlip slip) {

  Oversight(Wiring wiring, Reports reports) {
    this(
        new AuditService(
            new JournalSource(wiring.database(), wiring.clock().getZone()),
            wiring.database(),
            wiring.access(),
            reports,
            wiring.office().name(),
            wiring.clock()),
        new HealthCheck(
            probes(wiring),
            wiring.database(),
            wiring.access(),
            reports,
            wiring.office().name(),
            wiring.clock()),
        new HistoryService(
            wiring.database(),
            wiring.reversal().states(),
            wiring.access(),
            (column, value) -> nameOf(wiring, column, value),
            wiring.clock()),
        new TakeBackService(
            wiring.database(),
            wiring.reversal(),
            wiring.access(),
            (column, value) -> nameOf(wiring, column, value),
            batch -> wiring.undo().undo(batch, wiring.session()),
            wiring.clock()),
        new ClosingSlip(
            wiring.months(),
            wiring.access(),
            reports,
            wiring.office().name(),
            () -> Messages.text("payment.slip.tip", wiring.database().tip().shortForm()),
            wiring.clock()));
  }

  private static List<HealthProbe> probes(Wiring wiring) {
    OfficeDatabase database = wiring.database();
    Clock clock = wiring.clock();
    return List.of(
        new ProgramProbe(ProgramVersion.TEXT, database),
        new FolderProbe(wiring.paths()),
        new JournalProbe(database, clock),
        new GuardProbe(database),
        new ContentProbe(database),
        new MemoryProbe(database),
        new AttachmentProbe(
            new AttachmentCheck(database, BlobStore.of(wiring.paths().folder(), wiring.secret()))),
        new BackupsProbe(wiring.backups(), wiring.secret(), clock));
  }

  private static String nameOf(Wiring wiring, String column, String value) {
    return switch (column) {
      case "village_id" -> wiring.persons().villages().name(Long.valueOf(value));
      case "head_id", "person_id" -> personName(wiring, Long.valueOf(value));
      case "household_id" ->
          wiring
              .database()
              .read(tx -> wiring.people().households().headName(tx, Long.parseLong(value)));
      case "employer_id" ->
          wiring.database().read(tx -> wiring.placements().employerName(tx, Long.parseLong(value)));
      case "programme_code" -> wiring.policy().programmes().get(value).name();
      default -> null;
    };
  }

  private static String personName(Wiring wiring, long id) {
    PersonKey person = wiring.database().read(tx -> wiring.persons().byIds(tx, Set.of(id))).get(id);
    return person == null ? null : person.name();
  }
}
