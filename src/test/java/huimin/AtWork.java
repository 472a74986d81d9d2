package huimin;

import huimin.aid.AidExport;
import huimin.exchange.ExportService;
import huimin.person.PersonExport;
import huimin.platform.account.SignedIn;
import huimin.platform.backup.VerifiedCopies;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Safeguards;
import huimin.platform.layout.Layouts;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.settings.KnownTips;
import huimin.platform.task.FxTaskRunner;
import huimin.recovery.Cabinet;
import huimin.recovery.CasePeople;
import huimin.ui.HomeFacts;
import huimin.ui.Theme;
import huimin.work.PlacementExport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.stage.Stage;

/** One open office with everybody at work in it, each with their own services over one database. */
public final class AtWork implements AutoCloseable {
  private final Path folder;
  private final OfficeSecret secret;
  private final Clock clock;
  private final OfficeDatabase database;
  private final Map<Role, Wiring> wirings = new EnumMap<>(Role.class);

  private AtWork(Path folder, OfficeSecret secret, Clock clock, OfficeDatabase database) {
    this.folder = folder;
    this.secret = secret;
    this.clock = clock;
    this.database = database;
  }

  /** Opens it as the program does once the password is known. */
  public static AtWork open(Path folder, OfficeSecret secret, Clock clock) {
    var copies = new VerifiedCopies(folder, secret, clock);
    var safeguards = new Safeguards(copies, KnownTips.NONE, false, copies);
    return new AtWork(
        folder, secret, clock, OfficeDatabase.open(folder, secret, clock, safeguards));
  }

  /** Who holds a role here. */
  public static String user(Role role) {
    return switch (role) {
      case CIVIL -> "民政员";
      case SOCIAL -> "社保员";
      case RECOVERY -> "专干甲";
      case LEADER -> "审批员";
      case AUDITOR -> "审计员";
      case ADMINISTRATOR -> "系统员";
    };
  }

  /** The services of whoever holds a role. */
  public Wiring as(Role role) {
    return wirings.computeIfAbsent(role, this::wiring);
  }

  private Wiring wiring(Role role) {
    Access access = Access.of(new Session(user(role), Set.of(role)));
    return Wiring.over(folder, new SignedIn(database, secret, access, false), clock);
  }

  /** The founder, alone and permitted everything, before anybody else has an account. */
  public Wiring founder(String name) {
    Access access = Access.of(Access.alone(name));
    return Wiring.over(folder, new SignedIn(database, secret, access, false), clock);
  }

  /**
   * The closed cabinet for the worker, who need not type the sign-in password again.
   *
   * @param now what the worker's clock says
   */
  public Cabinet cabinet(Clock now) {
    Wiring worker = as(Role.RECOVERY);
    var place =
        new Cabinet.Place(
            folder,
            secret,
            new CasePeople(database, worker.persons()),
            (day, people) -> database.read(tx -> worker.placements().placed(tx, people, day)),
            () -> database.read(tx -> worker.policy().restDays(tx, LocalDate.now(now))),
            worker.office().name(),
            now);
    return new Cabinet(place, worker.access(), password -> {});
  }

  /** What the first screen tells somebody. */
  public HomeFacts home(Role role) {
    var leads = new HomeReading.Jumps(month -> {}, month -> {}, place -> {});
    return new HomeReading(as(role), MonthScreens.desk(as(role), clock), leads).read();
  }

  /** Opens the program's window for somebody; on the screen's thread. */
  public void desk(Stage stage, Role role, FxTaskRunner runner) {
    new Desktop(stage, OpenOffice.of(as(role)), runner, new Theme(), clock, () -> {}, () -> {})
        .open();
  }

  /** Exports as {@link Wiring} builds them, by other layouts. */
  public ExportService exports(Role role, Layouts layouts) {
    Access access = as(role).access();
    return new ExportService(
        database,
        access,
        layouts,
        new PersonExport(database, access),
        new PlacementExport(database, access),
        new AidExport(database, access));
  }

  public Path folder() {
    return folder;
  }

  public Clock clock() {
    return clock;
  }

  /** A number with a fitting last digit, of nobody. */
  public static String idNumber(int of) {
    return SmallOffice.idNumber(of);
  }

  @Override
  public void close() {
    as(Role.ADMINISTRATOR).close();
  }
}
