package huimin.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;

/** How everything looks: light or dark ground, size of text, our style sheet on top. */
public final class Theme {
  /** Size of text at 100 %, in pixels. */
  public static final double TEXT = 14;

  private static final String SHEET =
      Objects.requireNonNull(Theme.class.getResource("/css/huimin.css")).toExternalForm();

  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final DoubleProperty scale = new SimpleDoubleProperty(1);

  /** Sets the ground for all windows of the process. */
  public Theme() {
    dark.subscribe(
        on ->
            Application.setUserAgentStylesheet(
                on
                    ? new PrimerDark().getUserAgentStylesheet()
                    : new PrimerLight().getUserAgentStylesheet()));
  }

  /** Dresses a scene and keeps it so while the settings change. */
  public void dress(Scene scene) {
    scene.getStylesheets().add(SHEET);
    scale.subscribe(
        factor ->
            scene
                .getRoot()
                .setStyle("-fx-font-size: " + TEXT * Math.clamp(factor.doubleValue(), 1, 2) + "px;"));
  }

  /** Whether the ground is dark. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Size of text, 1 to 1.5 in the settings; values outside 1 to 2 are drawn as the nearest. */
  public DoubleProperty scaleProperty() {
    return scale;
  }
}
