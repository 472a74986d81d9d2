package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.FxTaskRunner;
import huimin.recovery.CaseReading;
import huimin.recovery.CaseRow;
import huimin.recovery.Holder;
import huimin.recovery.Measure;
import huimin.recovery.OpenCabinet;
import huimin.recovery.OpeningPurpose;
import huimin.recovery.RecoveryCase;
import huimin.recovery.TeamRole;
import huimin.testkit.DemoOffice;
import huimin.text.Messages;
import huimin.ui.Theme;
import huimin.ui.control.ControlTest;
import huimin.ui.control.DayField;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The place of the sealed cabinet: what its holder does there, and that nobody else has it. */
class CabinetScreensTest extends ControlTest {
  private static final String LEADER = "审批人";
  private static final String LEADERS = "夏日午后安溪码头";
  private static final double SMALL = 1366;
  private static SampleOffice office;
  @TempDir Path folder;
  private final FxTaskRunner runner = new FxTaskRunner();
  private Theme theme;

  @BeforeAll
  static void found() {
    office = SampleOffice.create();
  }

  @AfterAll
  static void leave() {
    office.close();
  }

  @Override
  protected Parent control() {
    theme = new Theme();
    return new StackPane();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  private void openDesktop(Wiring wiring) {
    interact(
        () ->
            new Desktop(
                    stage,
                    OpenOffice.of(wiring),
                    runner,
                    theme,
                    office.office().clock(),
                    () -> {},
                    () -> {})
                .open());
  }

  private List<String> places() {
    return lookup(".navigation .link").queryAll().stream().map(Node::getId).toList();
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private void type(String field, String text) {
    interact(() -> find(field, TextField.class).setText(text));
  }

  private void day(String field, LocalDate day) {
    interact(() -> find(field, DayField.class).setValue(day));
  }

  @SuppressWarnings("unchecked")
  private void word(String field, Enum<?> word) {
    interact(() -> find(field, ComboBox.class).setValue(word.name()));
  }

  private void tab(String tabs, int index) {
    interact(() -> find(tabs, TabPane.class).getSelectionModel().select(index));
  }

  private void enable() throws Exception {
    clickOn("#nav-recovery");
    waitFor(() -> isThere("#gate-enable"));
    String password = new String(DemoOffice.password());
    interact(() -> find("#gate-password", PasswordField.class).setText(password));
    clickOn("#gate-enable");
    waitFor(() -> isThere("#confirm-yes"));
    clickOn("#confirm-yes");
    // Writes a whole journal to the disk, record by record.
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(() -> isThere("#key-taken")));
    clickOn("#key-taken");
    waitFor(() -> isThere("#cases"));
  }

  @Test
  void theWorkerPutsItIntoUseKeepsACaseAndLetsTheLeaderIn() throws Exception {
    Wiring wiring = office.wiring();
    openDesktop(wiring);
    enable();
    long person = wiring.persons().ledger(LedgerQuery.all()).rows().getFirst().id();
    OpenCabinet cabinet = wiring.cabinet().current().orElseThrow();
    cabinet.cases().add(RecoveryCase.begin(person, Measure.SQJD));
    press(KeyCode.F5).release(KeyCode.F5);
    long before = openings();
    openTheCase();
    fillTheCase(cabinet);
    leavingAsks();
    lockedCabinetIsShut(wiring);
    openAgain();
    TableView<?> due = lookup("#case-due").queryTableView();
    waitFor(() -> !due.getItems().isEmpty());
    tab("#cabinet-tabs", 2);
    TableView<?> returns = lookup("#case-returns").queryTableView();
    waitFor(() -> !returns.getItems().isEmpty());
    theReturnsNeedNoScrollingSideways(returns);
    assertThat(openings()).as("a person read beside a case").isEqualTo(before);
    wiring.persons().card(person);
    assertThat(openings()).as("a person opened elsewhere").isEqualTo(before + 1);
    String once = letTheLeaderIn(wiring);
    assertThat(wiring.cabinet().current().orElseThrow().holders().list())
        .extracting(Holder::leader)
        .containsExactly(false, true);
    wiring.cabinet().close();
    // From here on the founder is not alone any more and may not do everything.
    wiring.accounts().add(LEADER, Set.of(Role.LEADER), LEADERS.toCharArray(), false);
    theLeaderFindsTheWay(once);
  }

  /** On the smallest screen, at both ends of the text sizes. */
  private void theReturnsNeedNoScrollingSideways(TableView<?> returns) throws Exception {
    for (double scale : List.of(1.0, 1.5)) {
      interact(() -> stage.setMaximized(false));
      interact(() -> stage.setWidth(SMALL));
      interact(() -> theme.scaleProperty().set(scale));
      waitFor(() -> returns.getScene().getWidth() == SMALL);
      interact(returns.getParent()::layout);
      double columns = returns.getColumns().stream().mapToDouble(c -> c.getWidth()).sum();
      assertThat(columns).as("at " + scale).isLessThanOrEqualTo(returns.getWidth());
      assertThat(returns.getFixedCellSize()).as("rows grow").isNegative();
    }
    interact(() -> theme.scaleProperty().set(1));
  }

  private static long openings() {
    var acts = new ArrayList<String>();
    office.wiring().database().journal().heads(1, record -> acts.add(record.act()));
    return acts.stream().filter("person-open"::equals).count();
  }

  /** By the keys, with the password given out, and from then on with the own one. */
  private void theLeaderFindsTheWay(String once) throws Exception {
    Wiring wiring = as(LEADER, Role.LEADER);
    openDesktop(wiring);
    waitFor(() -> places().contains("nav-recovery"));
    byKeys();
    waitFor(() -> isThere("#gate-open"));
    interact(() -> find("#gate-password", PasswordField.class).setText(LEADERS));
    interact(() -> find("#gate-earlier", PasswordField.class).setText(once));
    interact(() -> find("#gate-open", Button.class).fire());
    waitFor(() -> isThere("#case-due"));
    wiring.cabinet().close();
    assertThat(wiring.cabinet().cabinet().open(LEADERS.toCharArray(), OpeningPurpose.APPROVAL))
        .satisfies(OpenCabinet::close);
  }

  private void openTheCase() throws Exception {
    TableView<CaseRow> cases = lookup("#cases").queryTableView();
    waitFor(() -> cases.getItems().size() == 1);
    interact(() -> cases.getSelectionModel().select(0));
    interact(cases::requestFocus);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitFor(() -> isThere("#case-edit"));
    String name = cases.getItems().getFirst().name();
    waitFor(() -> words().stream().anyMatch(word -> word.startsWith(name + "　")));
  }

  private void fillTheCase(OpenCabinet cabinet) throws Exception {
    LocalDate today = LocalDate.now(office.office().clock());
    clickOn("#case-edit");
    day("#case-decidedOn", today.minusDays(50));
    day("#case-agreementOn", today.minusDays(51));
    assertThat(find("#problem-agreementOn", Label.class).getText())
        .contains(today.minusDays(50).toString());
    interact(() -> find("#case-save", Button.class).fire());
    assertThat(find("#case-agreementOn", DayField.class).isFocused()).isTrue();
    assertThat(windows()).as("no dialog").isOne();
    day("#case-agreementOn", null);
    day("#case-receivedOn", today.minusDays(40));
    day("#case-reportedOn", today.minusDays(35));
    interact(() -> find("#case-save", Button.class).fire());
    String reported = today.minusDays(35).toString();
    waitFor(() -> words().contains(reported));
    tab("#case-tabs", 1);
    clickOn("#team-new");
    word("#team-role", TeamRole.VOLUNTEER);
    type("#team-name", "何志愿");
    clickOn("#team-save");
    waitFor(() -> words().stream().anyMatch(word -> word.endsWith("何志愿")));
    assertThat(cabinet.readings().newest(50))
        .extracting(CaseReading::act)
        .as("read again after each saving, opened once")
        .containsOnlyOnce("case-view", "person-view");
    assertThat(cabinet.cases().gaps().getFirst().volunteersShort()).isOne();
  }

  /** By the page's own way back, by another entry, and by the window's. */
  private void leavingAsks() throws Exception {
    clickOn("#team-new");
    type("#team-name", "冯志愿");
    List<Callable<?>> ways =
        List.of(
            () -> clickOn("#page-back"),
            () -> interact(() -> find("#team-new", Button.class).fire()),
            this::closeTheWindow);
    for (Callable<?> way : ways) {
      way.call();
      waitFor(() -> isThere("#confirm-no"));
      assertThat(words()).contains(Messages.text("ui.unsaved"));
      clickOn("#confirm-no");
      waitFor(() -> !isThere("#confirm-no"));
      assertThat(find("#team-name", TextField.class).getText()).isEqualTo("冯志愿");
    }
    clickOn("#page-back");
    waitFor(() -> isThere("#confirm-yes"));
    clickOn("#confirm-yes");
    waitFor(() -> isThere("#cases"));
    tab("#cabinet-tabs", 4);
    waitFor(() -> isThere("#holder-new"));
    clickOn("#holder-new");
    type("#holder-name", "某人");
    tab("#cabinet-tabs", 0);
    clickOn("#cabinet-close");
    waitFor(() -> isThere("#confirm-no"));
    clickOn("#confirm-no");
    tab("#cabinet-tabs", 4);
    interact(() -> find("#holder-name", TextField.class).clear());
  }

  /** It reminds of the backup first. */
  private Object closeTheWindow() throws Exception {
    interact(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    waitFor(() -> isThere("#choose-second"));
    return clickOn("#choose-second");
  }

  private void openAgain() throws Exception {
    clickOn("#nav-recovery");
    waitFor(() -> isThere("#gate-open"));
    String password = new String(DemoOffice.password());
    interact(() -> find("#gate-password", PasswordField.class).setText(password));
    clickOn("#gate-open");
    waitFor(() -> isThere("#case-due"));
  }

  private String letTheLeaderIn(Wiring wiring) throws Exception {
    wiring
        .cabinet()
        .current()
        .orElseThrow()
        .returns()
        .export(
            folder.resolve("月报.xlsx"),
            Period.of(LocalDate.now(office.office().clock())),
            "上报用的长密码一号".toCharArray(),
            new Purpose("月度上报", "区里"));
    tab("#cabinet-tabs", 4);
    waitFor(() -> isThere("#holder-new"));
    waitFor(() -> words().stream().anyMatch(word -> word.endsWith("导出月报，2026年11月，月度上报，交给区里")));
    clickOn("#holder-new");
    type("#holder-name", LEADER);
    clickOn("#holder-leader");
    clickOn("#holder-save");
    waitFor(() -> isThere("#holder-once"));
    return onFx(() -> find("#holder-once", TextField.class).getText());
  }

  private void lockedCabinetIsShut(Wiring wiring) throws Exception {
    press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
    waitFor(() -> wiring.cabinet().current().isEmpty());
    waitFor(() -> isThere("#lock-password"));
    String password = new String(DemoOffice.password());
    interact(() -> find("#lock-password", PasswordField.class).setText(password));
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitFor(() -> !isThere("#lock-password"));
  }

  @Test
  void nobodyElseHasSuchAPlace() throws Exception {
    for (Role role : Role.values()) {
      openDesktop(as("某人", role));
      waitFor(() -> !places().isEmpty());
      byKeys();
      if (role == Role.RECOVERY) {
        assertThat(places()).contains("nav-recovery");
        waitFor(() -> isThere("#gate-password"));
        assertThat(words()).anyMatch(CabinetScreensTest::tells);
      } else {
        assertThat(places()).as(role.name()).doesNotContain("nav-recovery");
        assertThat(isThere("#gate-password")).as(role.name()).isFalse();
        assertThat(words()).as(role.name()).isNotEmpty().noneMatch(CabinetScreensTest::tells);
        assertThat(windows()).as(role.name()).isOne();
      }
    }
  }

  private static Wiring as(String user, Role role) {
    DemoOffice made = office.office();
    return Wiring.over(made.folder(), made.as(new Session(user, Set.of(role))), made.clock());
  }

  private void byKeys() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K)
        .release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> words() {
    return lookup(node -> node instanceof Labeled).queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  private static boolean tells(String text) {
    return text.contains("康复") || text.contains("个案");
  }

  private static long windows() {
    return Window.getWindows().stream().filter(Window::isShowing).count();
  }
}
