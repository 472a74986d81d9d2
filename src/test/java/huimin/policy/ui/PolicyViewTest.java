package huimin.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.control.ControlTest;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyViewTest extends ControlTest {
  private final FxTaskRunner runner = new FxTaskRunner();
  private PolicyViewModel model;
  private PolicyView view;

  @Override
  protected Parent control() {
    model =
        new PolicyViewModel(
            SampleOffice.shared().wiring().policy(),
            runner,
            thrown -> {
              throw new AssertionError(thrown);
            });
    view = new PolicyView(model);
    return (Parent) view.node();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  @Test
  void standardIsReadInFullAndItsDoubtIsSaid() throws Exception {
    interact(view::onShow);
    waitFor(() -> model.chosenProperty().get() != null);
    interact(() -> find("#filter-programme", TextField.class).setText("农村"));
    waitFor(() -> model.policies().rows().size() == 1);
    waitFor(() -> find(".detail-title", Label.class).getText().equals("农村低保"));
    String standard = model.chosenProperty().get().text().standard();
    assertThat(lookup(".detail-blocks .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(standard);
    assertThat(lookup(".notice-box.warning").tryQuery()).isPresent();
  }

  @Test
  void parametersStandOnTheirOwnTab() throws Exception {
    interact(view::onShow);
    waitFor(() -> !model.parameters().rows().isEmpty());
    clickOn("参数");
    waitFor(() -> lookup("公示期").tryQuery().isPresent());
  }
}
