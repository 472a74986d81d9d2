package huimin.work.ui;

import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.Mark;
import huimin.work.PlacementRow;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The placement ledger. */
public final class PlacementLedgerView implements Screen {
  private final LedgerFrame<PlacementRow> frame;

  /**
   * @param villages the office's villages, to choose from
   * @param export the button that saves the ledger
   * @param openPerson shows a person's record in the person ledger
   */
  public PlacementLedgerView(
      PlacementLedgerViewModel model, List<String> villages, Node export, LongConsumer openPerson) {
    List<LedgerColumn<PlacementRow>> columns = PlacementColumns.of(villages);
    columns.removeIf(column -> model.hides(column.id()));
    columns.replaceAll(column -> model.filters(column.id()) ? column : column.unfiltered());
    String title = Messages.text("work.ledger.title");
    var ledger =
        new LedgerTable<>(
            title, model.ledger(), columns, sums(model), Messages.text("work.ledger.empty"));
    ledger.keepSelectionBy(PlacementRow::id);
    ledger.showColumns(
        columns.stream()
            .map(LedgerColumn::id)
            .filter(id -> !id.equals(PlacementColumns.CHECK))
            .collect(Collectors.toUnmodifiableSet()));
    ledger.freezeUpTo("name");
    ledger.mark("name", row -> row.check().isEmpty() ? null : Mark.WARNING);
    var detail = new PlacementDetail(openPerson);
    frame = new LedgerFrame<>(title, model.ledger(), ledger, detail.pane(), model::choose);
    frame.bar().add(export);
    model.chosenProperty().subscribe(detail::show);
  }

  private static List<LedgerSum> sums(PlacementLedgerViewModel model) {
    return Stream.of(
            new LedgerSum(LedgerSum.TOTAL, "", Messages.text("work.ledger.unit-placements")),
            new LedgerSum(
                "working",
                Messages.text("work.ledger.sum-working"),
                Messages.text("work.ledger.unit-placements")))
        .filter(sum -> !model.hides(sum.name()))
        .toList();
  }

  /** Shows the placements of one person only. */
  public void showPerson(long personId) {
    frame.showPerson(personId);
  }

  /** Bar, rows and keys, for what others add. */
  public LedgerFrame<PlacementRow> frame() {
    return frame;
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void onShow() {
    frame.onShow();
  }
}
