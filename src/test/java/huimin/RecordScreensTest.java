package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.HouseholdMember;
import huimin.person.HouseholdView;
import huimin.person.PayeeAccount;
import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.person.PersonKey;
import huimin.person.ui.PersonLedgerView;
import huimin.platform.security.KeptDrafts;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.Dialogs;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Theme;
import huimin.ui.control.ControlTest;
import huimin.ui.control.WordChoice;
import huimin.value.LedgerQuery;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms over the person ledger, in the real window. */
class RecordScreensTest extends ControlTest {
  private static SampledOffice office;
  private final FxTaskRunner runner = new FxTaskRunner();

  @BeforeAll
  static void fill() {
    office = SampledOffice.with(List.of(SampledOffice.PERSONS));
  }

  @AfterAll
  static void empty() {
    office.close();
  }

  private PersonLedgerView view;

  @Override
  protected Parent control() {
    var window = new MainWindow(new Navigation(), runner.running(), new Theme());
    var dialogs = new Dialogs(stage, window.notices());
    var ledgers =
        new LedgerScreens(
            OpenOffice.of(wiring()),
            runner,
            dialogs,
            new Navigation(),
            office.office().clock(),
            pasted -> {});
    view = ledgers.persons();
    return (Parent) view.node();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  private static Wiring wiring() {
    return office.wiring();
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private void openLedger() throws Exception {
    interact(view::onShow);
    waitFor(() -> isThere("#person-new") && isThere(".detail-title"));
  }

  private void openForm() throws Exception {
    openLedger();
    press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    waitFor(() -> isThere("#field-name"));
  }

  private void type(String field, String text) {
    interact(() -> find("#field-" + field, TextField.class).setText(text));
  }

  private String problem(String field) {
    return find("#problem-" + field, Label.class).getText();
  }

  private static void choose(WordChoice choice, String code) {
    choice.setValue(code);
  }

  private static PersonKey only(String name) {
    return wiring().persons().search(name, 2).getFirst();
  }

  private static String village() {
    return Long.toString(wiring().persons().villages().all().getFirst().id());
  }

  @Test
  void somebodyNewIsEnteredWithTheKeyboard() throws Exception {
    openForm();
    waitFor(() -> find("#field-name", TextField.class).isFocused());
    write("Zhao").type(KeyCode.ENTER);
    type("idNumber", "500151196208150027");
    interact(() -> find("#field-idNumber", TextField.class).requestFocus());
    type(KeyCode.ENTER);
    waitFor(() -> problem("idNumber").contains("校验位"));
    type("idNumber", "500151196208150026");
    interact(() -> find("#field-idNumber", TextField.class).requestFocus());
    type(KeyCode.ENTER);
    waitFor(() -> find("#field-birthDate", TextField.class).getText().equals("1962-08-15"));
    assertThat(find("#field-sex", WordChoice.class).code()).isEqualTo("2");
    assertThat(problem("idNumber")).isEmpty();
    interact(() -> choose(find("#field-village", WordChoice.class), village()));
    press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    waitFor(() -> !isThere("#field-name") && !wiring().persons().search("Zhao", 2).isEmpty());
    assertThat(only("Zhao").idNumber()).isEqualTo("500151196208150026");
  }

  @Test
  void aLookalikeIsAskedAboutAndAnotherPersonCanBeEntered() throws Exception {
    long known =
        wiring()
            .people()
            .forms()
            .register(
                PersonDraft.empty()
                    .with(PersonField.NAME, "同名氏")
                    .with(PersonField.NO_ID_REASON, "4")
                    .with(PersonField.SEX, "1")
                    .with(PersonField.BIRTH_DATE, "1950-01-02")
                    .with(PersonField.VILLAGE, village()));
    openForm();
    type("name", "同名氏");
    type("birthDate", "1950-01-02");
    interact(
        () -> {
          choose(find("#field-noIdReason", WordChoice.class), "4");
          choose(find("#field-sex", WordChoice.class), "1");
          choose(find("#field-village", WordChoice.class), village());
        });
    clickOn("#record-save");
    waitFor(() -> isThere("确认不是同一人，继续"));
    assertThat(wiring().persons().search("同名氏", 3)).hasSize(1);
    clickOn("确认不是同一人，继续");
    clickOn("#record-save");
    waitFor(() -> wiring().persons().search("同名氏", 3).size() == 2);
    assertThat(wiring().persons().search("同名氏", 3)).extracting(PersonKey::id).contains(known);
  }

  @Test
  void whatWasNotSavedIsAskedAboutAndAfterACrashOffered() throws Exception {
    openForm();
    type("name", "未保存氏");
    KeptDrafts kept =
        new KeptDrafts(
            wiring().paths().drafts(), wiring().secret(), "person", wiring().session().user());
    waitFor(() -> kept.kept().map(texts -> "未保存氏".equals(texts.get("name"))).orElse(false));
    clickOn("#record-back");
    waitFor(() -> isThere("#confirm-no"));
    clickOn("#confirm-no");
    assertThat(find("#field-name", TextField.class).getText()).isEqualTo("未保存氏");
    clickOn("#record-back");
    waitFor(() -> isThere("#confirm-yes"));
    clickOn("#confirm-yes");
    waitFor(() -> isThere("#person-new") && kept.kept().isEmpty());
    kept.keep(Map.of("record", "0", "version", "0", "name", "上次氏"));
    openForm();
    waitFor(() -> isThere("接着填写"));
    clickOn("接着填写");
    waitFor(() -> find("#field-name", TextField.class).getText().equals("上次氏"));
    interact(() -> view.back());
    kept.forget();
  }

  @Test
  void aMemberBecomesHeadAndAnAccountIsChanged() throws Exception {
    openLedger();
    long head = member();
    interact(() -> view.showPerson(head));
    waitFor(() -> isThere("家庭"));
    clickOn(lookup(".detail-pane .tab").lookup("家庭").<Node>query());
    waitFor(() -> isThere("办理家庭"));
    clickOn("办理家庭");
    waitFor(() -> isThere("#member-join") && table().getItems().size() > 1);
    interact(() -> table().getSelectionModel().select(1));
    clickOn("#member-head");
    waitFor(() -> isThere("#side-save"));
    clickOn("#side-save");
    waitFor(() -> household(head).members().stream().noneMatch(m -> m.isHead() && is(m, head)));
    clickOn("#record-back");
    waitFor(() -> isThere("收款账户"));
    clickOn("收款账户");
    waitFor(() -> isThere("#account-accountNumber"));
    waitFor(() -> !find("#account-holder", TextField.class).getText().isEmpty());
    interact(() -> find("#account-accountNumber", TextField.class).setText("10001"));
    clickOn("#record-save");
    waitFor(() -> wiring().people().payees().history(head).stream().anyMatch(this::isCurrent));
    clickOn("#record-back");
    waitFor(() -> isThere("#person-new"));
  }

  private boolean isCurrent(PayeeAccount account) {
    return account.isCurrent() && account.number().equals("10001");
  }

  private static boolean is(HouseholdMember member, long person) {
    return member.person().id() == person;
  }

  private static HouseholdView household(long person) {
    return wiring().people().households().of(person).orElseThrow();
  }

  private TableView<?> table() {
    return find(".page .table-view", TableView.class);
  }

  /** A head with a spouse and nobody else, so that every relation follows. */
  private static long member() {
    return wiring().persons().ledger(LedgerQuery.all().with("relation", "配偶")).rows().stream()
        .map(row -> household(row.id()))
        .filter(household -> household.size() == 2)
        .map(household -> household.members().getFirst().person().id())
        .findFirst()
        .orElseThrow();
  }
}
