package huimin.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.platform.task.DirectTaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyViewModelTest {
  private final List<Throwable> failures = new ArrayList<>();
  private final PolicyViewModel model =
      new PolicyViewModel(
          SampleOffice.shared().wiring().policy(), new DirectTaskRunner(), failures::add);

  @Test
  void everyProgrammeHasItsPolicyByName() {
    model.policies().search();
    assertThat(model.policies().rows())
        .extracting(PolicyLine::programme)
        .contains("城市低保", "农村低保", "临时救助（急难型）");
    assertThat(model.policies().rows()).extracting(PolicyLine::state).containsOnly("未核对");
    assertThat(failures).isEmpty();
  }

  @Test
  void filterAndOrderAreAnswered() {
    model.policies().filterBy(Map.of("programme", "低保"));
    model.policies().sort("programme", true);
    assertThat(model.policies().rows())
        .extracting(PolicyLine::programme)
        .containsExactly("城市低保", "农村低保");
    model.policies().sort("programme", false);
    assertThat(model.policies().rows())
        .extracting(PolicyLine::programme)
        .containsExactly("农村低保", "城市低保");
  }

  @Test
  void parametersStandInTheClerksWords() {
    model.parameters().search();
    assertThat(model.parameters().rows())
        .extracting(ParameterLine::name)
        .contains("公示期")
        .noneMatch(name -> name.matches(".*[a-z].*"));
    assertThat(model.parameters().rows())
        .extracting(ParameterLine::value)
        .contains("7 日", "批准当月", "是");
  }
}
