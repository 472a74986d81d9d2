package huimin.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampledOffice;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewTest extends ScreenTest {
  private static SampledOffice office;

  @TempDir Path folder;
  private ImportViewModel model;

  @BeforeAll
  static void openOffice() {
    office = SampledOffice.with(List.of(SampledOffice.PERSONS));
  }

  @AfterAll
  static void closeOffice() {
    office.close();
  }

  @Override
  protected Screen screen() {
    model = new ImportViewModel(ImportViewModelTest.desk(office), runner, dialogs::failed);
    return new ImportView(model, dialogs, files());
  }

  private void chooseFile(String sample, ImportStage expected) throws Exception {
    answer = office.sample(sample);
    clickOn("#drop-choose");
    waitFor(() -> model.stageProperty().get() == expected);
  }

  private Button confirm() {
    return find("#import-confirm", Button.class);
  }

  @Test
  void faultyFileCannotBeConfirmedAndIsGivenBackWithReasons() throws Exception {
    chooseFile("问题台账.xlsx", ImportStage.REFUSED);
    assertThat(confirm().isDisabled()).isTrue();
    assertThat(isShown("公民身份号码")).isTrue();
    answer = folder;
    clickOn("#import-reasons");
    waitFor(() -> folder.resolve("问题台账（错误原因）.xlsx").toFile().length() > 0);
    clickOn("#import-other");
    assertThat(isShown("#drop-choose")).isTrue();
  }

  @Test
  void fileIsConfirmedByItsNumberOfRowsAndTakenBackAfterAQuestion() throws Exception {
    chooseFile("就业安置台账.xlsx", ImportStage.READY);
    assertThat(confirm().getText()).isEqualTo("确认导入 120 行");
    clickOn("#import-confirm");
    waitFor(() -> model.stageProperty().get() == ImportStage.DONE);

    clickOn("#import-undo");
    waitFor(() -> isShown("#confirm-no"));
    clickOn("#confirm-no");
    waitFor(() -> !isShown("#confirm-no"));
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.DONE);

    clickOn("#import-undo");
    waitFor(() -> isShown("#confirm-yes"));
    assertThat(find("#confirm-yes", Button.class).getText()).isEqualTo("撤销 120 行");
    clickOn("#confirm-yes");
    waitFor(() -> model.stageProperty().get() == ImportStage.UNDONE);
    assertThat(isShown("#import-undo")).isFalse();
  }
}
