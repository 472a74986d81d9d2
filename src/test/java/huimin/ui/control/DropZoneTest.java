package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DropZoneTest extends ControlTest {
  private final List<Path> taken = new ArrayList<>();
  private Optional<Path> choice = Optional.of(Path.of("花名册.XLSX"));
  private DropZone zone;

  @Override
  protected Parent control() {
    zone = new DropZone("拖到这里", List.of(".xlsx", ".csv"), () -> choice, taken::addAll);
    return zone;
  }

  private String refusal() {
    return find("#drop-refusal", Label.class).getText();
  }

  @Test
  void keyboardReachesTheChoice() {
    interact(() -> find("#drop-choose", Button.class).requestFocus());
    type(KeyCode.SPACE);
    assertThat(taken).containsExactly(Path.of("花名册.XLSX"));
  }

  @Test
  void choosingNothingDoesNothing() {
    choice = Optional.empty();
    clickOn("#drop-choose");
    assertThat(taken).isEmpty();
    assertThat(refusal()).isEmpty();
  }

  @Test
  void oneWrongFileRefusesAllAndIsNamed() {
    interact(() -> zone.take(List.of(Path.of("a.xlsx"), Path.of("照片.jpg"))));
    assertThat(taken).isEmpty();
    assertThat(refusal()).contains("照片.jpg");
    interact(() -> zone.take(List.of(Path.of("a.csv"))));
    assertThat(refusal()).isEmpty();
    assertThat(taken).containsExactly(Path.of("a.csv"));
  }
}
