package huimin.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.platform.task.DirectTaskRunner;
import huimin.ui.control.LedgerColumn.Filter;
import huimin.work.PlacementRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacementLedgerViewModelTest {
  private final List<Throwable> failures = new ArrayList<>();
  private final PlacementLedgerViewModel model =
      new PlacementLedgerViewModel(
          SampleOffice.shared().wiring().placements(), new DirectTaskRunner(), failures::add);

  @Test
  void wayOfPlacementNarrowsRowsAndWhoStillWorks() {
    model.ledger().search();
    assertThat(model.ledger().rows()).hasSize(120);
    model.ledger().filterBy(Map.of("way", "公益性岗位"));
    List<PlacementRow> rows = model.ledger().rows();
    assertThat(rows).isNotEmpty().hasSizeLessThan(120);
    assertThat(rows).extracting(PlacementRow::way).containsOnly("公益性岗位");
    long working = rows.stream().filter(row -> row.leftOn() == null).count();
    assertThat(model.ledger().sumsProperty().get())
        .containsEntry("working", Long.toString(working));
  }

  @Test
  void everyColumnThatOffersAFilterIsAnswered() {
    for (var column : PlacementColumns.of(List.of("青石村"))) {
      String text = column.choices().isEmpty() ? "2026" : column.choices().getFirst();
      if (column.filter() != Filter.NONE) {
        model.ledger().filterBy(Map.of(column.id(), text));
      }
      model.ledger().sort(column.id(), true);
    }
    assertThat(failures).isEmpty();
    model.ledger().filterBy(Map.of("no such column", "6"));
    assertThat(failures).as("an unknown one would be told").isNotEmpty();
  }

  @Test
  void noWayNamesARecoverySite() {
    assertThat(PlacementColumns.of(List.of()))
        .filteredOn(column -> column.id().equals("way"))
        .singleElement()
        .satisfies(way -> assertThat(String.join(" ", way.choices())).doesNotContain("康复", "戒毒"));
  }

  @Test
  void chosenRowIsKept() {
    model.ledger().search();
    PlacementRow row = model.ledger().rows().getFirst();
    model.choose(row);
    assertThat(model.chosenProperty().get()).isEqualTo(row);
    model.choose(null);
    assertThat(model.chosenProperty().get()).isNull();
  }
}
