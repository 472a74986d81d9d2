package huimin;

import huimin.exchange.ImportSource;
import huimin.office.ui.SystemView;
import huimin.office.ui.TakeBackView;
import huimin.office.ui.TakeBackViewModel;
import huimin.platform.db.OfficeInfo;
import huimin.platform.security.Action;
import huimin.platform.task.FxJob;
import huimin.platform.task.FxTaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Screen;
import huimin.ui.Theme;
import huimin.ui.control.Mark;
import huimin.ui.lock.IdleWatch;
import huimin.ui.lock.LockScreen;
import huimin.ui.lock.LockViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;

/** The window of one open office: its places, its search, and how it is left. */
final class Desktop {
  private static final double SCALE_STEP = 0.125;

  private final Stage stage;
  private final OpenOffice office;
  private final FxTaskRunner runner;
  private final Runnable onClosed;
  private final Navigation navigation = new Navigation();
  private final MainWindow window;
  private final Dialogs dialogs;
  private final LedgerScreens ledgers;
  private final EventScreens events;
  private final MonthScreens month;
  private final SystemScreens system;
  private final QualityScreens quality;
  private final CabinetScreens cabinet;
  private final OfficeBackups backups;
  private final Runnable onOther;
  private final IdleWatch idle;
  private final LockScreen lock;
  private Screen takeBack;
  private boolean closing;

  /**
   * @param onClosed called once the office is closed, or could not be closed and is left all the
   *     same
   * @param onOther called instead when somebody else wants to sign in
   */
  Desktop(
      Stage stage,
      OpenOffice office,
      FxTaskRunner runner,
      Theme theme,
      Clock clock,
      Runnable onClosed,
      Runnable onOther) {
    this.stage = stage;
    this.office = office;
    this.runner = runner;
    this.onClosed = onClosed;
    this.onOther = onOther;
    window = new MainWindow(navigation, runner.running(), theme);
    dialogs = new Dialogs(stage, window.notices());
    ledgers = new LedgerScreens(office, runner, dialogs, navigation, clock, this::check);
    events = new EventScreens(office.wiring(), runner, dialogs, navigation, clock, ledgers);
    ledgers.events(events);
    month =
        new MonthScreens(
            office.wiring(),
            clock,
            runner,
            dialogs,
            dialogs,
            new MonthScreens.Jumps(events::show, ledgers::showPerson));
    backups = new OfficeBackups(office.wiring());
    system = systemScreens();
    quality = new QualityScreens(office, runner, dialogs, ledgers::showPerson);
    cabinet = new CabinetScreens(office.wiring(), runner, dialogs, ledgers);
    ledgers.onMerge((one, other) -> quality.merge(one, other, navigation));
    register();
    idle = new IdleWatch(System::nanoTime, Duration.ofMinutes(office.lockMinutes()), this::lockNow);
    lock = lockScreen();
    furnish(clock, theme);
  }

  /** What stands around the places: search, user, status, keys. */
  private void furnish(Clock clock, Theme theme) {
    if (office.wiring().access().allows(Action.PERSON_VIEW)) {
      Wiring wiring = office.wiring();
      var search =
          new TownSearch(wiring.people().search(), wiring.persons(), clock, ledgers.pages()::open);
      window.top().search().connect(search::find, search.none(), runner, dialogs::failed);
      search.prepare(runner, dialogs::failed);
    } else {
      window.top().withoutSearch();
    }
    window.top().user(userName());
    window.status().office(officeName());
    window.status().month(office.month().label());
    textSizeKeys(theme.scaleProperty());
    if (office.wiring().access().allows(Action.CHANGE_UNDO)) {
      window.scene().getAccelerators().put(control(KeyCode.Z), () -> navigation.open(takeBack()));
    }
    window
        .scene()
        .getAccelerators()
        .put(
            new KeyCodeCombination(
                KeyCode.K, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
            () -> cabinet.open(navigation));
    window.top().onUser(this::ownPassword);
    // A month may have been closed on the place just left.
    navigation.currentProperty().addListener((seen, before, now) -> readStatus());
  }

  private SystemScreens systemScreens() {
    var ways =
        new SystemView.Ways(
            minutes -> idle().limit(Duration.ofMinutes(minutes)), () -> leave(onOther));
    return new SystemScreens(office.wiring(), runner, dialogs, ways);
  }

  /** The list of what can be taken back, over whatever is in view. */
  private Screen takeBack() {
    if (takeBack == null) {
      var model = new TakeBackViewModel(office.wiring().takeBack(), runner, dialogs::failed);
      takeBack = new TakeBackView(model, dialogs).over(navigation::back);
    }
    return takeBack;
  }

  private void check(ImportSource pasted) {
    month.check(pasted);
  }

  private IdleWatch idle() {
    return idle;
  }

  private void lockNow() {
    lock.model().lock();
  }

  private void ownPassword() {
    navigation.show(SystemScreens.SYSTEM);
    system.view().showPassword();
  }

  private LockScreen lockScreen() {
    var model = new LockViewModel(new Lock(office.wiring()), runner, dialogs::failed);
    model.lockedProperty().subscribe(dialogs::hold);
    model.lockedProperty().subscribe(this::closeCabinet);
    window.top().onLock(model::lock);
    return new LockScreen(
        stage, window.root(), model, idle, office.wiring().session().user(), () -> leave(onOther));
  }

  private void closeCabinet(boolean locked) {
    if (locked) {
      cabinet.locked();
    }
  }

  private void readStatus() {
    runner.read("newest-backup", progress -> backups.standing(), this::showBackup, dialogs::failed);
    events.count();
    if (!office.wiring().access().allows(Action.MONTH_VIEW)) {
      return;
    }
    runner.read(
        "month-in-work",
        progress -> office.wiring().months().inWork().label(),
        window.status()::month,
        dialogs::failed);
  }

  /** The places in the order of a clerk's month: one line each, and only what is permitted. */
  private void register() {
    add(Action.MONTH_VIEW, MonthScreens.HOME, Feather.HOME, month::home);
    add(Action.PERSON_VIEW, LedgerScreens.PERSON, Feather.USERS, ledgers::persons);
    add(Action.WORK_VIEW, LedgerScreens.WORK, Feather.BRIEFCASE, ledgers::placements);
    add(Action.AID_VIEW, LedgerScreens.AID, Feather.HEART, ledgers::aid);
    add(Action.QUESTION_VIEW, EventScreens.EVENT, Feather.FLAG, events::view);
    add(Action.MONTH_VIEW, MonthScreens.PAYMENT, Feather.CREDIT_CARD, month::payment);
    add(Action.NOTICE_VIEW, MonthScreens.NOTICE, Feather.FILE_TEXT, month::notice);
    add(Action.RETURN_VIEW, MonthScreens.RETURNS, Feather.SEND, month::returns);
    add(Action.IMPORT_UNDO, MonthScreens.EXCHANGE, Feather.REPEAT, month::exchange);
    add(Action.PROBLEM_VIEW, QualityScreens.QUALITY, Feather.ALERT_CIRCLE, quality::view);
    add(Action.POLICY_VIEW, "policy", Feather.BOOK_OPEN, ledgers::policy);
    add(Action.OFFICE_VIEW, SystemScreens.SYSTEM, Feather.SETTINGS, system::view);
    cabinet.register(navigation);
  }

  private void add(Action right, String place, Feather icon, Supplier<Screen> maker) {
    if (office.wiring().access().allows(right)) {
      navigation.add(place, "desktop.place." + place, icon, maker);
    }
  }

  private void textSizeKeys(DoubleProperty scale) {
    var keys = window.scene().getAccelerators();
    for (KeyCode larger : List.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD)) {
      keys.put(control(larger), () -> scale.set(Math.min(1.5, scale.get() + SCALE_STEP)));
    }
    for (KeyCode smaller : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
      keys.put(control(smaller), () -> scale.set(Math.max(1, scale.get() - SCALE_STEP)));
    }
    keys.put(control(KeyCode.DIGIT0), () -> scale.set(1));
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
  }

  /** Puts the window into the stage and shows the first place. */
  void open() {
    stage.setOnCloseRequest(this::closeRequested);
    // Whatever no job caught is a fault of the program, and the clerk is told so.
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> dialogs.failed(fault));
    window.open(stage);
    stage.setTitle(Messages.text("desktop.title", officeName()));
    navigation.showAt(0);
    lock.start();
    office.wiring().openingNotes().forEach(dialogs::tell);
    runner.run(
        Messages.text("desktop.daily-backup"),
        progress -> office.wiring().backups().daily(progress),
        made -> readStatus(),
        dialogs::failed);
  }

  private String officeName() {
    OfficeInfo info = office.wiring().office();
    return Messages.text(
        info.demo() ? "desktop.office-demo" : "desktop.office", info.district(), info.name());
  }

  /** An office with one account says that everything is permitted for the time being. */
  private String userName() {
    String user = office.wiring().session().user();
    return office.wiring().access().isAlone() ? Messages.text("desktop.user-alone", user) : user;
  }

  private void showBackup(OfficeBackups.Standing standing) {
    window.status().backup(standing.good() ? Mark.DONE : Mark.WARNING, standing.words());
  }

  /** Whoever can make backups is reminded of the second place, before the office is left. */
  private void closeRequested(WindowEvent event) {
    event.consume();
    boolean asksAnyway = !runner.running().isEmpty() || lock.model().lockedProperty().get();
    if (closing || asksAnyway) {
      leave(onClosed);
      return;
    }
    runner.read(
        "second-place",
        progress -> backups.reminder(),
        reminder -> reminder.ifPresentOrElse(this::remind, () -> leave(onClosed)),
        thrown -> leave(onClosed));
  }

  private void remind(String words) {
    dialogs.choose(
        Messages.text("desktop.backup.title"),
        words,
        Messages.text("desktop.backup.now"),
        this::backupThenLeave,
        Messages.text("desktop.backup.leave"),
        () -> leave(onClosed));
  }

  /** At once where the second place is remembered and there; else the page leads to it. */
  private void backupThenLeave() {
    runner.read(
        "second-place",
        progress -> backups.secondPlaceAtHand(),
        place -> place.ifPresentOrElse(this::backupThenLeave, this::showBackups),
        dialogs::failed);
  }

  private void backupThenLeave(Path place) {
    runner.run(
        Messages.text("desktop.backup.leaving"),
        progress -> backups.to(place, progress),
        made -> leave(onClosed),
        dialogs::failed);
  }

  private void showBackups() {
    navigation.show(SystemScreens.SYSTEM);
    system.view().showBackups();
  }

  /**
   * @param then called once the office is closed
   */
  private void leave(Runnable then) {
    if (!closing) {
      cabinet.leave(() -> stop(then));
    }
  }

  private void stop(Runnable then) {
    int jobs = runner.running().size();
    if (jobs == 0) {
      close(then);
    } else {
      dialogs.confirm(
          Messages.text("desktop.leave.title", jobs),
          Messages.text("desktop.leave.detail"),
          Messages.text("desktop.leave.act"),
          () -> {
            runner.running().forEach(FxJob::cancel);
            close(then);
          });
    }
  }

  /** Queues behind whatever still stops. */
  private void close(Runnable then) {
    closing = true;
    lock.stop();
    runner.run(
        Messages.text("desktop.closing"),
        progress -> {
          try (Wiring wiring = office.wiring()) {
            wiring.signOut();
          }
          return null;
        },
        nothing -> then.run(),
        this::notClosed);
  }

  /** Says why; what was saved is on the disk, so the next time the window is closed it goes. */
  private void notClosed(Throwable thrown) {
    stage.setOnCloseRequest(event -> onClosed.run());
    dialogs.failed(thrown);
  }
}
