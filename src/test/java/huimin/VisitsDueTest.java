package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.VisitDraft;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.Theme;
import huimin.ui.control.CodeChoice;
import huimin.ui.control.ControlTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way from the first screen to who is due for a visit, and back, in the real window. */
class VisitsDueTest extends ControlTest {
  private static final LocalDate LAST = LocalDate.of(2026, 10, 1);
  private static SampledOffice office;
  private final FxTaskRunner runner = new FxTaskRunner();

  @BeforeAll
  static void fill() {
    office = SampledOffice.with(List.of(SampledOffice.PERSONS));
    for (String name : List.of("吉克·阿牛", "林强", "王𠮷")) {
      due(name);
    }
  }

  @AfterAll
  static void empty() {
    office.close();
  }

  @Override
  protected Parent control() {
    return new StackPane();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  private static void due(String name) {
    long id = office.wiring().persons().search(name, 1).getFirst().id();
    var draft = new VisitDraft(null, 0, id, LAST, "01", "05", "李干部", "", LAST.plusDays(30));
    office.wiring().people().visits().save(draft);
  }

  private void openDesktop(Session session) {
    var demo = office.office();
    Wiring wiring = Wiring.over(demo.folder(), demo.as(session), demo.clock());
    interact(
        () ->
            new Desktop(
                    stage,
                    OpenOffice.of(wiring),
                    runner,
                    new Theme(),
                    demo.clock(),
                    () -> {},
                    () -> {})
                .open());
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private int listed() {
    return lookup("#visit-open").tryQuery().isEmpty()
        ? -1
        : find("#event-tabs .table-view", TableView.class).getItems().size();
  }

  @Test
  void fromTheFirstScreenToEachPersonAndBackToAListReadAnew() throws Exception {
    openDesktop(office.wiring().session());
    waitFor(() -> isThere("3 人走访已到期"));
    interact(
        () -> {
          find("#search", TextField.class).requestFocus();
          lookup("去看名单").queryButton().fire();
        });
    waitFor(() -> listed() == 3);
    TableView<?> rows = find("#event-tabs .table-view", TableView.class);
    waitFor(() -> !rows.getSelectionModel().isEmpty() && rows.isFocused());
    assertThat(find("#search", TextField.class).isFocused()).isFalse();
    type(KeyCode.ENTER);
    waitFor(() -> isThere("#person-page"));
    waitFor(() -> isThere("走访日期 2026-10-31 已过。走访后请登记。"));
    clickOn(lookup("#person-due .hyperlink").<Node>query());
    waitFor(() -> isThere("#visit-save"));
    interact(
        () -> {
          find("#visit-way", CodeChoice.class).setValue("01");
          find("#visit-help", CodeChoice.class).setValue("05");
          lookup("#visit-save").queryButton().fire();
        });
    waitFor(() -> !isThere("走访日期 2026-10-31 已过。走访后请登记。"));
    clickOn("#page-back");
    waitFor(() -> listed() == 2);
  }

  @Test
  void whoHasNoFirstScreenFindsTheListInItsPlaceAndInTheLedger() throws Exception {
    openDesktop(new Session("社保员", Set.of(Role.SOCIAL)));
    clickOn("#nav-event");
    waitFor(() -> isThere("#event-tabs"));
    assertThat(find("#event-tabs", TabPane.class).getTabs())
        .extracting(tab -> tab.getText())
        .containsExactly("请核实", "到龄提醒", "走访到期", "登记大事");
    clickOn("#nav-person");
    waitFor(() -> isThere("#bar-more") && isThere(".detail-title"));
    MenuItem way =
        find("#bar-more", MenuButton.class).getItems().stream()
            .filter(item -> "走访到期".equals(item.getText()))
            .findFirst()
            .orElseThrow();
    interact(way::fire);
    waitFor(() -> listed() > 0);
  }

  @Test
  void whoSeesNoVisitsFindsNoWayThere() throws Exception {
    openDesktop(new Session("专干甲", Set.of(Role.RECOVERY)));
    clickOn("#nav-person");
    waitFor(() -> isThere(".ledger") && isThere(".detail-title"));
    assertThat(isThere("#nav-event")).isFalse();
    assertThat(
            lookup("#bar-more")
                .tryQueryAs(MenuButton.class)
                .map(menu -> menu.getItems().stream().map(MenuItem::getText).toList())
                .orElse(List.of()))
        .doesNotContain("走访到期");
  }
}
