package huimin;

import huimin.platform.security.Purpose;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Fonts;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Theme;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/**
 * The screens around the month on a demo office, to be looked at. Arguments: screen, text scale,
 * file that the file dialog answers, then any of {@code import}, {@code october}, {@code notices}.
 */
public final class MonthGallery {
  private static final Period OCTOBER = Period.of(2026, 10);

  private MonthGallery() {}

  /** Opens the window. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    Fonts.load();
    Application.launch(Window.class, args);
  }

  /** The application; public because JavaFX makes it. */
  public static final class Window extends Application {
    private final FxTaskRunner runner = new FxTaskRunner();
    private SampledOffice office;
    private Wiring wiring;

    @Override
    public void start(Stage stage) {
      List<String> args = getParameters().getRaw();
      office = SampledOffice.with(List.of());
      wiring = office.wiring();
      prepare(args);
      var theme = new Theme();
      theme.scaleProperty().set(Double.parseDouble(args.get(1)));
      var navigation = new Navigation();
      var window = new MainWindow(navigation, runner.running(), theme);
      var dialogs = new Dialogs(stage, window.notices());
      var screens =
          new MonthScreens(
              wiring,
              office.office().clock(),
              runner,
              dialogs,
              new Answer(Path.of(args.get(2))),
              new MonthScreens.Jumps(
                  navigation::show, id -> dialogs.inform(wiring.persons().card(id).toString())));
      navigation
          .add("home", "gallery.home", Feather.HOME, screens::home)
          .add("payment", "gallery.payment", Feather.CREDIT_CARD, screens::payment)
          .add("notice", "gallery.notice", Feather.FILE_TEXT, screens::notice)
          .add("returns", "gallery.returns", Feather.SEND, screens::returns)
          .add("exchange", "gallery.exchange", Feather.REPEAT, screens::exchange);
      window.top().user(wiring.session().user());
      window.status().office("安溪镇人民政府");
      window.open(stage);
      navigation.show(args.getFirst());
    }

    private void prepare(List<String> args) {
      if (args.contains("import")) {
        SampledOffice.ALL.forEach(office::take);
      }
      if (args.contains("october")) {
        wiring.months().close(OCTOBER, wiring.session());
      }
      if (args.contains("notices")) {
        wiring.notices().publish(OCTOBER, LocalDate.of(2026, 11, 2), wiring.session());
      }
    }

    @Override
    public void stop() {
      runner.close();
      office.close();
    }
  }

  /** Answers every question for a file or folder with one path. */
  private record Answer(Path path) implements FileChoice {
    @Override
    public Optional<Path> open(String title, String kind, List<String> patterns) {
      return Optional.of(path);
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, List<String> patterns) {
      return Optional.of(path.resolveSibling(name));
    }

    @Override
    public void purpose(String title, String detail, String act, Consumer<Purpose> onGiven) {
      onGiven.accept(Purpose.usual());
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(path.getParent());
    }
  }
}
