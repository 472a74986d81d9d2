package huimin;

import huimin.aid.AidExport;
import huimin.aid.AidService;
import huimin.aid.AllowanceImport;
import huimin.aid.DestituteImport;
import huimin.aid.TemporaryImport;
import huimin.exchange.ErrorCopy;
import huimin.exchange.ExportService;
import huimin.exchange.ImportService;
import huimin.exchange.OfficeFounding;
import huimin.exchange.UndoService;
import huimin.notice.NoticeFiles;
import huimin.notice.NoticeService;
import huimin.payment.MonthService;
import huimin.payment.PayListService;
import huimin.person.HouseholdImport;
import huimin.person.PersonExport;
import huimin.person.PersonImport;
import huimin.person.PersonService;
import huimin.person.VillageImport;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OfficeInfo;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Layouts;
import huimin.platform.layout.RosterImport;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import huimin.platform.settings.OfficePaths;
import huimin.policy.PolicyImports;
import huimin.policy.PolicyService;
import huimin.returns.ReturnService;
import huimin.value.RefusedException;
import huimin.work.PlacementExport;
import huimin.work.PlacementImport;
import huimin.work.PlacementService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Composition root of one open office: the only place where services are built. */
public final class Wiring implements AutoCloseable {
  private final OfficePaths paths;
  private final OfficeDatabase database;
  private final OfficeInfo office;
  private final Session session;
  private final Layouts layouts = Layouts.bundled();
  private final PolicyService policy;
  private final PersonService persons;
  private final PlacementService placements;
  private final AidService aid;
  private final MonthService months;
  private final PayListService payLists;
  private final NoticeService notices;
  private final NoticeFiles noticeFiles;
  private final ReturnService returns;
  private final ImportService imports;
  private final ExportService exports;
  private final UndoService undo;
  private final ErrorCopy errorCopy = new ErrorCopy();
  private final Clock clock;

  private Wiring(
      Path folder, OfficeDatabase database, OfficeInfo office, Session session, Clock clock) {
    this.paths = new OfficePaths(folder);
    this.database = database;
    this.office = office;
    this.session = session;
    this.clock = clock;
    this.policy = new PolicyService(database);
    this.persons = new PersonService(database, clock);
    this.placements = new PlacementService(database);
    this.aid = new AidService(database);
    this.months = new MonthService(database, aid, persons, policy, clock);
    this.payLists = new PayListService(database, months, persons, policy, office.name(), clock);
    this.notices = new NoticeService(database, months, persons, policy, office.demo(), clock);
    this.noticeFiles = new NoticeFiles(notices, new Reports());
    this.returns = new ReturnService(months, placements, office.name(), clock);
    this.imports = new ImportService(database, rosters(), clock);
    this.exports =
        new ExportService(
            layouts,
            new PersonExport(database),
            new PlacementExport(database),
            new AidExport(database));
    this.undo = new UndoService(database, clock);
  }

  private List<RosterImport> rosters() {
    var rosters = new ArrayList<RosterImport>(PolicyImports.all());
    rosters.add(VillageImport.create());
    rosters.add(new PersonImport());
    rosters.add(new HouseholdImport());
    rosters.add(new PlacementImport(persons));
    rosters.add(new AllowanceImport(persons, policy, months::isClosed));
    rosters.add(new DestituteImport(persons, policy));
    rosters.add(new TemporaryImport(persons, months::isClosed));
    return rosters;
  }

  /**
   * Opens an office as a user.
   *
   * @param clock the machine's clock; another one is refused except in a demonstration office
   */
  public static Wiring open(Path folder, String user, char[] password, Clock clock) {
    OfficeSecret secret = OfficeKeys.unlock(folder, user, password);
    OfficeDatabase database = OfficeDatabase.open(folder, secret);
    return over(folder, database, Access.alone(user), clock);
  }

  /** The services over an open database, which they close with themselves. */
  static Wiring over(Path folder, OfficeDatabase database, Session session, Clock clock) {
    boolean done = false;
    try {
      OfficeInfo office = OfficeInfo.of(database);
      if (!office.demo() && !clock.equals(Clock.systemDefaultZone())) {
        throw new RefusedException("cli.clock-not-demo");
      }
      var wiring = new Wiring(folder, database, office, session, clock);
      wiring.persons.makeSearchable();
      done = true;
      return wiring;
    } finally {
      if (!done) {
        database.close();
      }
    }
  }

  /** Makes offices; needs none open. */
  public static OfficeFounding founding(Clock clock) {
    return new OfficeFounding(Layouts.bundled(), clock);
  }

  public OfficePaths paths() {
    return paths;
  }

  public OfficeInfo office() {
    return office;
  }

  public Session session() {
    return session;
  }

  /** The layouts recognised by their header alone. */
  public List<Layout> rosterLayouts() {
    return layouts.all().stream().filter(layout -> !layout.byNameOnly()).toList();
  }

  public Layouts layouts() {
    return layouts;
  }

  public PolicyService policy() {
    return policy;
  }

  public PersonService persons() {
    return persons;
  }

  public PlacementService placements() {
    return placements;
  }

  public AidService aid() {
    return aid;
  }

  public MonthService months() {
    return months;
  }

  public PayListService payLists() {
    return payLists;
  }

  public NoticeService notices() {
    return notices;
  }

  public NoticeFiles noticeFiles() {
    return noticeFiles;
  }

  public ReturnService returns() {
    return returns;
  }

  public ImportService imports() {
    return imports;
  }

  public ExportService exports() {
    return exports;
  }

  public UndoService undo() {
    return undo;
  }

  public ErrorCopy errorCopy() {
    return errorCopy;
  }

  public Clock clock() {
    return clock;
  }

  @Override
  public void close() {
    database.close();
  }
}
