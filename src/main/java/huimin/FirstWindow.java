package huimin;

import huimin.platform.settings.AppSettings;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.FxTaskRunner;
import huimin.text.Messages;
import huimin.ui.Theme;
import huimin.ui.start.StartView;
import huimin.ui.start.StartViewModel;
import huimin.ui.start.StartViewModel.Opened;
import huimin.ui.start.StartViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From nothing to an open office: the start screen, then the desktop in the same window. */
final class FirstWindow {
  private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);

  private static final double WIDTH = 860;
  private static final double HEIGHT = 740;

  /** About what the desktop draws above a window, in pixels. */
  private static final double TITLE_BAR = 48;

  /** What the command line already knows. */
  record Given(Optional<Path> office, Optional<String> user, Optional<char[]> password) {}

  private final Given given;
  private final Clock clock;
  private final Path configFolder;
  private final FxTaskRunner runner;
  private final Runnable onLeft;
  private final Theme theme = new Theme();
  private final StartViewModel<OpenOffice> start;
  private AppSettings settings;
  private Stage stage;

  /**
   * @param configFolder where text size and last office are remembered
   * @param onLeft called once, when nothing is open any more
   */
  FirstWindow(Given given, Clock clock, Path configFolder, FxTaskRunner runner, Runnable onLeft) {
    this.given = given;
    this.clock = clock;
    this.configFolder = configFolder;
    this.runner = runner;
    this.onLeft = onLeft;
    this.settings = remembered(configFolder);
    this.start = new StartViewModel<>(new Door(clock), runner, this::opened);
    theme.scaleProperty().set(settings.textScale());
    theme.darkProperty().set(settings.dark());
    theme.scaleProperty().subscribe((before, now) -> remember(null));
    theme.darkProperty().subscribe((before, now) -> remember(null));
  }

  /** Shows the start screen, or sets about opening at once when all is given. */
  void show(Stage shown) {
    stage = shown;
    Path folder = given.office().orElse(settings.officeFolder());
    boolean there = Files.exists(new OfficePaths(folder).keys());
    start.pageProperty().set(there || given.office().isPresent() ? Page.OPEN : Page.CREATE);
    var view =
        new StartView(
            start,
            folders(folder),
            there ? null : folder,
            given.user().orElse(""),
            theme.scaleProperty());
    double room = Screen.getPrimary().getVisualBounds().getHeight() - TITLE_BAR;
    var scene = new Scene(view.node(), WIDTH, Math.min(HEIGHT, room));
    theme.dress(scene);
    stage.setTitle(Messages.text("ui.brand"));
    stage.setScene(scene);
    stage.setOnCloseRequest(this::closeRequested);
    stage.show();
    view.focus();
    given.password().ifPresent(password -> openGiven(folder, password));
  }

  private List<Path> folders(Path first) {
    return Stream.concat(Stream.of(first), settings.recentOffices().stream()).distinct().toList();
  }

  private void openGiven(Path folder, char[] password) {
    given.user().ifPresent(user -> start.open(folder, user, password));
  }

  private void closeRequested(WindowEvent event) {
    // A key nobody has noted is lost with the window; an office half open must be closed first.
    if (start.isBusy() || start.pageProperty().get() == Page.RECOVERY) {
      event.consume();
    } else if (start.pageProperty().get() == Page.CHANGE) {
      event.consume();
      start.leave();
    } else {
      onLeft.run();
    }
  }

  private void opened(Opened<OpenOffice> opened) {
    remember(opened.folder());
    new Desktop(stage, opened.office(), runner, theme, clock, onLeft, this::again).open();
  }

  /** Back to the start screen, for somebody else. */
  private void again() {
    stage.setMaximized(false);
    new FirstWindow(
            new Given(Optional.empty(), Optional.empty(), Optional.empty()),
            clock,
            configFolder,
            runner,
            onLeft)
        .show(stage);
  }

  /** The program works without them, so a file that cannot be read does not stop it. */
  private static AppSettings remembered(Path configFolder) {
    try {
      return AppSettings.load(configFolder);
    } catch (IOException e) {
      LOG.warn("settings not read, defaults taken", e);
      return AppSettings.defaults();
    }
  }

  /**
   * @param office used just now; null when only the look changed
   */
  private void remember(Path office) {
    settings = settings.used(office, theme.scaleProperty().get(), theme.darkProperty().get());
    try {
      settings.save(configFolder);
    } catch (IOException e) {
      LOG.warn("settings not saved", e);
    }
  }
}
