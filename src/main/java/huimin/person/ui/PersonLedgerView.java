package huimin.person.ui;

import huimin.person.PersonRow;
import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The person ledger. */
public final class PersonLedgerView implements Screen {
  private final PersonLedgerViewModel model;
  private final LedgerFrame<PersonRow> frame;
  private final PersonDetail detail;

  /**
   * @param villages the office's villages, to choose from
   * @param programmes names of the monthly programmes, to choose from
   * @param export the button that saves the ledger
   */
  public PersonLedgerView(
      PersonLedgerViewModel model, List<String> villages, List<String> programmes, Node export) {
    this.model = model;
    List<LedgerColumn<PersonRow>> columns = PersonColumns.of(villages, programmes);
    columns.removeIf(column -> model.hides(column.id()));
    columns.replaceAll(column -> model.filters(column.id()) ? column : column.unfiltered());
    String title = Messages.text("person.ledger.title");
    var ledger =
        new LedgerTable<>(
            title, model.ledger(), columns, sums(model), Messages.text("person.ledger.empty"));
    ledger.keepSelectionBy(PersonRow::id);
    ledger.showColumns(PersonColumns.firstShown(columns));
    ledger.freezeUpTo("name");
    ledger.mark("name", row -> row.check().isEmpty() ? null : Mark.WARNING);
    detail = new PersonDetail(model.tabs());
    frame = new LedgerFrame<>(title, model.ledger(), ledger, detail.pane(), model::choose);
    frame.bar().add(export);
    model.pageProperty().subscribe(detail::show);
    model.countsProperty().subscribe(this::showCounts);
  }

  private static List<LedgerSum> sums(PersonLedgerViewModel model) {
    return Stream.of(
            new LedgerSum(LedgerSum.TOTAL, "", Messages.text("person.ledger.unit-people")),
            new LedgerSum("households", "", Messages.text("person.ledger.unit-households")),
            new LedgerSum(
                "amount",
                Messages.text("person.ledger.sum-amount"),
                Messages.text("person.ledger.unit-yuan")))
        .filter(sum -> !model.hides(sum.name()))
        .toList();
  }

  private void showCounts(Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      frame
          .bar()
          .count(
              Messages.text(
                  "person.ledger.counts",
                  grouped(counts.get("persons")),
                  grouped(counts.get("households"))));
    }
  }

  private static String grouped(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Adds a tab to the person's page that is read when asked for. */
  public void later(LaterTab tab) {
    detail.later(tab);
  }

  /** Shows one person only, e.g. found by the search box. */
  public void showPerson(long personId) {
    frame.showPerson(personId);
  }

  /** Bar, rows and keys, for what others add. */
  public LedgerFrame<PersonRow> frame() {
    return frame;
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void onShow() {
    model.count();
    frame.onShow();
  }
}
