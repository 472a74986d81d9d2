package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.ui.HomeFacts.Waiting;
import huimin.ui.control.Mark;
import huimin.ui.control.StepList.State;
import huimin.ui.control.StepList.Step;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewTest extends ScreenTest {
  private final List<String> jumps = new ArrayList<>();
  private List<Waiting> waiting =
      List.of(new Waiting(Mark.WARNING, "甲事", "说明", "去办甲事", () -> jumps.add("甲")));
  private HomeView view;

  @Override
  protected Screen screen() {
    view = new HomeView(this::facts, () -> jumps.add("month"), runner, dialogs::failed);
    return view;
  }

  private HomeFacts facts() {
    return new HomeFacts(
        LocalDate.of(2026, 11, 22),
        1803,
        683,
        288,
        290,
        Yuan.of("306242.00"),
        92,
        92,
        "2026年11月",
        List.of(new Step("核对", "新增 0", State.DONE), new Step("封存", "", State.CURRENT)),
        waiting);
  }

  @Test
  void figuresAreShownAndWhatWaitsLeadsToItsPlace() throws Exception {
    waitFor(() -> isShown("去办甲事"));
    assertThat(isShown("1,803")).isTrue();
    assertThat(lookup("#home-aid").query().getAccessibleText()).contains("288").contains("-2");
    clickOn("去办甲事");
    clickOn("#home-to-month");
    assertThat(jumps).containsExactly("甲", "month");

    waiting = List.of();
    interact(view::onShow);
    waitFor(() -> isShown("没有等着办的事"));
    assertThat(isShown("去办甲事")).isFalse();
  }
}
