package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.DirectTaskRunner;
import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LedgerViewModelTest {
  private final List<LedgerQuery> asked = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final LedgerViewModel<String> model =
      new LedgerViewModel<>(this::answer, new DirectTaskRunner(), failures::add);

  private LedgerPage<String> answer(LedgerQuery query) {
    asked.add(query);
    if (query.filters().containsKey("fault")) {
      throw new IllegalStateException();
    }
    return new LedgerPage<>(List.of("a", "b"), 7, Map.of("amount", "3.00"));
  }

  @Test
  void showsRowsTotalAndSums() {
    model.search();
    assertThat(model.rows()).containsExactly("a", "b");
    assertThat(model.totalProperty().get()).isEqualTo(7);
    assertThat(model.sumsProperty().get()).containsEntry("amount", "3.00");
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void filterAsksOnceAndBlankLiftsIt() {
    model.filter("name", " 王 ");
    model.filter("name", "王");
    assertThat(asked).hasSize(1);
    assertThat(asked.getLast().filters()).isEqualTo(Map.of("name", "王"));
    model.filter("name", " ");
    assertThat(asked.getLast().filters()).isEmpty();
  }

  @Test
  void sortGoesUpDownAndBack() {
    model.filter("name", "王");
    model.toggleSort("age");
    assertThat(asked.getLast())
        .isEqualTo(new LedgerQuery(Map.of("name", "王"), "age", false, LedgerQuery.SCREEN_ROWS));
    model.toggleSort("age");
    assertThat(asked.getLast().descending()).isTrue();
    model.toggleSort("age");
    assertThat(asked.getLast().sortColumn()).isNull();
    assertThat(asked.getLast().descending()).isFalse();
  }

  @Test
  void whatALedgerStartsWithIsNoFilterOfTheClerks() {
    model.startWith(Map.of("day", "7"));
    assertThat(asked).as("it is not shown yet").isEmpty();
    assertThat(model.isAtStart()).isTrue();
    model.filter("day", "30");
    assertThat(model.isAtStart()).isFalse();
    assertThat(model.isNarrowed()).isFalse();
    model.filter("name", "王");
    assertThat(model.isNarrowed()).isTrue();
    model.clearFilters();
    assertThat(asked.getLast().filters()).isEqualTo(Map.of("day", "7"));
    model.filter("day", "");
    assertThat(asked.getLast().filters()).isEmpty();
  }

  @Test
  void failedQuestionKeepsTheRowsShown() {
    model.search();
    model.filter("fault", "x");
    assertThat(failures).hasSize(1);
    assertThat(model.rows()).containsExactly("a", "b");
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void busyUntilTheAnswerComes() {
    var answers = new ArrayList<Runnable>();
    TaskRunner later =
        new TaskRunner() {
          @Override
          public <T> void run(String t, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
            throw new AssertionError("a ledger only reads");
          }

          @Override
          public <T> void read(Object k, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
            answers.add(() -> done.accept(job.run(huimin.platform.task.Progress.NONE)));
          }
        };
    var waiting = new LedgerViewModel<>(this::answer, later, failures::add);
    waiting.search();
    assertThat(waiting.busyProperty().get()).isTrue();
    answers.getFirst().run();
    assertThat(waiting.busyProperty().get()).isFalse();
  }
}
