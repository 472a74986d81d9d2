package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.DirectTaskRunner;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.control.ControlTest;
import huimin.ui.control.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class MainWindowTest extends ControlTest {
  private record Shown(Label node, List<String> log) implements Screen {
    @Override
    public void onShow() {
      log.add(node.getText());
    }
  }

  private final FxTaskRunner runner = new FxTaskRunner();
  private final List<String> log = new ArrayList<>();
  private final Navigation navigation = new Navigation();
  private Theme theme;
  private MainWindow window;

  @Override
  protected Parent control() {
    navigation
        .add("home", "gallery.home", Feather.HOME, () -> new Shown(new Label("桌"), log))
        .add("person", "gallery.person", Feather.USERS, () -> new Shown(new Label("人"), log));
    theme = new Theme();
    window = new MainWindow(navigation, runner.running(), theme);
    window.top().user("民政经办");
    window.status().office("安溪镇人民政府");
    window.status().month("2026年11月");
    window.status().backup(Mark.DONE, "备份已核验");
    return new javafx.scene.layout.StackPane();
  }

  private void open() {
    interact(() -> window.open(stage));
  }

  @Test
  void sizeAndGroundAreChosenUnderTheUsersName() throws Exception {
    open();
    interact(() -> window.top().onUser(() -> log.add("password")));
    var user = find("#user", MenuButton.class);
    clickOn("#user");
    waitFor(user::isShowing);
    interact(() -> dark().setSelected(!dark().isSelected()));
    assertThat(theme.darkProperty().get()).isTrue();
    interact(() -> sizes().get(2).fire());
    assertThat(theme.scaleProperty().get()).isEqualTo(1.25);
    interact(() -> theme.scaleProperty().set(1.5)); // by a key
    assertThat(chosenSizes()).containsExactly("150%");
    interact(() -> dark().setSelected(!dark().isSelected()));
    assertThat(theme.darkProperty().get()).isFalse();
    interact(() -> item("#user-password-item").fire());
    assertThat(log).contains("password");
  }

  private MenuItem item(String id) {
    return find("#user", MenuButton.class).getItems().stream()
        .filter(each -> id.equals("#" + each.getId()))
        .findFirst()
        .orElseThrow();
  }

  private CheckMenuItem dark() {
    return (CheckMenuItem) item("#look-dark");
  }

  private List<MenuItem> sizes() {
    return ((Menu) item("#look-size")).getItems();
  }

  private List<String> chosenSizes() {
    return sizes().stream()
        .filter(item -> ((RadioMenuItem) item).isSelected())
        .map(MenuItem::getText)
        .toList();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  @Test
  void keysLeadToScreensAndReadThemAfresh() {
    open();
    press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
    type(KeyCode.F5);
    press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    assertThat(log).containsExactly("人", "人", "桌");
  }

  @Test
  void linkShowsItsScreenAndSaysWhatWaits() {
    open();
    interact(() -> navigation.badge("person", 2));
    assertThat(find("#nav-person", Button.class).getAccessibleText()).contains("人员", "2");
    clickOn("#nav-person");
    assertThat(log).containsExactly("人");
  }

  private SearchBox.Find goesTo(String title) {
    return new SearchBox.Find(title, "青石村", () -> log.add(title));
  }

  private void connect(Function<String, List<SearchBox.Find>> search) {
    window
        .top()
        .search()
        .connect(search, "换个字再试", new DirectTaskRunner(), thrown -> log.add("failed"));
  }

  private void seek(String text, String shown) throws Exception {
    press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    assertThat(find("#search", TextField.class).isFocused()).isTrue();
    write(text);
    waitFor(() -> lookup(shown).tryQuery().isPresent());
  }

  @Test
  void controlKGoesToTheSearchBoxAndKeysOrAClickOpenAFind() throws Exception {
    open();
    connect(text -> List.of(goesTo(text + "1"), goesTo(text + "2"), goesTo(text + "3")));
    seek("zs", "zs3");
    type(KeyCode.ENTER);
    seek("ls", "ls3");
    type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
    seek("ww", "ww3");
    clickOn("ww3");
    assertThat(log).containsExactly("zs1", "ls2", "ww3");
    assertThat(find("#search", TextField.class).getText()).isEmpty();
    seek("xx", "xx3");
    type(KeyCode.ESCAPE);
    waitFor(() -> lookup("xx3").tryQuery().isEmpty());
    assertThat(find("#search", TextField.class).getText()).isEmpty();
  }

  @Test
  void theSearchBoxSaysWhatElseToTypeAndThatThereAreMore() throws Exception {
    open();
    connect(text -> List.of());
    seek("龘", "换个字再试");
    type(KeyCode.ENTER);
    assertThat(log).isEmpty();
    type(KeyCode.ESCAPE);
    connect(text -> Collections.nCopies(SearchBox.SHOWN + 1, goesTo("李四")));
    seek("ls", "只列出前 12 人。再加一个字、村名或出生年份，可以缩小范围。");
    ListView<?> finds = find("#finds", ListView.class);
    assertThat(finds.getItems()).hasSize(SearchBox.SHOWN);
  }

  @Test
  void runningJobIsShownAndCanBeCancelled() throws Exception {
    open();
    var ended = new CompletableFuture<Throwable>();
    interact(
        () ->
            runner.run(
                "月结",
                progress -> {
                  progress.report("农村低保", 1, 2);
                  while (true) {
                    progress.check();
                    Thread.onSpinWait();
                  }
                },
                done -> {},
                ended::complete));
    waitFor(() -> lookup("月结 · 农村低保 50%").tryQuery().isPresent());
    clickOn("#status-cancel");
    assertThat(ended.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    waitFor(() -> lookup("无进行中的任务").tryQuery().isPresent());
  }

  @Test
  void windowStaysWithinTheScreenAtLargeText() {
    open();
    var bounds = javafx.stage.Screen.getPrimary().getVisualBounds();
    assertThat(stage.getWidth()).isLessThanOrEqualTo(bounds.getWidth());
    assertThat(stage.getHeight()).isLessThanOrEqualTo(bounds.getHeight());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    open();
    interact(() -> navigation.show("home"));
    List<Node> nameless =
        lookup(".button").queryAll().stream()
            .filter(Node::isFocusTraversable)
            .filter(node -> node.getAccessibleRole() != AccessibleRole.NODE)
            .filter(node -> name((Button) node).isBlank())
            .toList();
    assertThat(nameless).isEmpty();
    assertThat(name(new Button())).as("a nameless one would be found").isBlank();
  }

  private static String name(Button button) {
    return button.getAccessibleText() == null
        ? java.util.Objects.requireNonNullElse(button.getText(), "")
        : button.getAccessibleText();
  }
}
