package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;

class DetailPaneTest extends ControlTest {
  private final List<String> acts = new ArrayList<>();
  private DetailPane pane;

  @Override
  protected Parent control() {
    pane = new DetailPane("请选中一行");
    return pane;
  }

  private void show(String name) {
    interact(
        () -> {
          pane.head(name, "女 · 68 岁");
          var values = new LinkedHashMap<String, String>();
          values.put("民族", "汉族");
          values.put("电话", null);
          var tabs = new LinkedHashMap<String, Node>();
          tabs.put("基本", DetailPane.facts(values));
          tabs.put("家庭", new Label("两人"));
          pane.tabs(tabs);
        });
  }

  @Test
  void saysWhatToDoWhileNobodyIsChosen() {
    assertThat(lookup("请选中一行").tryQuery()).isPresent();
    show("单秀英");
    assertThat(lookup("请选中一行").tryQuery()).isEmpty();
    interact(() -> pane.clear());
    assertThat(lookup("单秀英").tryQuery()).isEmpty();
  }

  @Test
  void remarkCanBeActedUponAndGoesWithItsPerson() {
    show("单秀英");
    interact(
        () ->
            pane.notice(
                new NoticeBox(NoticeBox.Kind.WARNING, "到期复核", "上次 2026-06-12")
                    .link("去办理", () -> acts.add("done"))));
    clickOn("去办理");
    assertThat(acts).containsExactly("done");
    show("李䶮");
    assertThat(lookup(".notice-box").queryAll()).isEmpty();
  }

  @Test
  void missingFactIsADash() {
    show("单秀英");
    assertThat(lookup("—").tryQuery()).isPresent();
  }

  @Test
  void chosenTabStaysForTheNextPerson() {
    show("单秀英");
    interact(() -> find(".tab-pane", TabPane.class).getSelectionModel().select(1));
    show("李䶮");
    var chosen = find(".tab-pane", TabPane.class).getSelectionModel().getSelectedItem();
    assertThat(chosen.getText()).isEqualTo("家庭");
  }
}
