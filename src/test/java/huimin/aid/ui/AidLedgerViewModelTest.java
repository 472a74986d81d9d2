package huimin.aid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.aid.AidRow;
import huimin.platform.task.DirectTaskRunner;
import huimin.ui.control.LedgerColumn.Filter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AidLedgerViewModelTest {
  private final List<Throwable> failures = new ArrayList<>();
  private final AidLedgerViewModel model =
      new AidLedgerViewModel(
          SampleOffice.shared().wiring().aid(), new DirectTaskRunner(), failures::add);

  private List<AidRow> rows() {
    return model.ledger().rows();
  }

  @Test
  void programmeNarrowsRowsPeopleAndMoney() {
    model.ledger().search();
    assertThat(rows()).hasSize(323);
    model.ledger().filterBy(Map.of("programme", "农村低保", "village", "青石村"));
    assertThat(rows()).isNotEmpty().hasSizeLessThan(323);
    assertThat(rows()).extracting(AidRow::programme).containsOnly("农村低保");
    int covered = rows().stream().mapToInt(AidRow::coveredSize).sum();
    BigDecimal amount =
        rows().stream().map(AidRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(model.ledger().sumsProperty().get())
        .containsEntry("covered", Integer.toString(covered))
        .containsEntry("amount", String.format("%,.2f", amount));
  }

  @Test
  void everyColumnThatOffersAFilterIsAnswered() {
    for (var column : AidColumns.of(List.of("青石村"), List.of("农村低保"))) {
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
  void chosenRowIsKept() {
    model.ledger().search();
    AidRow row = rows().getFirst();
    model.choose(row);
    assertThat(model.chosenProperty().get()).isEqualTo(row);
    model.choose(null);
    assertThat(model.chosenProperty().get()).isNull();
  }
}
