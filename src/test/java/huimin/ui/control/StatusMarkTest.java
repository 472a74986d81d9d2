package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class StatusMarkTest extends ControlTest {
  private final StatusMark[] marks =
      Arrays.stream(Mark.values())
          .map(mark -> new StatusMark(mark, "词"))
          .toArray(StatusMark[]::new);

  @Override
  protected Parent control() {
    return new HBox(20, marks);
  }

  @Test
  void everyMarkHasItsOwnShapeWithoutColour() throws Exception {
    Set<Set<Integer>> shapes = new HashSet<>();
    for (StatusMark mark : marks) {
      Set<Integer> ink = ink((Region) mark.getGraphic());
      assertThat(ink).isNotEmpty();
      shapes.add(ink);
    }
    assertThat(shapes).hasSize(Mark.values().length);
  }

  @Test
  void sameMarkHasTheSameShape() throws Exception {
    assertThat(ink((Region) marks[0].getGraphic())).isEqualTo(ink((Region) marks[0].getGraphic()));
  }

  private static Set<Integer> ink(Region shape) throws Exception {
    return onFx(
        () -> {
          var ground = new SnapshotParameters();
          ground.setFill(Color.WHITE);
          var image = shape.snapshot(ground, null);
          Set<Integer> ink = new HashSet<>();
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              if (image.getPixelReader().getColor(x, y).grayscale().getBrightness() < 0.7) {
                ink.add(y * 100 + x);
              }
            }
          }
          return ink;
        });
  }
}
