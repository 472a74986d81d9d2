package huimin;

import huimin.exchange.OfficeFounding;
import huimin.platform.db.OfficeInfo;
import huimin.platform.settings.AppSettings;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.FxTaskRunner;
import huimin.text.Messages;
import huimin.ui.Fonts;
import huimin.ui.Theme;
import huimin.ui.start.NewOffice;
import huimin.ui.start.OfficeDoor;
import huimin.ui.start.StartView;
import huimin.ui.start.StartViewModel;
import huimin.ui.start.StartViewModel.Opened;
import huimin.ui.start.StartViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desktop's start and stop. It is no {@code javafx.application.Application}: such a one is made
 * by the toolkit, so that what it starts with could reach it only through static fields.
 */
public final class App {
  private static final Logger LOG = LoggerFactory.getLogger(App.class);

  /** What the command line already knows. */
  private record Given(Optional<Path> office, Optional<String> user, Optional<char[]> password) {}

  private final Given given;
  private final Clock clock;
  private final Path configFolder;
  private final CountDownLatch over = new CountDownLatch(1);
  private final FxTaskRunner runner = new FxTaskRunner();
  private AppSettings settings;
  private Theme theme;
  private Stage stage;
  private StartViewModel<OpenOffice> start;

  private App(Given given, Clock clock, Path configFolder) {
    this.given = given;
    this.clock = clock;
    this.configFolder = configFolder;
  }

  /**
   * Opens the desktop and returns when it is left. With office, user and password it goes straight
   * to the office; what is missing is asked for.
   *
   * @param password is wiped
   * @param clock another than the machine's is refused except in a demonstration office
   */
  public static void launch(
      Optional<Path> office, Optional<String> user, Optional<char[]> password, Clock clock) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    Fonts.load();
    var app = new App(new Given(office, user, password), clock, OfficePaths.configFolder());
    Platform.startup(app::start);
    try {
      app.over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void start() {
    boolean shown = false;
    try {
      Platform.setImplicitExit(false);
      settings = rememberedSettings();
      theme = new Theme();
      theme.scaleProperty().set(settings.textScale());
      stage = new Stage();
      showStart();
      theme.scaleProperty().subscribe((before, now) -> remember(settings.lastOffice()));
      shown = true;
    } finally {
      if (!shown) {
        stop();
      }
    }
  }

  private void showStart() {
    start = new StartViewModel<>(door(), runner, this::opened);
    Path folder = given.office().orElse(settings.officeFolder());
    boolean there = Files.exists(new OfficePaths(folder).keys());
    Path fresh = there ? null : folder;
    var view = new StartView(start, folder, fresh, given.user().orElse(""), theme.scaleProperty());
    start.pageProperty().set(there || given.office().isPresent() ? Page.OPEN : Page.CREATE);
    var scene = new Scene(view.node(), 860, 660);
    theme.dress(scene);
    stage.setTitle(Messages.text("ui.brand"));
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          // A key nobody has noted is lost with the window; an office half open must be closed.
          if (start.isBusy() || start.pageProperty().get() == Page.RECOVERY) {
            event.consume();
          } else {
            stop();
          }
        });
    stage.show();
    view.focus();
    if (given.office().isPresent() && given.user().isPresent() && given.password().isPresent()) {
      start.open(folder, given.user().get(), given.password().get());
    }
  }

  private OfficeDoor<OpenOffice> door() {
    return new OfficeDoor<>() {
      @Override
      public OpenOffice open(Path folder, String user, char[] password) {
        return OpenOffice.open(folder, user, password, clock);
      }

      @Override
      public String found(NewOffice office, char[] password) {
        var request =
            new OfficeFounding.Request(
                office.folder(),
                new OfficeInfo(office.name(), office.district(), false),
                office.villages(),
                null,
                office.phones());
        return Wiring.founding(clock).found(request, office.user(), password).recoveryKey();
      }
    };
  }

  private void opened(Opened<OpenOffice> opened) {
    remember(opened.folder());
    new Desktop(stage, opened.office(), runner, theme, clock, this::stop).open();
  }

  private void stop() {
    runner.close();
    Platform.exit();
    over.countDown();
  }

  /** The program works without them, so a file that cannot be read does not stop it. */
  private AppSettings rememberedSettings() {
    try {
      return AppSettings.load(configFolder);
    } catch (IOException e) {
      LOG.warn("settings not read, defaults taken", e);
      return AppSettings.defaults();
    }
  }

  private void remember(Path office) {
    settings = new AppSettings(office, theme.scaleProperty().get());
    try {
      settings.save(configFolder);
    } catch (IOException e) {
      LOG.warn("settings not saved", e);
    }
  }
}
