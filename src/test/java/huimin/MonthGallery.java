package huimin;

import huimin.exchange.ImportRequest;
import huimin.platform.task.FxTaskRunner;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Fonts;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Theme;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private DemoOffice office;
    private Wiring wiring;

    @Override
    public void start(Stage stage) {
      List<String> args = getParameters().getRaw();
      office = DemoOffice.create();
      wiring = Wiring.over(office.folder(), office.database(), office.session(), office.clock());
      prepare(args);
      var theme = new Theme();
      theme.scaleProperty().set(Double.parseDouble(args.get(1)));
      var navigation = new Navigation();
      var window = new MainWindow(navigation, runner.running(), theme);
      var dialogs = new Dialogs(stage, window.notices());
      var screens =
          new MonthScreens(
              wiring,
              office.clock(),
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
      window.top().user(office.session().user());
      window.status().office("安溪镇人民政府");
      window.open(stage);
      navigation.show(args.getFirst());
    }

    private void prepare(List<String> args) {
      if (args.contains("import")) {
        Arrays.asList(
                "人员信息台账.xlsx",
                "2026年10月城乡低保发放花名册.xlsx",
                "特困人员供养台账.xls",
                "2026年10月临时救助审批发放汇总表.xlsx",
                "就业安置台账.xlsx")
            .forEach(
                name ->
                    wiring
                        .imports()
                        .run(
                            new ImportRequest(
                                office.sample(name), wiring.rosterLayouts(), null, false),
                            wiring.session(),
                            Progress.NONE));
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
      wiring.close();
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
    public Optional<Path> folder(String title) {
      return Optional.of(path.getParent());
    }
  }
}
