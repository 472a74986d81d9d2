package huimin;

import huimin.aid.AidExport;
import huimin.aid.AidService;
import huimin.exchange.ErrorCopy;
import huimin.exchange.ExportService;
import huimin.exchange.ImportService;
import huimin.exchange.OfficeFounding;
import huimin.exchange.UndoService;
import huimin.notice.NoticeFiles;
import huimin.notice.NoticeService;
import huimin.office.AuditService;
import huimin.office.HealthCheck;
import huimin.office.HistoryService;
import huimin.office.TakeBackService;
import huimin.payment.ClosingSlip;
import huimin.payment.MonthService;
import huimin.payment.PayListService;
import huimin.person.AttachmentCheck;
import huimin.person.PersonExport;
import huimin.person.PersonService;
import huimin.platform.account.AccountService;
import huimin.platform.account.SettingService;
import huimin.platform.account.SignIn;
import huimin.platform.account.SignedIn;
import huimin.platform.backup.BackupService;
import huimin.platform.backup.Restoring;
import huimin.platform.backup.SecretRenewal;
import huimin.platform.backup.VerifiedCopies;
import huimin.platform.db.Annex;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OfficeInfo;
import huimin.platform.db.OpeningNote;
import huimin.platform.db.Reversal;
import huimin.platform.db.Safeguards;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Layouts;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.policy.PolicyService;
import huimin.returns.ReturnService;
import huimin.value.RefusedException;
import huimin.work.PlacementExport;
import huimin.work.PlacementService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Composition root of one open office: the only place where services are built. */
public final class Wiring implements AutoCloseable {
  private final OfficePaths paths;
  private final SignedIn signedIn;
  private final OfficeDatabase database;
  private final Reversal reversal;
  private final OfficeInfo office;
  private final Access access;
  private final Layouts layouts = Layouts.bundled();
  private final AccountService accounts;
  private final SettingService settings;
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
  private final BackupService backups;
  private final OfficeSecret secret;
  private final Oversight oversight;
  private final People people;
  private final CabinetDoor cabinet;
  private volatile boolean renewed;
  private final Clock clock;

  private Wiring(Path folder, SignedIn signedIn, OfficeInfo office, Clock clock) {
    this.paths = new OfficePaths(folder);
    this.signedIn = signedIn;
    this.database = signedIn.database();
    this.reversal = new Reversal(database, clock);
    this.access = signedIn.access();
    this.office = office;
    this.clock = clock;
    this.secret = signedIn.secret();
    var reports = new Reports();
    this.accounts = new AccountService(folder, signedIn, clock);
    this.settings = new SettingService(database, access, clock);
    this.backups = new BackupService(database, folder, access, clock);
    this.policy = new PolicyService(database, access);
    this.persons = new PersonService(database, access, clock);
    this.placements = new PlacementService(database, access);
    this.aid = new AidService(database, access);
    this.months = new MonthService(database, aid, persons, policy, access, backups, clock);
    this.payLists =
        new PayListService(database, months, persons, policy, access, office.name(), clock);
    this.notices =
        new NoticeService(database, months, persons, policy, access, office.demo(), clock);
    this.noticeFiles = new NoticeFiles(database, access, notices, reports);
    this.returns = new ReturnService(database, months, placements, access, office.name(), clock);
    this.imports =
        new ImportService(database, access, Rosters.of(persons, policy, months), backups, clock);
    this.exports =
        new ExportService(
            database,
            access,
            layouts,
            new PersonExport(database, access),
            new PlacementExport(database, access),
            new AidExport(database, access));
    this.undo = new UndoService(database, reversal, access, layouts, backups, clock);
    this.oversight = new Oversight(this, reports);
    this.people = new People(this, reports);
    this.cabinet = new CabinetDoor(this);
  }

  /**
   * Opens an office as a user.
   *
   * @param clock the machine's clock; another one is refused except in a demonstration office
   */
  public static Wiring open(Path folder, String user, char[] password, Clock clock) {
    return open(folder, user, password, clock, false);
  }

  /**
   * The same.
   *
   * @param acceptOlder lets the administrator open an office older than this computer remembers
   */
  public static Wiring open(
      Path folder, String user, char[] password, Clock clock, boolean acceptOlder) {
    SignedIn signedIn = signIn(acceptOlder).open(folder, user, password, clock);
    if (signedIn.mustChange()) {
      signedIn.close();
      throw new RefusedException("security.must-change");
    }
    return over(folder, signedIn, clock);
  }

  /** The way in, and the changes of passwords that need no open office. */
  public static SignIn signIn() {
    return signIn(false);
  }

  /**
   * The same.
   *
   * @param acceptOlder lets the administrator open an office older than this computer remembers
   */
  public static SignIn signIn(boolean acceptOlder) {
    return new SignIn(
        Clock.systemDefaultZone(),
        acceptOlder,
        (folder, secret, clock) -> {
          var copies = new VerifiedCopies(folder, secret, clock);
          return new Safeguards(copies, known(), acceptOlder, copies);
        });
  }

  private static KnownTips known() {
    return KnownTips.in(OfficePaths.configFolder());
  }

  /** The services over an open office, which they close with themselves. */
  static Wiring over(Path folder, SignedIn signedIn, Clock clock) {
    boolean done = false;
    try {
      OfficeInfo office = OfficeInfo.of(signedIn.database());
      if (!office.demo() && !clock.equals(Clock.systemDefaultZone())) {
        throw new RefusedException("cli.clock-not-demo");
      }
      Annex.ensure(folder, signedIn.secret());
      var wiring = new Wiring(folder, signedIn, office, clock);
      done = true;
      return wiring;
    } finally {
      if (!done) {
        signedIn.close();
      }
    }
  }

  /** Makes offices; needs none open. */
  public static OfficeFounding founding(Clock clock) {
    return new OfficeFounding(Layouts.bundled(), clock);
  }

  /** Restores backups; needs no office open. */
  public static Restoring restoring(Clock clock) {
    return new Restoring(
        clock, known(), (database, blobs) -> new AttachmentCheck(database, blobs).missing());
  }

  public OfficePaths paths() {
    return paths;
  }

  public OfficeInfo office() {
    return office;
  }

  /** Who is at work, with the roles held now. */
  public Session session() {
    return access.session();
  }

  /** What the one at work may do and see: for what screens show. */
  public Access access() {
    return access;
  }

  public AccountService accounts() {
    return accounts;
  }

  public SettingService settings() {
    return settings;
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

  /** Registry, households, events and what else is about people. */
  public People people() {
    return people;
  }

  /** The sealed cabinet; for its own screens only. */
  public CabinetDoor cabinet() {
    return cabinet;
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

  /** The month's slip with the journal's tip. */
  public ClosingSlip closingSlip() {
    return oversight.slip();
  }

  /** Who did what. */
  public AuditService audit() {
    return oversight.audit();
  }

  /** What records were before. */
  public HistoryService history() {
    return oversight.history();
  }

  /** What was done, and the way to take it back. */
  public TakeBackService takeBack() {
    return oversight.takeBack();
  }

  /** Whether everything is as it was written. */
  public HealthCheck health() {
    return oversight.health();
  }

  /** What opening had to do, as sentences for the one who opened it. */
  public List<String> openingNotes() {
    return database.notes().stream().map(OpeningNote::text).toList();
  }

  /** The open database, for what looks after all of it. */
  OfficeDatabase database() {
    return database;
  }

  /** What records were, and the way back for single acts. */
  Reversal reversal() {
    return reversal;
  }

  /** The office's secret, for what must prove that the office is open. */
  OfficeSecret secret() {
    return secret;
  }

  public UndoService undo() {
    return undo;
  }

  /** Gives the office another secret. */
  public SecretRenewal renewal() {
    return new SecretRenewal(database, paths.folder(), access, clock);
  }

  public BackupService backups() {
    return backups;
  }

  public ErrorCopy errorCopy() {
    return errorCopy;
  }

  public Clock clock() {
    return clock;
  }

  /** Keeps in the audit what changes no row. */
  public void record(Deed deed) {
    database.write(deed, tx -> null);
  }

  /** The office's secret was renewed, which closed its database. */
  void secretRenewed() {
    renewed = true;
  }

  /** Puts down that the one at work leaves. */
  public void signOut() {
    if (renewed) { // the old files are exchanged and closed: nothing can be put down in them
      return;
    }
    database.write(Deed.of(session(), Action.SIGN_OUT), tx -> null);
  }

  @Override
  public void close() {
    try (signedIn) {
      cabinet.close();
      Annex.level(paths.folder(), clock);
    }
  }
}
