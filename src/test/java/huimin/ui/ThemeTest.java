package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.ui.control.ControlTest;
import huimin.ui.control.Mark;
import huimin.ui.control.StatusMark;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest extends ControlTest {
  @Override
  protected Parent control() {
    return new StackPane();
  }

  @Test
  void controlsOfControlsFxFindTheirColours() throws Exception {
    assertThat(warnings(true)).isEmpty();
  }

  @Test
  void withoutOurSheetTheyDoNot() throws Exception {
    assertThat(warnings(false)).isNotEmpty();
  }

  private List<String> warnings(boolean dressed) throws Exception {
    List<String> heard = new ArrayList<>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            heard.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger css = Logger.getLogger("javafx.css");
    css.addHandler(handler);
    css.setUseParentHandlers(false);
    try {
      onFx(() -> layOut(dressed));
    } finally {
      css.removeHandler(handler);
      css.setUseParentHandlers(true);
    }
    return heard;
  }

  private static Scene layOut(boolean dressed) {
    var box =
        new VBox(
            new CheckComboBox<String>(),
            new SearchableComboBox<String>(),
            new StatusBar(),
            new ToggleSwitch(),
            new StatusMark(Mark.WARNING, "x"));
    var scene = new Scene(box);
    if (dressed) {
      new Theme().dress(scene);
    }
    box.applyCss();
    box.layout();
    return scene;
  }

  @Test
  void menusGrowWithTheText() throws Exception {
    var menu = new MenuButton("m", null, new MenuItem("项"));
    interact(
        () -> {
          enlarge();
          ((StackPane) stage.getScene().getRoot()).getChildren().add(menu);
        });
    interact(menu::show);
    waitFor(() -> lookup("项").tryQueryAs(Label.class).isPresent());
    waitFor(() -> find("项", Label.class).getFont().getSize() == 21);
    assertThat(find("项", Label.class).getFont().getFamily()).isEqualTo(Fonts.FAMILY);
  }

  @Test
  void dialogsGrowWithTheText() throws Exception {
    var word = new Label("x");
    interact(
        () -> {
          enlarge();
          var dialog = new Dialog<Void>();
          dialog.initOwner(stage);
          dialog.getDialogPane().setContent(word);
          dialog.show();
        });
    waitFor(() -> word.getFont().getSize() == 21);
    assertThat(word.getFont().getFamily()).isEqualTo(Fonts.FAMILY);
  }

  private void enlarge() {
    var theme = new Theme();
    theme.dress(stage.getScene());
    theme.scaleProperty().set(1.5);
  }

  @ParameterizedTest
  @CsvSource({
    "-color-fg-default, -color-bg-default",
    "-color-fg-default, -huimin-chosen",
    "-color-fg-default, -color-warning-subtle",
    "-color-fg-muted, -color-bg-default",
    "-color-fg-muted, -color-bg-subtle",
    "-color-fg-muted, -huimin-chosen",
    "-color-accent-fg, -color-bg-subtle",
    "-color-accent-fg, -huimin-chosen",
    "-color-fg-emphasis, -color-accent-emphasis",
    "-color-warning-fg, -color-bg-subtle",
    "-color-danger-fg, -color-bg-default",
  })
  void wordsStandOutFromTheirGround(String words, String ground) throws Exception {
    for (boolean dark : new boolean[] {false, true}) {
      assertThat(contrast(words, ground, dark)).as("dark " + dark).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void contrastOfAPaleGreyIsFoundTooWeak() throws Exception {
    assertThat(contrast("#aaaaaa", "-color-bg-default", false)).isLessThan(4.5);
  }

  private static double contrast(String words, String ground, boolean dark) throws Exception {
    return onFx(
        () -> {
          var theme = new Theme();
          theme.darkProperty().set(dark);
          var front = colour(theme, words);
          // A ground may be translucent: it lies on the window's own.
          var back = over(colour(theme, ground), colour(theme, "-color-bg-default"));
          theme.darkProperty().set(false);
          double a = light(front) + 0.05;
          double b = light(back) + 0.05;
          return Math.max(a, b) / Math.min(a, b);
        });
  }

  private static Color colour(Theme theme, String name) {
    var label = new Label("x");
    label.setStyle("-fx-text-fill: " + name + ";");
    var scene = new Scene(new StackPane(label));
    theme.dress(scene);
    scene.getRoot().applyCss();
    return (Color) label.getTextFill();
  }

  private static Color over(Color top, Color below) {
    return below.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
  }

  private static double light(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
