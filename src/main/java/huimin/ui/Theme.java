package huimin.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
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

  private static final String SHEET = address("/css/huimin.css");
  private static final String DARK = address("/css/huimin-dark.css");

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

  /** Dresses a scene, its popups and its dialogs, and keeps them so while the settings change. */
  public void dress(Scene scene) {
    Runnable dress = () -> scene.getStylesheets().setAll(sheets());
    dark.subscribe(dress);
    scale.subscribe(dress);
    dress.run();
  }

  /** The size is a style sheet too: popups take their owner's sheets, not its root's style. */
  private List<String> sheets() {
    String css = ".root{-fx-font-size:" + TEXT * Math.clamp(scale.get(), 1, 2) + "px;}";
    String size =
        "data:text/css;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    return dark.get() ? List.of(SHEET, DARK, size) : List.of(SHEET, size);
  }

  private static String address(String sheet) {
    return Objects.requireNonNull(Theme.class.getResource(sheet)).toExternalForm();
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
