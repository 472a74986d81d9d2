package huimin.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.control.ControlTest;
import huimin.work.PlacementRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacementLedgerViewTest extends ControlTest {
  private final FxTaskRunner runner = new FxTaskRunner();
  private final List<Long> opened = new ArrayList<>();
  private PlacementLedgerViewModel model;
  private PlacementLedgerView view;

  @Override
  protected Parent control() {
    model =
        new PlacementLedgerViewModel(
            SampleOffice.shared().wiring().placements(),
            runner,
            thrown -> {
              throw new AssertionError(thrown);
            });
    view = new PlacementLedgerView(model, List.of("青石村"), new Label("export"), opened::add);
    return (Parent) view.node();
  }

  @AfterEach
  void stop() {
    runner.close();
  }

  @Test
  void filterChangesRowsAndSumsAndTheDetailsFollow() throws Exception {
    interact(view::onShow);
    waitFor(() -> model.ledger().rows().size() == 120 && model.chosenProperty().get() != null);
    ComboBox<?> way = find("#filter-way", ComboBox.class);
    int place = way.getItems().indexOf("公益性岗位");
    interact(() -> way.getSelectionModel().select(place));
    waitFor(() -> model.ledger().rows().size() < 120);
    waitFor(() -> model.ledger().rows().contains(model.chosenProperty().get()));
    PlacementRow chosen = model.chosenProperty().get();
    assertThat(find(".detail-title", Label.class).getText()).isEqualTo(chosen.name());
    String working = model.ledger().sumsProperty().get().get("working");
    assertThat(lookup(".sum-bar .strong").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly("" + model.ledger().rows().size(), working);
    clickOn("查看此人");
    assertThat(opened).containsExactly(chosen.personId());
  }
}
