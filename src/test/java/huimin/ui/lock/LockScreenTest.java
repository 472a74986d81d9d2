package huimin.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.FxTaskRunner;
import huimin.ui.Dialogs;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Screen;
import huimin.ui.Theme;
import huimin.ui.control.ControlTest;
import huimin.value.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class LockScreenTest extends ControlTest implements LockDoor {
  private record Shown(Node node) implements Screen {
    @Override
    public void onShow() {}
  }

  private final FxTaskRunner runner = new FxTaskRunner();
  private final List<String> log = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private TextField work;
  private MainWindow window;
  private Dialogs dialogs;
  private LockViewModel model;
  private IdleWatch idle;
  private LockScreen screen;

  @Override
  protected Parent control() {
    work = new TextField();
    return new StackPane();
  }

  @Override
  public void locked() {}

  @Override
  public void compare(char[] password) {
    if (!"right".equals(new String(password))) {
      throw new RefusedException("security.wrong-password");
    }
  }

  @Override
  public void unlocked() {}

  private void open() {
    interact(
        () -> {
          work.setId("work");
          var navigation =
              new Navigation()
                  .add("home", "gallery.home", Feather.HOME, () -> new Shown(work))
                  .add("person", "gallery.person", Feather.USERS, () -> new Shown(new Label("人")));
          window = new MainWindow(navigation, runner.running(), new Theme());
          dialogs = new Dialogs(stage, window.notices());
          model = new LockViewModel(this, runner, thrown -> log.add("failed"));
          model.lockedProperty().subscribe(dialogs::hold);
          idle = new IdleWatch(nanos::get, Duration.ofMinutes(5), model::lock);
          screen =
              new LockScreen(
                  stage, window.root(), model, idle, "测试员", () -> log.add("somebody else"));
          window.top().onLock(model::lock);
          window.open(stage);
          stage.setTitle("惠民台账 · 安溪镇");
          navigation.show("home");
          screen.start();
        });
  }

  @AfterEach
  void stop() {
    interact(() -> screen.stop());
    runner.close();
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(this::isSeen).isPresent();
  }

  private boolean isSeen(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void lockedWindowShowsNothingOfItsContentAndKeepsTheWork() throws Exception {
    open();
    clickOn("#work").write("abc");
    assertThat(isThere("#work")).as("seen before").isTrue();
    press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
    waitFor(() -> isThere("#lock-password"));
    assertThat(isThere("#work")).isFalse();
    assertThat(isThere("#nav-person")).isFalse();
    assertThat(isThere("#status-office")).isFalse();
    assertThat(stage.getTitle()).isEqualTo("惠民台账");
    assertThat(find("#lock-user", Label.class).getText()).contains("测试员");

    press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
    write("wrong").type(KeyCode.ENTER);
    waitFor(() -> isThere("#lock-refusal .notice-box"));
    assertThat(find("#lock-password", PasswordField.class).getText()).isEmpty();

    clickOn("#lock-password").write("right");
    clickOn("#lock-unlock");
    waitFor(() -> isThere("#work"));
    assertThat(work.getText()).as("work is kept, keys did nothing").isEqualTo("abc");
    assertThat(isThere("#lock-page")).isFalse();
    assertThat(stage.getTitle()).contains("安溪镇");
  }

  @Test
  void dialogsAndMenusAreGoneAndDialogsComeBack() throws Exception {
    open();
    interact(
        () -> {
          var menu = new ContextMenu(new MenuItem("secret"));
          menu.show(work, 100, 100);
          dialogs.confirm("删除 3 人？", "李四", "删除 3 人", () -> log.add("deleted"));
        });
    waitFor(() -> isThere("#confirm-yes"));
    interact(model::lock);
    waitFor(() -> isThere("#lock-password"));
    assertThat(Window.getWindows()).as("only the locked window").containsExactly(stage);
    interact(() -> dialogs.failed(new RefusedException("db.closed")));
    assertThat(Window.getWindows()).as("nothing comes over it").containsExactly(stage);

    clickOn("#lock-password").write("right").type(KeyCode.ENTER);
    waitFor(() -> isThere("#confirm-yes"));
    waitFor(() -> isThere("#failure-close"));
    interact(() -> find("#confirm-yes", Button.class).fire());
    waitFor(() -> log.equals(List.of("deleted")));
  }

  @Test
  void idleTimeLocksAndEveryTouchBeginsItAnew() throws Exception {
    open();
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    clickOn("#work");
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    interact(idle::look);
    assertThat(model.lockedProperty().get()).isFalse();
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    interact(idle::look);
    waitFor(() -> isThere("#lock-page"));
    clickOn("#lock-other");
    assertThat(log).containsExactly("somebody else");
  }

  /** What is touched in another window's content says nothing about an office left behind. */
  @Test
  void anOfficeThatIsNoLongerSeenIsNoLongerWatched() {
    open();
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    var other = new Button("other");
    interact(() -> stage.setScene(new Scene(other, 300, 200)));
    clickOn(other);
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    interact(idle::look);
    assertThat(model.lockedProperty().get()).as("the click was not taken for it").isTrue();
  }
}
