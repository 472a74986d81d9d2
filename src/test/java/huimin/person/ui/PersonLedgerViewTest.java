package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.person.PersonCard;
import huimin.person.PersonRow;
import huimin.person.PersonService;
import huimin.platform.task.FxTaskRunner;
import huimin.text.Strokes;
import huimin.ui.control.ControlTest;
import huimin.value.LabelledText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonLedgerViewTest extends ControlTest {
  // Made before the window is: importing takes longer than a window may take to open.
  private final PersonService persons = SampleOffice.shared().wiring().persons();
  private final FxTaskRunner runner = new FxTaskRunner();
  private final List<Long> opened = new ArrayList<>();
  private PersonLedgerViewModel model;
  private PersonLedgerView view;

  @Override
  protected Parent control() {
    var tab =
        new PersonTab(
            "就业",
            "没有就业记录。",
            "在就业台账中查看",
            id -> List.of(new PersonBlock("灵活就业", List.of(new LabelledText("岗位", "缝纫")))),
            opened::add);
    model =
        new PersonLedgerViewModel(
            persons,
            List.of(tab),
            runner,
            thrown -> {
              throw new AssertionError(thrown);
            });
    view = new PersonLedgerView(model, List.of("青石村", "双河村"), List.of("农村低保"), new Label("export"));
    return (Parent) view.node();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  private void show() throws Exception {
    interact(view::onShow);
    waitFor(() -> model.ledger().rows().size() == 1803 && model.pageProperty().get() != null);
  }

  private boolean reads(String text) {
    return lookup(text).tryQuery().isPresent();
  }

  private String detailTitle() {
    return find(".detail-title", Label.class).getText();
  }

  @Test
  void firstRowIsChosenAndTheDetailsFollowTheFilter() throws Exception {
    show();
    String first = model.ledger().rows().getFirst().name();
    waitFor(() -> detailTitle().equals(first));
    assertThat(reads("1,803 人 · 683 户")).isTrue();
    ComboBox<?> village = find("#filter-village", ComboBox.class);
    interact(() -> village.getSelectionModel().select(2));
    waitFor(() -> model.ledger().rows().size() < 1803);
    waitFor(() -> detailTitle().equals(model.ledger().rows().getFirst().name()));
    assertThat(model.ledger().rows()).extracting(PersonRow::village).containsOnly("双河村");
    String people = String.format("%,d", model.ledger().totalProperty().get());
    waitFor(() -> reads(people));
  }

  @Test
  void rareNamesAreDrawn() throws Exception {
    show();
    for (String name : List.of("䶮", "𠮷", "〇", "吉克·阿牛")) {
      interact(() -> find("#filter-name", TextField.class).setText(name));
      waitFor(
          () ->
              model.ledger().rows().size() < 1803
                  && model.ledger().rows().getFirst().name().contains(name));
      waitFor(() -> detailTitle().contains(name));
    }
  }

  @Test
  void oneSoughtPersonStandsAloneUntilAllAreAskedFor() throws Exception {
    show();
    long id = persons.search("吉克·阿牛", 1).getFirst().id();
    assertThat(find("#ledger-everybody", Button.class).isVisible()).isFalse();
    interact(() -> view.showPerson(id));
    waitFor(() -> model.ledger().rows().size() == 1);
    waitFor(() -> model.pageProperty().get() != null);
    waitFor(() -> model.pageProperty().get().card().id() == id);
    clickOn("#ledger-everybody");
    waitFor(() -> model.ledger().rows().size() == 1803);
    assertThat(model.ledger().queryProperty().get().filters()).isEmpty();
    waitFor(() -> model.pageProperty().get() != null);
    waitFor(() -> model.pageProperty().get().card().id() == id);
  }

  @Test
  void whatOthersKnowStandsInItsTabAndLeadsThere() throws Exception {
    show();
    waitFor(() -> reads("就业"));
    clickOn("就业");
    waitFor(() -> reads("灵活就业") && reads("缝纫"));
    clickOn("在就业台账中查看");
    assertThat(opened).containsExactly(model.pageProperty().get().card().id());
  }

  @Test
  void whatIsToBeCheckedIsSaidUnderTheName() {
    var detail = new PersonDetail(List.of());
    interact(() -> detail.show(page("性别与身份证号不一致。")));
    assertThat(detail.pane().lookup(".notice-box.warning")).isNotNull();
    interact(() -> detail.show(page("")));
    assertThat(detail.pane().lookup(".notice-box.warning")).isNull();
  }

  private static PersonPage page(String check) {
    return new PersonPage(
        new PersonCard(1, "王𠮷", "男 · 71 岁", check, List.of(), List.of()), List.of());
  }

  @Test
  void aMenuPutsTheLedgerIntoTheOrderOfStrokesAndBack() throws Exception {
    show();
    MenuButton menu = lookup("#sort-menu").query();
    List<String> own = names();
    interact(() -> menu.getItems().getLast().fire());
    waitFor(() -> !model.ledger().busyProperty().get());
    assertThat(names()).isSortedAccordingTo(Strokes.order()).isNotEqualTo(own);
    assertThat(((RadioMenuItem) menu.getItems().getLast()).isSelected()).isTrue();
    interact(() -> menu.getItems().getFirst().fire());
    waitFor(() -> names().equals(own));
  }

  private List<String> names() {
    return model.ledger().rows().stream().map(PersonRow::name).toList();
  }
}
