package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.settings.AppSettings;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.FxTaskRunner;
import huimin.testkit.DemoOffice;
import huimin.ui.control.ControlTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWindowTest extends ControlTest {
  @TempDir private Path folder;
  private final FxTaskRunner runner = new FxTaskRunner();
  private final AtomicInteger left = new AtomicInteger();

  @Override
  protected Parent control() {
    return new StackPane();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  private void start(Optional<Path> office, Optional<char[]> password, Clock clock) {
    interact(
        () ->
            new FirstWindow(
                    new FirstWindow.Given(office, office.map(given -> "演示员"), password),
                    clock,
                    folder.resolve("config"),
                    runner,
                    left::incrementAndGet)
                .show(stage));
  }

  private void closeWindow() {
    interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /** The office has no backup at a second place yet, and that is said first. */
  private void leaveWithoutBackup() throws Exception {
    waitFor(() -> runner.running().isEmpty());
    closeWindow();
    waitFor(() -> isThere("#choose-second"));
    clickOn("#choose-second");
    waitFor(() -> left.get() == 1);
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private void type(String field, String text) {
    interact(() -> find(field, TextField.class).setText(text));
  }

  @Test
  void wrongPasswordIsToldAndTheRightOneOpensUntilTheOfficeIsLeft() throws Exception {
    try (var demo = DemoOffice.create()) {
      demo.database().close();
      start(Optional.of(demo.folder()), Optional.empty(), demo.clock());
      type("#start-password", "not this one");
      clickOn("#start-open");
      waitFor(() -> isThere("#start-failure .notice-box"));
      assertThat(find("#start-failure .notice-title", Label.class).getText())
          .startsWith("用户名或密码不正确");
      assertThat(find("#start-password", TextField.class).getText()).isEmpty();

      type("#start-password", new String(DemoOffice.password()));
      type(KeyCode.ENTER);
      waitFor(() -> isThere("#nav-person"));
      clickOn("#nav-person");
      waitFor(() -> find("#ledger-empty", Label.class).getText().startsWith("还没有人员"));
      assertThat(AppSettings.load(folder.resolve("config")).recentOffices())
          .containsExactly(demo.folder());

      leaveWithoutBackup();
      // It would be refused as in use if the first one were still open.
      Wiring.open(demo.folder(), "演示员", DemoOffice.password(), demo.clock()).close();
    }
  }

  @Test
  void whatIsGivenOpensAtOnce() throws Exception {
    try (var demo = DemoOffice.create()) {
      demo.database().close();
      start(Optional.of(demo.folder()), Optional.of(DemoOffice.password()), demo.clock());
      waitFor(() -> isThere("#nav-person"));
      clickOn("#nav-person");
      leaveWithoutBackup();
    }
  }

  @Test
  void newOfficeIsMadeItsKeyNotedAndOpened() throws Exception {
    Path office = folder.resolve("台账");
    Path villages = Path.of(FirstWindowTest.class.getResource("/demo/村社区名单.csv").toURI());
    start(Optional.empty(), Optional.empty(), Clock.systemDefaultZone());
    waitFor(() -> isThere("#start-to-create") || isThere("#create-name"));
    if (isThere("#start-to-create")) {
      clickOn("#start-to-create");
    }
    clickOn("#start-create");
    assertThat(find("#problem-name", Label.class).getText()).contains("必须填写");

    type("#create-name", "安溪镇");
    type("#create-district", "铜梁区");
    type("#create-villages", villages.toString());
    type("#create-folder", office.toString());
    type("#create-user", "演示员");
    type("#create-password", new String(DemoOffice.password()));
    type("#create-again", new String(DemoOffice.password()));
    interact(() -> find("#start-create", Button.class).fire());
    waitFor(() -> isThere("#recovery-key"));
    assertThat(find("#recovery-key", TextField.class).getText()).hasSizeGreaterThan(20);
    assertThat(find("#recovery-proceed", Button.class).isDisabled()).isTrue();
    closeWindow();
    assertThat(left.get()).as("a key not noted keeps the window").isZero();
    assertThat(stage.isShowing()).isTrue();

    interact(() -> find("#recovery-noted", CheckBox.class).setSelected(true));
    clickOn("#recovery-proceed");
    waitFor(() -> isThere("#nav-person"));
    assertThat(new OfficePaths(office).keys()).exists();
    leaveWithoutBackup();
  }
}
