package huimin.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.FxTaskRunner;
import huimin.testkit.TestOffice;
import huimin.ui.Dialogs;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Theme;
import huimin.ui.control.ControlTest;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class SystemViewTest extends ControlTest {
  private final TestOffice office = TestOffice.create();
  private final FxTaskRunner runner = new FxTaskRunner();
  private final MadeDesks made = new MadeDesks();
  private MainWindow window;

  @Override
  protected Parent control() {
    return new StackPane();
  }

  @AfterEach
  void stop() {
    runner.close();
    office.close();
  }

  private void open(Role... roles) {
    interact(
        () -> {
          var access = Access.of(new Session("周敏", Set.of(roles)));
          var navigation = new Navigation();
          window = new MainWindow(navigation, runner.running(), new Theme());
          var dialogs = new Dialogs(stage, window.notices());
          navigation.add(
              "system",
              "gallery.home",
              Feather.SETTINGS,
              () ->
                  new SystemView(
                      made.desks(office, access),
                      runner,
                      dialogs,
                      dialogs,
                      new SystemView.Ways(minutes -> {}, () -> {})));
          window.open(stage);
          navigation.show("system");
        });
  }

  private List<String> tabs() {
    return find("#system-tabs", TabPane.class).getTabs().stream().map(Tab::getText).toList();
  }

  private void choose(String title) {
    interact(
        () -> {
          var pane = find("#system-tabs", TabPane.class);
          pane.getTabs().stream()
              .filter(tab -> tab.getText().equals(title))
              .forEach(pane.getSelectionModel()::select);
        });
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  @Test
  void everybodySeesTheOwnPagesOnly() {
    open(Role.ADMINISTRATOR);
    assertThat(tabs()).containsExactly("用户与角色", "登录记录", "备份", "健康检查", "设置", "更换密钥", "我的密码");
    open(Role.AUDITOR);
    assertThat(tabs()).containsExactly("用户与角色", "登录记录", "审计", "备份", "健康检查", "我的密码");
    assertThat(isThere("#user-new")).as("the auditor changes nothing").isFalse();
    assertThat(isThere("#backup-here")).isFalse();
    open(Role.CIVIL);
    assertThat(tabs()).containsExactly("备份", "我的密码");
  }

  @Test
  void newUserGetsAPasswordThatIsShownOnce() throws Exception {
    open(Role.ADMINISTRATOR);
    waitFor(() -> isThere("王芳"));
    clickOn("#user-new");
    interact(
        () -> {
          find("#user-name", TextField.class).setText("陈静");
          find("#role-civil", CheckBox.class).setSelected(true);
          find("#user-save", Button.class).fire();
        });
    waitFor(() -> made.log.contains("add 陈静 [CIVIL] k7mf-3tqa-92xe-h4dp"));
    waitFor(() -> isThere(".office-form .notice-box"));
    assertThat(find(".office-form .notice-text", Label.class).getText())
        .contains("k7mf-3tqa-92xe-h4dp");
  }

  @Test
  void healthSaysInWordsWhatIsWrongAndTheWayOut() throws Exception {
    open(Role.ADMINISTRATOR);
    choose("健康检查");
    interact(() -> find("#health-run", Button.class).fire());
    waitFor(() -> isThere("#health-grid"));
    assertThat(lookup("#health-grid .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("正常", "注意", "有问题")
        .anyMatch(text -> text.contains("请清理磁盘"));
  }

  @Test
  void auditorSeesWhichFieldsAChangeTouchedAndNoValue() throws Exception {
    open(Role.AUDITOR);
    choose("审计");
    waitFor(() -> isThere("#audit-chain .status-mark"));
    interact(
        () ->
            find("#audit", huimin.ui.control.PlainTable.class)
                .table()
                .getSelectionModel()
                .select(3));
    waitFor(() -> isThere(".detail-pane .tab-pane"));
    interact(() -> find(".detail-pane .tab-pane", TabPane.class).getSelectionModel().select(1));
    waitFor(() -> isThere("人员 17：修改"));
    assertThat(isThere("联系电话、健康状况")).isTrue();
  }
}
