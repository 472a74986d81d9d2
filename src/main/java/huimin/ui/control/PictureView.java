package huimin.ui.control;

import huimin.text.Messages;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A scanned paper or photo to be read: fits the width, can be made larger and turned. */
public final class PictureView extends BorderPane {
  private static final double STEP = 1.25;
  private static final double LEAST = 0.2;
  private static final double MOST = 8;
  private static final double QUARTER = 90;
  private static final double EDGE = 24;

  private final ImageView picture;
  private final ScrollPane scroll;
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);

  /**
   * A picture.
   *
   * @param name what a screen reader calls it
   */
  public PictureView(String name, Image image) {
    picture = new ImageView(image);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setAccessibleText(name);
    scroll = new ScrollPane(new javafx.scene.Group(picture));
    scroll.setPannable(true);
    picture.fitWidthProperty().bind(scroll.widthProperty().subtract(EDGE).multiply(zoom));
    var bar =
        new HBox(
            button("ui.preview.smaller", Feather.ZOOM_OUT, () -> zoomTo(zoom.get() / STEP)),
            button("ui.preview.larger", Feather.ZOOM_IN, () -> zoomTo(zoom.get() * STEP)),
            button("ui.preview.fit", Feather.MAXIMIZE, () -> zoomTo(1)),
            button("ui.preview.turn", Feather.ROTATE_CW, this::turn));
    bar.getStyleClass().add("preview-bar");
    getStyleClass().add("picture-view");
    setTop(bar);
    setCenter(scroll);
  }

  private void zoomTo(double factor) {
    zoom.set(Math.clamp(factor, LEAST, MOST));
  }

  private void turn() {
    picture.setRotate((picture.getRotate() + QUARTER) % 360);
  }

  private static Button button(String key, Ikon icon, Runnable act) {
    var button = new Button(Messages.text(key), new Icon(icon));
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Messages.text(key));
    button.setOnAction(event -> act.run());
    return button;
  }
}
