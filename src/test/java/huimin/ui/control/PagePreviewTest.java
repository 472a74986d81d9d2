package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.DirectTaskRunner;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PagePreviewTest extends ControlTest {
  private final Set<Integer> drawn = new TreeSet<>();
  private PagePreview preview;

  private final class Red implements PageSource {
    @Override
    public int count() {
      return 50;
    }

    @Override
    public double width(int page) {
      return 595;
    }

    @Override
    public double height(int page) {
      return 842;
    }

    @Override
    public PageImage render(int page, double zoom) {
      drawn.add(page);
      int[] argb = new int[(int) (595 * zoom) * (int) (842 * zoom)];
      Arrays.fill(argb, 0xFFFF0000);
      return new PageImage((int) (595 * zoom), (int) (842 * zoom), argb);
    }
  }

  @Override
  protected Parent control() {
    preview =
        new PagePreview(
            "预览",
            new DirectTaskRunner(),
            thrown -> {
              throw new AssertionError(thrown);
            });
    preview.show(new Red());
    return preview;
  }

  private String place() {
    return find("#preview-place", Label.class).getText();
  }

  @Test
  void fitsTheWidthAndDrawsOnlyWhatIsNear() throws Exception {
    waitFor(() -> preview.zoomProperty().get() > 1.4 && !drawn.isEmpty());
    assertThat(preview.zoomProperty().get()).isLessThan(1.7);
    assertThat(drawn).contains(0).doesNotContain(3, 4, 49);
    assertThat(place()).isEqualTo("第 1 页，共 50 页");
  }

  @Test
  void pagesShowWhatWasDrawn() throws Exception {
    waitFor(() -> image(0) != null);
    assertThat(onFx(() -> image(0).getPixelReader().getColor(5, 5))).isEqualTo(Color.RED);
  }

  @Test
  void scrollingDrawsThereAndLetsGoOfPagesFarAway() throws Exception {
    waitFor(() -> image(0) != null);
    interact(() -> preview.go(30));
    waitFor(() -> drawn.contains(30) && place().startsWith("第 31 页"));
    assertThat(image(0)).isNull();
    assertThat(image(30)).isNotNull();
    assertThat(drawn).doesNotContain(15);
  }

  @Test
  void buttonsAndKeysZoomAndTurnPages() throws Exception {
    waitFor(() -> image(0) != null);
    double fitted = preview.zoomProperty().get();
    clickOn("#ui-preview-larger");
    assertThat(preview.zoomProperty().get()).isGreaterThan(fitted);
    press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertThat(preview.zoomProperty().get()).isEqualTo(fitted);
    interact(() -> find("#ui-preview-next", Button.class).requestFocus());
    type(KeyCode.PAGE_DOWN);
    waitFor(() -> place().startsWith("第 2 页"));
  }

  @Test
  void zoomStaysWithinReason() {
    interact(() -> preview.zoom(100));
    assertThat(preview.zoomProperty().get()).isEqualTo(4);
    interact(() -> preview.zoom(0));
    assertThat(preview.zoomProperty().get()).isEqualTo(0.25);
  }

  private javafx.scene.image.Image image(int page) {
    return lookup(".sheet-of-paper .image-view").queryAll().stream()
        .map(ImageView.class::cast)
        .skip(page)
        .findFirst()
        .orElseThrow()
        .getImage();
  }
}
