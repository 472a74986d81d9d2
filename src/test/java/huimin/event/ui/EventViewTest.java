package huimin.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.event.EventKind;
import huimin.event.EventOfficeFamily;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventViewTest extends ScreenTest {
  private final EventOfficeFamily family = new EventOfficeFamily();
  private final List<Long> opened = new ArrayList<>();
  private final List<Integer> counted = new ArrayList<>();
  private EventView view;
  private EventFormViewModel form;
  private QuestionsViewModel questions;

  @Override
  protected Screen screen() {
    questions = new QuestionsViewModel(family.questions(), runner, dialogs::failed, counted::add);
    form = new EventFormViewModel(family.events(), family.clock(), runner, dialogs::failed);
    view =
        new EventView(
            new EventView.Models(
                questions, new AgesViewModel(family.ages(), runner, dialogs::failed), form),
            new EventJumps(opened::add, Map.of("aid_case", opened::add)),
            dialogs,
            family.clock());
    return view;
  }

  @AfterEach
  void closeOffice() {
    family.close();
  }

  private boolean reads(String text) {
    return lookup(text).tryQuery().isPresent();
  }

  private void begin(EventKind kind) throws Exception {
    interact(() -> view.begin(family.lin()));
    waitFor(() -> lookup("#event-kind-" + kind.code()).tryQuery().isPresent());
    interact(() -> find("#event-kind-" + kind.code(), ToggleButton.class).fire());
    waitFor(() -> lookup("#event-look").tryQuery().isPresent());
  }

  @Test
  void aDeathIsPreviewedAndRecordedAndItsQuestionAnswered() throws Exception {
    begin(EventKind.DEATH);
    assertThat(find("#event-record", Button.class).isDisabled()).isTrue();
    @SuppressWarnings("unchecked")
    ComboBox<String> head = find("#event-new-head", ComboBox.class);
    interact(() -> head.setValue(Long.toString(family.chen())));
    waitFor(() -> lookup("#event-relation-" + family.yu()).tryQuery().isPresent());
    interact(() -> find("#event-look", Button.class).fire());
    waitFor(() -> reads("补助不会因此自动停发或改变"));
    assertThat(reads("在册 → 死亡（2026-11-22）")).isTrue();
    assertThat(reads("申请人死亡（民政经办）")).isTrue();
    interact(() -> find("#event-record", Button.class).fire());
    waitFor(() -> reads("林强的“死亡”已登记。"));

    interact(() -> find("#event-tabs", TabPane.class).getSelectionModel().select(0));
    waitFor(() -> !questions.lines().isEmpty() && lookup("#question-save").tryQuery().isPresent());
    assertThat(counted).endsWith(1);
    assertThat(find(".event-side .detail-title", Label.class).getText()).isEqualTo("申请人死亡");
    interact(() -> find("#question-record", javafx.scene.control.Hyperlink.class).fire());
    assertThat(opened).containsExactly(family.lin());
    interact(() -> find("#answer-1", RadioButton.class).setSelected(true));
    interact(() -> find("#question-save", Button.class).fire());
    waitFor(() -> questions.lines().isEmpty());
    assertThat(counted).endsWith(0);
  }

  @Test
  void theFormSaysToLookForSomebodyFirst() throws Exception {
    interact(() -> find("#event-tabs", TabPane.class).getSelectionModel().selectLast());
    waitFor(() -> reads("先在上面输入姓名找到人，也可以在人员台账选中一人后按“登记大事”。"));
    assertThat(reads("在左边选发生了什么。")).as("nothing stands there yet").isFalse();
    interact(() -> view.begin(family.lin()));
    waitFor(() -> reads("在左边选发生了什么。"));
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldAndWhatIsTypedTakesThePreviewAway() throws Exception {
    begin(EventKind.BIRTH);
    interact(() -> find("#event-look", Button.class).fire());
    waitFor(() -> reads("还不能登记"));
    assertThat(find("#problem-name", Label.class).getText()).contains("必须填写");
    interact(() -> find("#event-name", javafx.scene.control.TextField.class).setText("林小川"));
    assertThat(form.previewProperty().get()).isNull();
    assertThat(find("#event-record", Button.class).isDisabled()).isTrue();
  }

  @Test
  void whoReachesAnAgeIsProposedAndLeadsToTheForm() throws Exception {
    interact(() -> find("#event-tabs", TabPane.class).getSelectionModel().select(1));
    waitFor(() -> lookup("#ages-record").tryQuery().isPresent());
    interact(() -> find("#ages-record", Button.class).fire());
    waitFor(() -> form.kindProperty().get() == EventKind.ADULT && reads("看看会变什么"));
    assertThat(form.whoProperty().get().self().name()).isEqualTo("林小雨");
  }
}
