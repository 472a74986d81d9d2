package huimin.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.exchange.ImportSource;
import huimin.platform.layout.Layouts;
import huimin.ui.control.ControlTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PasteViewTest extends ControlTest {
  private final List<ImportSource> handed = new ArrayList<>();
  private PasteViewModel model;

  @Override
  protected Parent control() {
    model = new PasteViewModel(Layouts.bundled().named("人员信息台账"), handed::add);
    return new PasteView(model);
  }

  private void clipboard(String text) {
    interact(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private String verdict() {
    return find("#paste-verdict", Label.class).getText();
  }

  @Test
  void cellsAndTheirMeaningsAreShownAndCanBeCorrected() {
    assertThat(verdict()).contains("没有表格内容");
    clipboard("村\t户主\t关系\t姓名\n青石村\t王𠮷\t本人\t王𠮷\n");
    clickOn("#paste-now");
    assertThat(verdict()).contains("1 行", "与户主关系");
    ComboBox<?> third = find("#paste-column-2", ComboBox.class);
    assertThat(third.getValue()).isEqualTo("（不读）");
    interact(() -> third.getSelectionModel().select(model.titles().indexOf("与户主关系") + 1));
    assertThat(verdict()).isEqualTo("有 1 行，可以检查");
    clipboard("甲\t乙\n");
    press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertThat(model.cellsProperty().get().block().width()).isEqualTo(2);
    assertThat(lookup("#paste-column-2").tryQuery()).isEmpty();
  }
}
