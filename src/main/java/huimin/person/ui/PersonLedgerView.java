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
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The person ledger. */
public final class PersonLedgerView implements Screen {
  private final PersonLedgerViewModel model;
  private final LedgerTable<PersonRow> ledger;
  private final LedgerFrame<PersonRow> frame;
  private final PersonDetail detail;
  private final StackPane root;
  private RecordPage inFront;

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
    ledger =
        new LedgerTable<>(
            title, model.ledger(), columns, sums(model), Messages.text("person.ledger.empty"));
    ledger.keepSelectionBy(PersonRow::id);
    ledger.showColumns(PersonColumns.firstShown(columns));
    ledger.freezeUpTo("name");
    ledger.mark("name", row -> row.check().isEmpty() ? null : Mark.WARNING);
    detail = new PersonDetail(model.tabs());
    frame = new LedgerFrame<>(title, model.ledger(), ledger, detail.pane(), model::choose);
    frame.bar().add(SortMenu.of(model.ledger()));
    frame.bar().add(export);
    root = new StackPane(frame.node());
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

  /** Offers what the one at work may do to records: on the bar, by keys and on the page. */
  public void ways(RecordWays ways) {
    detail.ways(ways);
    if (!ways.mayEdit()) {
      return;
    }
    Button change =
        frame.bar().act(Messages.text("person.ledger.change"), Feather.EDIT, () -> change(ways));
    change.setId("person-change");
    change.disableProperty().bind(Bindings.isEmpty(model.ledger().selection()));
    frame
        .bar()
        .primary(Messages.text("person.ledger.new"), "Ctrl+N", ways::enter)
        .setId("person-new");
    ledger.onOpen(row -> ways.change(row.id()));
    frame.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, ways));
  }

  private void key(KeyEvent event, RecordWays ways) {
    if (event.isControlDown() && event.getCode() == KeyCode.N) {
      ways.enter();
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      change(ways);
      event.consume();
    }
  }

  private void change(RecordWays ways) {
    model.ledger().selection().stream().findFirst().ifPresent(row -> ways.change(row.id()));
  }

  /** Puts a form in front of the ledger, once the one there may be left. */
  public void front(RecordPage page, Runnable then) {
    leave(
        () -> {
          inFront = page;
          root.getChildren().setAll(page.node());
          then.run();
        });
  }

  /** Shows the ledger again, read afresh. */
  public void back() {
    inFront = null;
    root.getChildren().setAll(frame.node());
    onShow();
  }

  private void leave(Runnable then) {
    if (inFront == null) {
      then.run();
    } else {
      inFront.leave(then);
    }
  }

  /** Adds a tab to the person's page that is read when asked for. */
  public void later(LaterTab tab) {
    detail.later(tab);
  }

  /** What Enter and a double click on a row open, and the button above. */
  public void onOpen(LongConsumer open) {
    ledger.onOpen(row -> open.accept(row.id()));
    act(Messages.text("person.ledger.open"), Feather.MAXIMIZE_2, open).setId("person-open");
  }

  /** Adds a section with work of its own to the person's page. */
  public void section(PersonSection section) {
    detail.section(section);
  }

  /** Adds an act on the person chosen to the bar. */
  public Button act(String text, Ikon icon, LongConsumer onPerson) {
    Button button =
        frame
            .bar()
            .act(text, icon, () -> onPerson.accept(model.ledger().selection().getFirst().id()));
    button.disableProperty().bind(Bindings.isEmpty(model.ledger().selection()));
    return button;
  }

  /** Adds an act on two people chosen to the menu of the bar. */
  public void pairs(String text, Ikon icon, BiConsumer<Long, Long> onTwo) {
    var chosen = model.ledger().selection();
    MenuItem item =
        frame.bar().more(text, icon, () -> onTwo.accept(chosen.get(0).id(), chosen.get(1).id()));
    item.setId("person-merge");
    item.disableProperty().bind(Bindings.size(chosen).isNotEqualTo(2));
  }

  /** Shows on the person's page how the name is read. */
  public void reading(ReadingView line) {
    detail.reading(line);
  }

  /** Shows one person only, e.g. found by the search box. */
  public void showPerson(long personId) {
    leave(() -> frame.showPerson(personId));
  }

  /** Bar, rows and keys, for what others add. */
  public LedgerFrame<PersonRow> frame() {
    return frame;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    if (inFront != null) {
      inFront.onShow();
      return;
    }
    model.count();
    frame.onShow();
  }
}
