package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class ToolbarTest extends ControlTest {
  private final List<String> acts = new ArrayList<>();
  private Button primary;

  @Override
  protected Parent control() {
    var bar = new Toolbar("人员台账");
    bar.count("1,812 人");
    bar.act("导入", null, () -> acts.add("import"));
    bar.act("导出", null, () -> acts.add("export"));
    primary = bar.primary("新增", "Ctrl+N", () -> acts.add("new"));
    return bar;
  }

  @Test
  void buttonsAct() {
    clickOn("导入").clickOn("新增");
    assertThat(acts).containsExactly("import", "new");
  }

  @Test
  void primaryActStaysInSightWhenThereIsNoRoom() throws Exception {
    interact(() -> stage.setWidth(330));
    waitFor(() -> stage.getScene().getWidth() < 340);
    assertThat(primary.localToScene(primary.getBoundsInLocal()).getMaxX())
        .isLessThanOrEqualTo(stage.getScene().getWidth());
    assertThat(primary.getWidth()).isGreaterThanOrEqualTo(primary.prefWidth(-1));
  }
}
