package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.ui.control.PagePreview;
import huimin.ui.control.PageSource;
import huimin.ui.control.Toolbar;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** Sixty drawn pages. */
final class GalleryPreview implements Screen {
  private final BorderPane root = new BorderPane();
  private final PagePreview preview;

  GalleryPreview(TaskRunner runner, Dialogs dialogs) {
    preview = new PagePreview("公示预览", runner, dialogs::failed);
    var bar = new Toolbar("青石村公示 预览");
    bar.count("A4，横向");
    bar.act("导出 PDF", null, () -> {});
    bar.primary("打印", "Ctrl+P", () -> {});
    root.setTop(bar);
    root.setCenter(preview);
    preview.show(new LinedPages(60));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {}

  /** Pages with lines as if of text. */
  record LinedPages(int count) implements PageSource {
    @Override
    public double width(int page) {
      return 842;
    }

    @Override
    public double height(int page) {
      return 595;
    }

    @Override
    public PageImage render(int page, double zoom) {
      int width = (int) Math.round(842 * zoom);
      int height = (int) Math.round(595 * zoom);
      int[] argb = new int[width * height];
      Arrays.fill(argb, 0xFFFFFFFF);
      int line = Math.max(4, (int) (24 * zoom));
      for (int y = 3 * line; y < height - 2 * line; y += line) {
        Arrays.fill(argb, y * width + 2 * line, y * width + width - 2 * line, 0xFF333333);
      }
      return new PageImage(width, height, argb);
    }
  }
}
