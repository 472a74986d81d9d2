package huimin.aid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.aid.AidRow;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.control.ControlTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AidLedgerViewTest extends ControlTest {
  private final FxTaskRunner runner = new FxTaskRunner();
  private final List<Long> opened = new ArrayList<>();
  private AidLedgerViewModel model;
  private AidLedgerView view;

  @Override
  protected Parent control() {
    model =
        new AidLedgerViewModel(
            SampleOffice.shared().wiring().aid(),
            runner,
            thrown -> {
              throw new AssertionError(thrown);
            });
    var choices = new AidLedgerView.Choices(List.of("青石村"), List.of("城市低保", "农村低保"));
    view = new AidLedgerView(model, choices, new Label("export"), opened::add);
    return (Parent) view.node();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  @Test
  void filterChangesRowsAndSumsAndTheDetailsFollow() throws Exception {
    interact(view::onShow);
    waitFor(() -> model.ledger().rows().size() == 323 && model.chosenProperty().get() != null);
    ComboBox<?> programme = find("#filter-programme", ComboBox.class);
    interact(() -> programme.getSelectionModel().select(2));
    waitFor(() -> model.ledger().rows().size() < 323);
    waitFor(() -> model.ledger().rows().contains(model.chosenProperty().get()));
    AidRow chosen = model.chosenProperty().get();
    assertThat(chosen.programme()).isEqualTo("农村低保");
    assertThat(find(".detail-title", Label.class).getText()).isEqualTo(chosen.name());
    assertThat(lookup(".sum-bar .strong").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(model.ledger().sumsProperty().get().get("amount"));
    clickOn("查看此人");
    assertThat(opened).containsExactly(chosen.personId());
  }
}
