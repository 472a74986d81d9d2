package huimin.aid.ui;

import huimin.aid.AidRow;
import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.Mark;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The aid ledger. */
public final class AidLedgerView implements Screen {

  /** What a filter offers: the office's villages and all programmes, by name, in their order. */
  public record Choices(List<String> villages, List<String> programmes) {}

  /** What the details show as well: a small screen keeps its room for the amount. */
  private static final Set<String> HIDDEN_AT_FIRST = Set.of(AidColumns.CHECK, "base", "addon");

  private final LedgerFrame<AidRow> frame;

  /**
   * @param export the button that saves the ledger
   * @param openPerson shows a person's record in the person ledger
   */
  public AidLedgerView(
      AidLedgerViewModel model, Choices choices, Node export, LongConsumer openPerson) {
    List<LedgerColumn<AidRow>> columns = AidColumns.of(choices.villages(), choices.programmes());
    columns.removeIf(column -> model.hides(column.id()));
    columns.replaceAll(column -> model.filters(column.id()) ? column : column.unfiltered());
    String title = Messages.text("aid.ledger.title");
    var ledger =
        new LedgerTable<>(
            title, model.ledger(), columns, sums(model), Messages.text("aid.ledger.empty"));
    ledger.keepSelectionBy(AidRow::id);
    ledger.showColumns(
        columns.stream()
            .map(LedgerColumn::id)
            .filter(id -> !HIDDEN_AT_FIRST.contains(id))
            .collect(Collectors.toUnmodifiableSet()));
    ledger.freezeUpTo("name");
    ledger.mark("name", row -> row.check().isEmpty() ? null : Mark.WARNING);
    var detail = new AidDetail(openPerson);
    frame = new LedgerFrame<>(title, model.ledger(), ledger, detail.pane(), model::choose);
    frame.bar().add(export);
    model.chosenProperty().subscribe(detail::show);
  }

  private static List<LedgerSum> sums(AidLedgerViewModel model) {
    return Stream.of(
            new LedgerSum(LedgerSum.TOTAL, "", Messages.text("aid.ledger.unit-cases")),
            new LedgerSum(
                "covered",
                Messages.text("aid.ledger.sum-covered"),
                Messages.text("aid.ledger.unit-people")),
            new LedgerSum(
                "amount",
                Messages.text("aid.ledger.sum-amount"),
                Messages.text("aid.ledger.unit-yuan")))
        .filter(sum -> !model.hides(sum.name()))
        .toList();
  }

  /** Shows the cases of one person only. */
  public void showPerson(long personId) {
    frame.showPerson(personId);
  }

  /** Bar, rows and keys, for what others add. */
  public LedgerFrame<AidRow> frame() {
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
