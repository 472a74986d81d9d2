package huimin.ui.control;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.PageSource.PageImage;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One page of a preview: white paper of the right size, drawn when it comes near the view. */
final class PageSheet {
  private final PageSource source;
  private final int page;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ImageView picture = new ImageView();
  private final StackPane root = new StackPane(picture);

  /** Zoom drawn or being drawn; 0: none. */
  private double drawn;

  PageSheet(PageSource source, int page, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.source = source;
    this.page = page;
    this.runner = runner;
    this.onFailed = onFailed;
    root.getStyleClass().add("sheet-of-paper");
    picture.fitWidthProperty().bind(root.widthProperty());
    picture.fitHeightProperty().bind(root.heightProperty());
    root.setAccessibleText(Messages.text("ui.preview.place", page + 1, source.count()));
    size(1);
  }

  Region node() {
    return root;
  }

  void size(double zoom) {
    double width = Math.round(source.width(page) * zoom);
    double height = Math.round(source.height(page) * zoom);
    root.setMinSize(width, height);
    root.setPrefSize(width, height);
    root.setMaxSize(width, height);
  }

  void draw(double zoom) {
    if (drawn == zoom) {
      return;
    }
    drawn = zoom;
    runner.read(this, progress -> source.render(page, zoom), image -> show(image, zoom), onFailed);
  }

  private void show(PageImage image, double zoom) {
    // It may have left the view, or been enlarged, while it was drawn.
    if (drawn == zoom) {
      var pixels =
          new PixelBuffer<>(
              image.width(),
              image.height(),
              IntBuffer.wrap(image.argb()),
              PixelFormat.getIntArgbPreInstance());
      picture.setImage(new WritableImage(pixels));
    }
  }

  void clear() {
    drawn = 0;
    picture.setImage(null);
  }

  boolean isDrawn() {
    return picture.getImage() != null;
  }
}
