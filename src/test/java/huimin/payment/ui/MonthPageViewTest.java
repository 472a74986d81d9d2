package huimin.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampledOffice;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import huimin.ui.control.PlainTable;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthPageViewTest extends ScreenTest {
  private static final Period OCTOBER = Period.of(2026, 10);
  private static SampledOffice office;

  @TempDir Path folder;
  private final List<Object> jumps = new ArrayList<>();
  private MonthPageViewModel model;

  @BeforeAll
  static void openOffice() {
    office = SampledOffice.with(SampledOffice.ALL);
  }

  @AfterAll
  static void closeOffice() {
    office.close();
  }

  @Override
  protected Screen screen() {
    model = new MonthPageViewModel(MonthPageViewModelTest.desk(office), runner, dialogs::failed);
    return new MonthPageView(
        model, dialogs, files(), new MonthJumps(jumps::add, jumps::add, jumps::add));
  }

  /** The step was drawn again after the return was written. */
  private boolean returnIsNamed() {
    return lookup(".page .status-mark").queryAllAs(Label.class).stream()
        .anyMatch(mark -> mark.getText().contains(".xlsx"));
  }

  @Test
  void monthIsClosedByItsNamedActOnlyAndThenGivesItsOutputs() throws Exception {
    interact(() -> model.choose(OCTOBER));
    waitFor(() -> model.view() != null && model.view().period().equals(OCTOBER));
    assertThat(find("#month-close", Button.class).getText()).isEqualTo("封存 2026年10月");

    clickOn("#step-2");
    interact(
        () -> find("#month-questions", PlainTable.class).table().getSelectionModel().select(0));
    clickOn("#month-questions-open");
    assertThat(jumps).containsExactly(model.questions().getFirst().personId());

    clickOn("#month-close");
    waitFor(() -> isShown("#confirm-no"));
    clickOn("#confirm-no");
    waitFor(() -> !isShown("#confirm-no"));
    assertThat(office.wiring().months().closed()).isEmpty();

    clickOn("#month-close");
    waitFor(() -> isShown("#confirm-yes"));
    clickOn("#confirm-yes");
    waitFor(() -> model.view().closed());
    assertThat(isShown("#month-close")).isFalse();

    clickOn("#step-2");
    assertThat(isShown("#month-questions-past")).isTrue();
    assertThat(isShown("#month-questions")).isFalse();
    outputsAreWritten();
  }

  private void outputsAreWritten() throws Exception {
    clickOn("#step-4");
    answer = folder;
    clickOn("#month-write-lists");
    waitFor(() -> !model.lists().isEmpty());
    clickOn("#step-5");
    clickOn("#month-publish");
    waitFor(() -> isShown("#month-see-notices"));
    clickOn("#month-write-return");
    waitFor(this::returnIsNamed);
    assertThat(folder.toFile().list()).hasSize(model.lists().size() + 1);
    clickOn("#month-see-notices");
    assertThat(jumps).last().isEqualTo(OCTOBER);
  }
}
