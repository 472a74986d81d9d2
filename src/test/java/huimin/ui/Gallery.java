package huimin.ui;

import huimin.platform.task.FxTaskRunner;
import huimin.ui.control.Mark;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The shell with invented screens, to be looked at: arguments are screen, text scale, dark. */
public final class Gallery {
  private Gallery() {}

  /** Opens the window. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    Fonts.load();
    Application.launch(Window.class, args);
  }

  /** The application; public because JavaFX makes it. */
  public static final class Window extends Application {
    private final FxTaskRunner runner = new FxTaskRunner();

    @Override
    public void start(Stage stage) {
      List<String> args = getParameters().getRaw();
      var theme = new Theme();
      theme.scaleProperty().set(args.size() > 1 ? Double.parseDouble(args.get(1)) : 1);
      theme.darkProperty().set(args.size() > 2);
      var navigation = new Navigation();
      var window = new MainWindow(navigation, runner.running(), theme);
      var dialogs = new Dialogs(stage, window.notices());
      var ledger = new GalleryLedger(runner, dialogs);
      var month = new GalleryMonth(runner, dialogs);
      var preview = new GalleryPreview(runner, dialogs);
      navigation
          .add("home", "gallery.home", Feather.HOME, () -> preview)
          .add("person", "gallery.person", Feather.USERS, () -> ledger)
          .add("work", "gallery.work", Feather.BRIEFCASE, () -> new GalleryForm(dialogs))
          .add("aid", "gallery.aid", Feather.HEART, () -> ledger)
          .add("payment", "gallery.payment", Feather.CREDIT_CARD, () -> month)
          .add("notice", "gallery.notice", Feather.FILE_TEXT, () -> preview)
          .add("returns", "gallery.returns", Feather.SEND, () -> month)
          .add("exchange", "gallery.exchange", Feather.REPEAT, () -> month)
          .add("policy", "gallery.policy", Feather.BOOK_OPEN, () -> month)
          .add("system", "gallery.system", Feather.SETTINGS, () -> month);
      navigation.badge("home", 7);
      navigation.badge("notice", 2);
      fill(window, navigation, dialogs);
      window.open(stage);
      navigation.show(args.isEmpty() ? "person" : args.getFirst());
    }

    private void fill(MainWindow window, Navigation navigation, Dialogs dialogs) {
      window.top().user("民政经办 · 演示员");
      window.top().onLock(() -> dialogs.failed(new IllegalStateException("gallery")));
      window.status().office("安溪镇人民政府");
      window.status().month("2026年11月");
      window.status().backup(Mark.DONE, "备份已核验 今天 08:12 · U盘 昨天");
      window
          .top()
          .search()
          .connect(
              text ->
                  List.of(
                      new SearchBox.Find(
                          "王𠮷", "男 · 71 岁 · 青石村1组", () -> navigation.show("person")),
                      new SearchBox.Find("李䶮", "女 · 52 岁 · 青石村3组", () -> navigation.show("aid"))),
              "再试",
              runner,
              dialogs::failed);
    }

    @Override
    public void stop() {
      runner.close();
    }
  }
}
