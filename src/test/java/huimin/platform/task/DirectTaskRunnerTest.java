package huimin.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectTaskRunnerTest {
  private final List<Object> answers = new ArrayList<>();

  @Test
  void answersBeforeItReturns() {
    new DirectTaskRunner().run("t", p -> 1, answers::add, answers::add);
    new DirectTaskRunner().read("k", p -> 2, answers::add, answers::add);
    assertThat(answers).containsExactly(1, 2);
  }

  @Test
  void failureOfTheJobIsToldAndFailureOfTheAnswerIsNot() {
    var fault = new IllegalStateException();
    new DirectTaskRunner()
        .run(
            "t",
            p -> {
              throw fault;
            },
            answers::add,
            answers::add);
    assertThat(answers).containsExactly(fault);
  }
}
