package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import huimin.SampleOffice;
import huimin.person.CardMember;
import huimin.platform.security.Action;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import huimin.value.LabelledText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PersonPageViewTest extends ScreenTest {
  private final List<String> log = new ArrayList<>();
  private PersonPageView view;
  private String sentence = "劳动合同 2026-11-30 到期。";

  /** Made beforehand: the window does not wait as long. */
  @BeforeAll
  static void makeOffice() {
    SampleOffice.shared();
  }

  @Override
  protected Screen screen() {
    var model =
        new PersonPageViewModel(
            SampleOffice.shared().wiring().persons(),
            List.of(id -> List.of(new DueLine(sentence, false, () -> log.add("jump")))),
            runner,
            dialogs::failed);
    view = new PersonPageView(model, List.of(work()), List.of(later()), () -> log.add("back"));
    return view;
  }

  private PersonSection work() {
    return BlocksSection.of(
        "就业",
        Action.WORK_VIEW,
        id -> List.of(new PersonBlock("灵活就业", List.of(new LabelledText("岗位", "缝纫" + id)))),
        "没有就业记录。",
        runner,
        dialogs::failed);
  }

  private PersonSection later() {
    return new LaterSection(
        new LaterTab(
            "变更记录",
            "显示变更记录",
            "没有变更。",
            (id, onRead) -> {
              log.add("asked " + id);
              onRead.accept(List.of());
            }),
        Action.HISTORY_VIEW);
  }

  private void choose(long id) {
    interact(
        () -> {
          view.choose(id);
          view.onShow();
        });
  }

  private boolean reads(String text) {
    return lookup(text).tryQuery().isPresent();
  }

  @Test
  void everythingStandsSideBySideWithWhatIsDueOnTop() throws Exception {
    long id = SampleOffice.shared().wiring().persons().search("吉克·阿牛", 1).getFirst().id();
    choose(id);
    waitFor(() -> find(".screen-title", Label.class).getText().equals("吉克·阿牛"));
    waitFor(() -> reads("缝纫" + id) && reads("劳动合同 2026-11-30 到期。"));
    assertThat(reads("身份号码")).isTrue();
    clickOn("去办理");
    clickOn("#page-back");
    assertThat(log).containsExactly("jump", "back");

    log.clear();
    interact(() -> ((Hyperlink) lookup("显示变更记录").query()).fire());
    waitFor(() -> reads("没有变更。"));
    choose(id);
    assertThat(log).as("still in view, read afresh").containsExactly("asked " + id, "asked " + id);
    choose(id + 1);
    waitFor(() -> reads("缝纫" + (id + 1)));
    assertThat(reads("显示变更记录")).as("asked anew for somebody else").isTrue();
    assertThat(reads("缝纫" + id)).isFalse();
  }

  @Test
  void besideALongSentenceTheWayThereIsStillToBeRead() throws Exception {
    sentence = "同一个人同时有两项救助在发放，不能同时享受，请核实。".repeat(5);
    choose(SampleOffice.shared().wiring().persons().search("吉克·阿牛", 1).getFirst().id());
    waitFor(() -> reads(sentence));
    Hyperlink go = lookup("#person-due .hyperlink").queryAs(Hyperlink.class);
    waitFor(() -> go.getWidth() > 0);
    assertThat(go.getWidth()).isGreaterThanOrEqualTo(go.prefWidth(-1));
  }

  @Test
  void theOthersOfTheHouseholdAreOneClickAway() throws Exception {
    long id = SampleOffice.shared().wiring().persons().search("吉克·阿牛", 1).getFirst().id();
    choose(id);
    waitFor(() -> find(".screen-title", Label.class).getText().equals("吉克·阿牛"));
    List<CardMember> others =
        SampleOffice.shared().wiring().persons().card(id).members().stream()
            .filter(member -> member.person() != id)
            .toList();
    assertThat(others).isNotEmpty();
    String other = others.getFirst().name();
    assertThat(lookup("吉克·阿牛").queryAllAs(Node.class)).noneMatch(Hyperlink.class::isInstance);
    clickOn(lookup(hasText(other)).match(Hyperlink.class::isInstance).<Node>query());
    waitFor(() -> find(".screen-title", Label.class).getText().equals(other));
    waitFor(() -> reads("缝纫" + others.getFirst().person()));
  }
}
