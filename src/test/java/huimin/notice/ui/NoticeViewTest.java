package huimin.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampledOffice;
import huimin.notice.NoticeFiles.Paper;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeViewTest extends ScreenTest {
  private static final Period OCTOBER = Period.of(2026, 10);
  private static SampledOffice office;

  @TempDir Path folder;
  private NoticeViewModel model;

  @BeforeAll
  static void openOffice() {
    office = SampledOffice.with(List.of(SampledOffice.ALL.get(0), SampledOffice.ALL.get(1)));
    office.wiring().months().close(OCTOBER, office.wiring().session());
  }

  @AfterAll
  static void closeOffice() {
    office.close();
  }

  @Override
  protected Screen screen() {
    model = new NoticeViewModel(NoticeViewModelTest.desk(office), runner, dialogs::failed);
    return new NoticeView(model, runner, dialogs, files());
  }

  private boolean isDrawn() {
    return lookup(".sheet-of-paper .image-view").queryAllAs(ImageView.class).stream()
        .anyMatch(picture -> picture.getImage() != null);
  }

  @Test
  void emptyMonthIsPublishedThenSeenOnPaperAndSaved() throws Exception {
    waitFor(() -> isShown("#notice-publish"));
    assertThat(isShown("#notice-print")).isFalse();
    clickOn("#notice-publish");
    waitFor(() -> model.items().size() == 12 && isDrawn());
    assertThat(find("#notice-print", Button.class).isDisabled()).isFalse();

    Paper other = model.paperProperty().get() == Paper.A3 ? Paper.A4 : Paper.A3;
    clickOn("#notice-" + other.name());
    waitFor(() -> model.paperProperty().get() == other && isDrawn());

    answer = folder;
    clickOn("#notice-save-pdf");
    waitFor(() -> folder.resolve(model.fileName(NoticeFormat.PDF)).toFile().length() > 0);
  }
}
