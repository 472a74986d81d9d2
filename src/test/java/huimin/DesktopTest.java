package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.Theme;
import huimin.ui.control.ControlTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DesktopTest extends ControlTest {
  private final FxTaskRunner runner = new FxTaskRunner();
  private final AtomicInteger left = new AtomicInteger();
  private final Wiring wiring = SampleOffice.shared().wiring();

  @Override
  protected Parent control() {
    return new StackPane();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  private void openDesktop() {
    openDesktop(wiring);
  }

  private void openDesktop(Role role) {
    var office = SampleOffice.shared().office();
    var session = new Session("某人", Set.of(role));
    openDesktop(Wiring.over(office.folder(), office.as(session), office.clock()));
  }

  private void openDesktop(Wiring of) {
    interact(
        () ->
            new Desktop(
                    stage,
                    OpenOffice.of(of),
                    runner,
                    new Theme(),
                    SampleOffice.shared().office().clock(),
                    left::incrementAndGet,
                    () -> {})
                .open());
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private String title() {
    return lookup(".screen-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  private String detailTitle() {
    return lookup(".detail-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  @Test
  void searchLeadsToThePersonAndFromThereToAidAndBack() throws Exception {
    openDesktop();
    var aided = wiring.aid().ledger(huimin.value.LedgerQuery.all()).rows().getFirst();
    press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    interact(() -> find("#search", TextField.class).setText(aided.idNumber()));
    waitFor(() -> isThere(".find-title"));
    clickOn(".find-title");
    waitFor(() -> title().equals(aided.name()));
    assertThat(find("#search", TextField.class).getText()).isEmpty();
    waitFor(() -> isThere("在救助台账中查看"));
    interact(() -> lookup("在救助台账中查看").queryAs(Hyperlink.class).fire());
    waitFor(() -> lookup(".screen-title").queryAs(Label.class).getText().equals("救助台账"));
    waitFor(() -> detailTitle().equals(aided.name()));
    clickOn("查看此人");
    waitFor(() -> lookup(".screen-title").queryAs(Label.class).getText().equals("人员台账"));
  }

  @Test
  void formsOpenedFromAPersonsPageLeadBackToIt() throws Exception {
    openDesktop();
    var somebody = wiring.persons().search("吉克·阿牛", 1).getFirst();
    press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    interact(() -> find("#search", TextField.class).setText(somebody.name()));
    waitFor(() -> isThere(".find-title"));
    clickOn(".find-title");
    waitFor(() -> isThere("#person-page") && title().equals(somebody.name()));
    for (String act : new String[] {"修改", "办理家庭"}) {
      waitFor(() -> isThere(act));
      clickOn(act);
      waitFor(() -> isThere("#record-back") && runner.running().isEmpty());
      clickOn("#record-back");
      waitFor(() -> isThere("#person-page") && title().equals(somebody.name()));
    }
    clickOn("#nav-person");
    waitFor(() -> title().equals("人员台账"));
  }

  @Test
  void twoChosenInTheLedgerAreLaidSideBySideToBeMerged() throws Exception {
    openDesktop();
    clickOn("#nav-person");
    waitFor(() -> isThere(".ledger") && !detailTitle().isEmpty());
    MenuItem merge =
        find("#bar-more", MenuButton.class).getItems().stream()
            .filter(item -> "person-merge".equals(item.getId()))
            .findFirst()
            .orElseThrow();
    assertThat(merge.isDisable()).as("one alone").isTrue();
    TableView<?> rows = lookup(".table-view").query();
    interact(() -> rows.getSelectionModel().selectRange(0, 2));
    waitFor(() -> !merge.isDisable());
    interact(merge::fire);
    waitFor(() -> isThere("#merge-fields"));
    clickOn("#merge-back");
    waitFor(() -> isThere("#quality-tabs"));
  }

  @Test
  void everyPlaceOpens() throws Exception {
    openDesktop();
    for (String place : new String[] {"work", "aid", "policy", "person"}) {
      clickOn("#nav-" + place);
      waitFor(() -> isThere(".ledger"));
      waitFor(() -> !detailTitle().isEmpty());
    }
    assertThat(stage.getTitle()).contains("安溪镇");
  }

  @Test
  void everybodySeesOnlyWhatTheirRoleIsFor() {
    openDesktop(Role.ADMINISTRATOR);
    assertThat(places()).containsExactly("nav-policy", "nav-system");
    assertThat(isThere(".search-box")).isFalse();
    openDesktop(Role.SOCIAL);
    assertThat(places())
        .containsExactly(
            "nav-person",
            "nav-work",
            "nav-event",
            "nav-returns",
            "nav-exchange",
            "nav-quality",
            "nav-policy",
            "nav-system");
    assertThat(isThere(".search-box")).isTrue();
    openDesktop(Role.LEADER);
    assertThat(places()).contains("nav-payment", "nav-notice").doesNotContain("nav-exchange");
  }

  private List<String> places() {
    return lookup(".navigation .link").queryAll().stream().map(Node::getId).toList();
  }

  @Test
  void leavingAsksWhileAJobRuns() throws Exception {
    openDesktop();
    var begun = new CountDownLatch(1);
    interact(
        () ->
            runner.run(
                "导入",
                progress -> {
                  begun.countDown();
                  while (true) {
                    progress.check();
                    Thread.onSpinWait();
                  }
                },
                done -> {},
                cancelled -> {}));
    begun.await();
    waitFor(() -> runner.running().size() == 1);
    interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    waitFor(() -> isThere("#confirm-no"));
    clickOn("#confirm-no");
    assertThat(left.get()).isZero();
    assertThat(runner.running()).as("the job goes on").hasSize(1);
    interact(() -> runner.running().forEach(huimin.platform.task.FxJob::cancel));
    waitFor(() -> runner.running().isEmpty());
  }
}
