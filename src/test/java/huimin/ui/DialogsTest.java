package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.security.Purpose;
import huimin.ui.control.ControlTest;
import huimin.value.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class DialogsTest extends ControlTest {
  private final List<String> acts = new ArrayList<>();
  private NoticeArea notices;

  @Override
  protected Parent control() {
    notices = new NoticeArea();
    return new StackPane(notices.node());
  }

  private void ask() throws Exception {
    interact(
        () ->
            new Dialogs(stage, notices)
                .confirm("删除 3 人？", "可以恢复。", "删除 3 人", () -> acts.add("deleted")));
    waitFor(() -> lookup("#confirm-no").tryQuery().isPresent());
  }

  @Test
  void enterGivesTheSafeAnswer() throws Exception {
    ask();
    assertThat(find("#confirm-no", Button.class).isDefaultButton()).isTrue();
    type(KeyCode.ENTER);
    waitFor(() -> lookup("#confirm-no").tryQuery().isEmpty());
    assertThat(acts).isEmpty();
  }

  @Test
  void escapeMeansNo() throws Exception {
    ask();
    type(KeyCode.ESCAPE);
    waitFor(() -> lookup("#confirm-no").tryQuery().isEmpty());
    assertThat(acts).isEmpty();
  }

  @Test
  void buttonNamingTheActDoesIt() throws Exception {
    ask();
    assertThat(find("#confirm-yes", Button.class).getText()).isEqualTo("删除 3 人");
    clickOn("#confirm-yes");
    waitFor(() -> acts.size() == 1);
  }

  @Test
  void dialogIsOwnedAndDressed() throws Exception {
    ask();
    Window dialog = find("#confirm-no", Button.class).getScene().getWindow();
    assertThat(((Stage) dialog).getOwner()).isSameAs(stage);
    assertThat(find("#confirm-no", Button.class).getFont().getFamily()).isEqualTo(Fonts.FAMILY);
  }

  @Test
  void faultSaysWhatHappenedWhatIsSafeWhatNextAndACode() throws Exception {
    interact(() -> new Dialogs(stage, notices).failed(new IllegalStateException("500151")));
    waitFor(() -> lookup("#failure-code").tryQuery().isPresent());
    assertThat(find("#failure-code", Label.class).getText()).matches(".*\\d{3}-\\d{3}");
    assertThat(lookup(".dialog-words .label").queryAll()).hasSize(5);
  }

  @Test
  void refusalIsToldWithItsCode() throws Exception {
    interact(
        () -> new Dialogs(stage, notices).failed(new RefusedException("gallery.refused", "x")));
    waitFor(() -> lookup("#failure-code").tryQuery().isPresent());
    assertThat(find("#failure-code", Label.class).getText()).endsWith("refused");
  }

  @Test
  void theUsualPurposeCostsOneEnter() throws Exception {
    var given = new ArrayList<Purpose>();
    interact(() -> new Dialogs(stage, notices).purpose("导出", "导出", given::add));
    waitFor(() -> lookup("#purpose-go").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitFor(() -> !given.isEmpty());
    assertThat(given).containsExactly(Purpose.usual());
  }

  @Test
  void anotherPurposeIsTypedAndEscapeHandsNothingOut() throws Exception {
    var given = new ArrayList<Purpose>();
    interact(() -> new Dialogs(stage, notices).purpose("导出", "导出", given::add));
    waitFor(() -> lookup("#purpose-reason").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    waitFor(() -> lookup("#purpose-go").tryQuery().isEmpty());
    assertThat(given).isEmpty();
    interact(() -> new Dialogs(stage, notices).purpose("导出", "导出", given::add));
    waitFor(() -> lookup("#purpose-reason").tryQuery().isPresent());
    interact(() -> find("#purpose-recipient", TextField.class).setText("区民政局"));
    clickOn("#purpose-go");
    waitFor(() -> !given.isEmpty());
    assertThat(given.getFirst().recipient()).isEqualTo("区民政局");
  }

  @Test
  void cancelledJobOpensNoDialog() {
    interact(() -> new Dialogs(stage, notices).failed(new CancellationException()));
    assertThat(lookup("#failure-code").tryQuery()).isEmpty();
    assertThat(lookup(".notice-box").queryAll()).hasSize(1);
  }

  @Test
  void newsLeaveWhenRead() {
    interact(() -> new Dialogs(stage, notices).done("已保存"));
    clickOn("知道了");
    assertThat(lookup(".notice-box").queryAll()).isEmpty();
  }

  @Test
  void newsDoNotPileUp() {
    interact(
        () -> {
          for (int i = 0; i < 5; i++) {
            new Dialogs(stage, notices).inform("第 " + i + " 条");
          }
        });
    assertThat(lookup(".notice-box").queryAll()).hasSize(3);
  }
}
