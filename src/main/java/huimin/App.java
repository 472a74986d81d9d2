package huimin;

import huimin.platform.settings.OfficePaths;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.Fonts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The desktop's start and stop. It is no {@code javafx.application.Application}: such a one is made
 * by the toolkit, so that what it starts with could reach it only through static fields.
 */
public final class App {
  private final FirstWindow.Given given;
  private final Clock clock;
  private final CountDownLatch over = new CountDownLatch(1);
  private final FxTaskRunner runner = new FxTaskRunner();

  private App(FirstWindow.Given given, Clock clock) {
    this.given = given;
    this.clock = clock;
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
    var app = new App(new FirstWindow.Given(office, user, password), clock);
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
      // The office is closed before the program ends, not when the last window happens to be gone.
      Platform.setImplicitExit(false);
      new FirstWindow(given, clock, OfficePaths.configFolder(), runner, this::stop)
          .show(new Stage());
      shown = true;
    } finally {
      if (!shown) {
        stop();
      }
    }
  }

  private void stop() {
    runner.close();
    Platform.exit();
    over.countDown();
  }
}
