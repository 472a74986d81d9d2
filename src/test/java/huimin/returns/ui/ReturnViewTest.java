package huimin.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampledOffice;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnViewTest extends ScreenTest {
  private static SampledOffice office;

  @TempDir Path folder;
  private ReturnViewModel model;

  @BeforeAll
  static void openOffice() {
    office = SampledOffice.with(List.of(SampledOffice.ALL.get(0), SampledOffice.ALL.get(1)));
  }

  @AfterAll
  static void closeOffice() {
    office.close();
  }

  @Override
  protected Screen screen() {
    model = new ReturnViewModel(ReturnViewModelTest.desk(office), runner, dialogs::failed);
    return new ReturnView(model, dialogs, files());
  }

  @Test
  void withoutAClosedMonthNothingCanBeExportedAndAfterwardsItCan() throws Exception {
    waitFor(() -> model.pageProperty().get() != null);
    assertThat(isShown("还没有封存的月份")).isTrue();
    assertThat(find("#returns-export", Button.class).isDisabled()).isTrue();

    office.wiring().months().close(Period.of(2026, 10), office.wiring().session());
    interact(model::refresh);
    waitFor(() -> isShown("#returns-figures"));
    assertThat(isShown("城市最低生活保障户数")).isTrue();
    answer = folder;
    clickOn("#returns-export");
    waitFor(() -> folder.toFile().list().length == 1);
  }
}
