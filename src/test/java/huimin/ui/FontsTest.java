package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.ui.control.ControlTest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest extends ControlTest {
  /** A noncharacter: no font has it, so it is drawn as the box. */
  private static final String MISSING = Character.toString(0x2FFFE);

  @Override
  protected Parent control() {
    return new StackPane();
  }

  @Test
  void rareNamesAreDrawnWithTheirOwnGlyphs() throws Exception {
    Set<Set<Integer>> pictures = new HashSet<>();
    String[] characters = {"𠮷", "䶮", "〇", "吉", "𫖯"};
    Set<Integer> box = picture(MISSING);
    for (String character : characters) {
      Set<Integer> drawn = picture(character);
      assertThat(drawn).as(character).isNotEmpty().isNotEqualTo(box);
      pictures.add(drawn);
    }
    assertThat(pictures).as("each its own").hasSize(characters.length);
  }

  @Test
  void twoCharactersNoFontHasLookTheSame() throws Exception {
    assertThat(picture(MISSING)).isEqualTo(picture(Character.toString(0x3FFFE)));
  }

  @Test
  void figuresAreTabular() throws Exception {
    assertThat(width("1111111111")).isEqualTo(width("8888888888"));
  }

  @Test
  void missingFontIsRefused(@TempDir Path empty) {
    System.setProperty(Fonts.FOLDER_PROPERTY, empty.toString());
    try {
      assertThatThrownBy(Fonts::load).isInstanceOf(IllegalStateException.class);
    } finally {
      System.clearProperty(Fonts.FOLDER_PROPERTY);
    }
  }

  private static double width(String text) throws Exception {
    return onFx(() -> text(text).getLayoutBounds().getWidth());
  }

  private static Text text(String text) {
    var node = new Text(text);
    node.setFont(Font.font(Fonts.FAMILY, 48));
    return node;
  }

  /** Where ink is. */
  private static Set<Integer> picture(String text) throws Exception {
    return onFx(
        () -> {
          var image = text(text).snapshot(new SnapshotParameters(), null);
          Set<Integer> ink = new HashSet<>();
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                ink.add(y * 1000 + x);
              }
            }
          }
          return ink;
        });
  }
}
