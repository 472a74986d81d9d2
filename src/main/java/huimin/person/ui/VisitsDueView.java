package huimin.person.ui;

import huimin.person.VisitDue;
import huimin.person.VisitReach;
import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** 走访到期: everybody due for a visit; each row leads to the page where the visit is entered. */
public final class VisitsDueView implements Screen {
  private final VisitsDueViewModel model;
  private final LedgerFrame<VisitDue> frame;
  private final ToggleGroup reaches = new ToggleGroup();

  /**
   * @param villages the office's villages, to choose from
   * @param open opens somebody's page
   */
  public VisitsDueView(VisitsDueViewModel model, List<String> villages, LongConsumer open) {
    this.model = model;
    List<LedgerColumn<VisitDue>> columns = VisitDueColumns.of(villages);
    columns.removeIf(column -> model.hides(column.id()));
    columns.replaceAll(column -> model.filters(column.id()) ? column : column.unfiltered());
    String title = title();
    var ledger =
        new LedgerTable<>(
            title, model.ledger(), columns, sums(model), Messages.text("person.visits.empty"));
    ledger.keepSelectionBy(VisitDue::person);
    ledger.showColumns(VisitDueColumns.firstShown(columns));
    ledger.freezeUpTo("name");
    ledger.mark(VisitDueColumns.OVERDUE, VisitDueColumns::mark);
    var nobody = new DetailPane("");
    frame = new LedgerFrame<>(title, model.ledger(), ledger, nobody, row -> {});
    frame.alone();
    ledger.onOpen(row -> open.accept(row.person()));
    Button button =
        frame
            .bar()
            .act(Messages.text("person.ledger.open"), Feather.MAXIMIZE_2, () -> openChosen(open));
    button.setId("visit-open");
    button.disableProperty().bind(Bindings.isEmpty(model.ledger().selection()));
    frame.bar().add(reaches());
    // A place shown for the first time takes its tabs in later still.
    frame.node().sceneProperty().subscribe(scene -> focusRows());
  }

  /** What it is called. */
  public static String title() {
    return Messages.text("person.visits.title");
  }

  private static List<LedgerSum> sums(VisitsDueViewModel model) {
    var sums = new ArrayList<LedgerSum>();
    String people = Messages.text("person.ledger.unit-people");
    sums.add(new LedgerSum(LedgerSum.TOTAL, "", people));
    sums.add(new LedgerSum("due", Messages.text("person.visits.sum-due"), people));
    sums.removeIf(sum -> model.hides(sum.name()));
    return sums;
  }

  private void openChosen(LongConsumer open) {
    open.accept(model.ledger().selection().getFirst().person());
  }

  /** The same choice as under the heading of the day, in sight at once. */
  private Node reaches() {
    var line = new HBox();
    line.getStyleClass().add("filter-line");
    for (VisitReach reach : VisitReach.values()) {
      line.getChildren().add(reach(reach.name(), reach.label(), reach.label()));
    }
    line.getChildren().add(reach("ALL", Messages.text("person.visits.reach.all"), ""));
    return line;
  }

  private ToggleButton reach(String id, String words, String filter) {
    var button = new ToggleButton(words);
    button.setId("visits-" + id.toLowerCase(Locale.ROOT));
    button.setToggleGroup(reaches);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          button.setSelected(true); // a second click must not leave none chosen
          model.ledger().filter(VisitsDueViewModel.DAY, filter);
        });
    model
        .ledger()
        .queryProperty()
        .subscribe(
            query ->
                button.setSelected(
                    filter.equals(query.filters().getOrDefault(VisitsDueViewModel.DAY, ""))));
    return button;
  }

  /** Shows those who are due today or before, and nothing else narrows the list down. */
  public void showDue() {
    model.dueOnly();
  }

  /** Bar, rows and keys, for what others add. */
  public LedgerFrame<VisitDue> frame() {
    return frame;
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void onShow() {
    frame.onShow();
    focusRows();
  }

  /** The page of a tab just chosen is not in view yet, and what is not cannot have the cursor. */
  private void focusRows() {
    Platform.runLater(frame.ledger().table()::requestFocus);
  }
}
