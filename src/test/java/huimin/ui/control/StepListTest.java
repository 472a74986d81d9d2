package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.ui.control.StepList.State;
import huimin.ui.control.StepList.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class StepListTest extends ControlTest {
  private final List<Integer> chosen = new ArrayList<>();

  @Override
  protected Parent control() {
    var steps = new StepList("步骤");
    steps.show(
        List.of(
            new Step("核对", "新增 2", State.DONE),
            new Step("核实", "", State.CURRENT),
            new Step("批次", "两人签字", State.OPEN)));
    steps.onChoose(chosen::add);
    return steps;
  }

  @Test
  void currentStepIsMarkedAndStatesAreSpoken() {
    assertThat(isChosen(2)).isTrue();
    assertThat(isChosen(1)).isFalse();
    assertThat(step(1).getAccessibleText()).contains("第 1 步", "核对", "已完成");
    assertThat(step(3).getAccessibleText()).contains("未开始");
  }

  @Test
  void clickChooses() {
    clickOn("#step-3");
    assertThat(chosen).containsExactly(2);
    assertThat(isChosen(3)).isTrue();
    assertThat(isChosen(2)).isFalse();
  }

  @Test
  void arrowsMoveAndEnterChooses() {
    interact(() -> step(2).requestFocus());
    type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
    type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
    assertThat(chosen).containsExactly(0, 2);
  }

  private Node step(int number) {
    return find("#step-" + number, Node.class);
  }

  private boolean isChosen(int number) {
    return step(number).getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"));
  }
}
