package huimin.quality.ui;

import huimin.quality.DuplicateRow;
import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 疑似重复: two entries side by side, to be merged or said to be two people. */
final class DuplicatePage implements Screen {
  private final DuplicateViewModel model;
  private final LongConsumer openPerson;
  private final Consumer<DuplicateRow> toMerge;
  private final LedgerFrame<DuplicateRow> frame;
  private final DetailPane detail = new DetailPane(Messages.text("quality.nothing-chosen"));

  DuplicatePage(DuplicateViewModel model, LongConsumer openPerson, Consumer<DuplicateRow> toMerge) {
    this.model = model;
    this.openPerson = openPerson;
    this.toMerge = toMerge;
    String title = Messages.text("quality.tab.duplicates");
    var table =
        new LedgerTable<>(
            title, model.ledger(), columns(), sums(), Messages.text("quality.no-duplicates"));
    table.keepSelectionBy(DuplicateRow::subject);
    table.mark("why", row -> row.open() ? Mark.WARNING : Mark.DONE);
    // The details show the numbers: a small screen keeps its room for who and why.
    table.showColumns(Set.of("why", "name", "place", "otherName", "otherPlace", "state"));
    table.table().setId("duplicates");
    frame = new LedgerFrame<>(title, model.ledger(), table, detail, model::choose);
    model.chosenProperty().subscribe(this::show);
  }

  private List<LedgerColumn<DuplicateRow>> columns() {
    List<String> states =
        List.of(Messages.text("quality.state.open"), Messages.text("quality.state.two"));
    return List.of(
        LedgerColumn.choice("why", column("why"), 230, DuplicateRow::why, model.reasons()),
        LedgerColumn.text("name", column("one-name"), 90, row -> row.one().name()),
        number("number", row -> row.one()),
        LedgerColumn.text("place", column("place"), 110, row -> place(row.one())),
        LedgerColumn.text("otherName", column("other-name"), 90, row -> row.other().name()),
        number("otherNumber", row -> row.other()),
        LedgerColumn.text("otherPlace", column("place"), 110, row -> place(row.other())),
        LedgerColumn.choice(
            "state", column("state"), 110, row -> states.get(row.open() ? 0 : 1), states));
  }

  private LedgerColumn<DuplicateRow> number(
      String id, Function<DuplicateRow, DuplicateRow.Side> side) {
    LedgerColumn<DuplicateRow> shown =
        LedgerColumn.text(id, column("number"), 170, row -> side.apply(row).idNumber());
    return model.seesNumbers() ? shown : shown.unfiltered();
  }

  private static String place(DuplicateRow.Side side) {
    return side.village() + side.group();
  }

  private static String column(String id) {
    return Messages.text("quality.column." + id);
  }

  private static List<LedgerSum> sums() {
    String unit = Messages.text("quality.unit-pairs");
    return List.of(
        new LedgerSum(LedgerSum.TOTAL, "", unit),
        new LedgerSum("open", Messages.text("quality.state.open"), unit),
        new LedgerSum("two", Messages.text("quality.state.two"), unit));
  }

  private void show(DuplicateRow row) {
    if (row == null) {
      detail.clear();
      return;
    }
    String names =
        row.one().name().equals(row.other().name())
            ? row.one().name()
            : row.one().name() + Messages.text("quality.and") + row.other().name();
    detail.head(names, row.why());
    if (!row.open()) {
      detail.notice(
          ExplainForm.said(Messages.text("quality.state.two"), row.explanation(), model::reopen));
    }
    var tabs = new LinkedHashMap<String, Node>();
    tabs.put(Messages.text("quality.tab.mend"), mend(row));
    detail.tabs(tabs);
  }

  private Node mend(DuplicateRow row) {
    var box = new VBox(16);
    box.setPadding(new Insets(12, 0, 12, 0));
    if (row.open() && model.merges()) {
      var merge = new Button(Messages.text("quality.merge.begin"));
      merge.setId("duplicate-merge");
      merge.getStyleClass().add("accent");
      merge.setMinWidth(Region.USE_PREF_SIZE);
      merge.setOnAction(event -> toMerge.accept(row));
      box.getChildren().add(merge);
    }
    box.getChildren()
        .addAll(
            side(Messages.text("quality.one"), row.one()),
            side(Messages.text("quality.other"), row.other()));
    if (row.open() && model.explains()) {
      box.getChildren()
          .add(
              new ExplainForm(
                  Messages.text("quality.two.prompt"),
                  Messages.text("quality.two.act"),
                  model::areTwo));
    }
    return box;
  }

  private Node side(String heading, DuplicateRow.Side side) {
    var facts = new LinkedHashMap<String, String>();
    facts.put(column("name"), side.name());
    facts.put(column("number"), orNull(side.idNumber()));
    facts.put(column("birth"), orNull(side.birthDate()));
    facts.put(column("place"), orNull(place(side)));
    var open = new Hyperlink(Messages.text("quality.open-person"));
    open.setOnAction(event -> openPerson.accept(side.id()));
    return DetailPane.section(heading, new VBox(DetailPane.facts(facts), open));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void onShow() {
    model.look();
  }
}
