package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.VisitDraft;
import huimin.person.VisitDue;
import huimin.person.VisitService;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitsDueViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.now(TestOffice.CLOCK);
  private final TestOffice office = TestOffice.create();
  private final VisitService visits =
      new VisitService(office.database(), office.access(), office.clock());
  private final List<Long> opened = new ArrayList<>();
  private VisitsDueViewModel model;
  private VisitsDueView view;

  @Override
  protected Screen screen() {
    model = new VisitsDueViewModel(visits, runner, dialogs::failed);
    view = new VisitsDueView(model, List.of("青石村"), opened::add);
    return view;
  }

  @AfterEach
  void closeOffice() {
    office.close();
  }

  private void due(long id, String name, int days) {
    Townsfolk.person(office.database(), id, name);
    visit(id, TODAY.minusDays(60), TODAY.plusDays(days));
  }

  private void visit(long id, LocalDate on, LocalDate next) {
    visits.save(new VisitDraft(null, 0, id, on, "01", "02", "李干部", "", next));
  }

  private List<String> names() {
    return model.ledger().rows().stream().map(VisitDue::name).toList();
  }

  private void shows(String... names) throws Exception {
    waitFor(() -> names().equals(List.of(names)));
  }

  @Test
  void theReachIsOneClickAndTheWordsSayHowLong() throws Exception {
    waitFor(() -> find("#ledger-empty", Label.class).getText().contains("现在没有要走访的人"));
    assertThat(isShown("#ledger-clear")).as("nothing the clerk could clear").isFalse();
    due(1, "赵一", -12);
    due(2, "钱二", 0);
    due(3, "孙三", 5);
    due(4, "李四", 20);
    due(5, "周五", 90);
    interact(view::onShow);
    shows("赵一", "钱二", "孙三");
    waitFor(() -> isShown("已过 12 天") && isShown("今天到期") && isShown("还有 5 天"));
    assertThat(find("#visits-week", ToggleButton.class).isSelected()).isTrue();
    clickOn("#visits-month");
    shows("赵一", "钱二", "孙三", "李四");
    assertThat(find("#filter-nextVisitOn", ComboBox.class).getValue()).isEqualTo("30 天内");
    clickOn("#visits-all");
    shows("赵一", "钱二", "孙三", "李四", "周五");
    clickOn("#visits-due");
    shows("赵一", "钱二");
    clickOn("#visits-due");
    assertThat(find("#visits-due", ToggleButton.class).isSelected()).isTrue();
    assertThat(lookup(".sum-bar .strong").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly("2", "2");
  }

  @Test
  void enterAndTheButtonOpenThePersonAndWhoWasVisitedIsGone() throws Exception {
    due(1, "赵一", -12);
    due(2, "钱二", -1);
    interact(view::showDue);
    interact(view::onShow);
    shows("赵一", "钱二");
    waitFor(() -> model.ledger().selection().size() == 1);
    interact(() -> view.frame().ledger().table().requestFocus());
    type(KeyCode.ENTER);
    clickOn("#visit-open");
    assertThat(opened).containsExactly(1L, 1L);
    visit(1, TODAY, TODAY.plusDays(30));
    interact(view::onShow);
    shows("钱二");
  }
}
