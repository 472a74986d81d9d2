package huimin.quality.ui;

import huimin.quality.ProblemRow;
import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.Mark;
import huimin.ui.control.NoticeBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 问题: what is doubtful, whose it is, and the way to the record. */
final class ProblemPage implements Screen {
  private final ProblemViewModel model;
  private final LongConsumer openPerson;
  private final LedgerFrame<ProblemRow> frame;
  private final DetailPane detail = new DetailPane(Messages.text("quality.nothing-chosen"));

  ProblemPage(ProblemViewModel model, LongConsumer openPerson) {
    this.model = model;
    this.openPerson = openPerson;
    String title = Messages.text("quality.place");
    var table =
        new LedgerTable<>(
            title, model.ledger(), columns(), sums(), Messages.text("quality.no-problems"));
    table.keepSelectionBy(row -> row.kind() + row.subject());
    table.mark("title", row -> row.open() ? Mark.WARNING : Mark.DONE);
    table.table().setId("problems");
    frame = new LedgerFrame<>(title, model.ledger(), table, detail, model::choose);
    model.chosenProperty().subscribe(this::show);
  }

  private List<LedgerColumn<ProblemRow>> columns() {
    List<String> states =
        List.of(Messages.text("quality.state.open"), Messages.text("quality.state.explained"));
    return List.of(
        LedgerColumn.choice("title", column("title"), 210, ProblemRow::title, model.titles()),
        LedgerColumn.text("name", column("name"), 110, ProblemRow::name),
        LedgerColumn.choice(
            "village", column("village"), 110, ProblemRow::village, model.villages()),
        LedgerColumn.text("group", column("group"), 70, ProblemRow::group),
        LedgerColumn.choice(
            "state", column("state"), 100, row -> states.get(row.open() ? 0 : 1), states),
        LedgerColumn.text("owner", column("owner"), 190, ProblemRow::owner));
  }

  private static String column(String id) {
    return Messages.text("quality.column." + id);
  }

  private static List<LedgerSum> sums() {
    String unit = Messages.text("quality.unit");
    return List.of(
        new LedgerSum(LedgerSum.TOTAL, "", unit),
        new LedgerSum("open", Messages.text("quality.state.open"), unit),
        new LedgerSum("explained", Messages.text("quality.state.explained"), unit));
  }

  private void show(ProblemRow row) {
    if (row == null) {
      detail.clear();
      return;
    }
    detail.head(
        row.name().isEmpty() ? row.title() : row.name(), (row.village() + row.group()).strip());
    detail.notice(new NoticeBox(NoticeBox.Kind.WARNING, row.title(), row.words()));
    if (!row.open()) {
      detail.notice(
          ExplainForm.said(
              Messages.text("quality.state.explained"), row.explanation(), model::reopen));
    }
    var tabs = new LinkedHashMap<String, Node>();
    tabs.put(Messages.text("quality.tab.mend"), mend(row));
    detail.tabs(tabs);
  }

  private Node mend(ProblemRow row) {
    var box = new VBox(16);
    box.setPadding(new Insets(12, 0, 12, 0));
    if (row.personId() != null) {
      var open = new Button(Messages.text("quality.open-person"));
      open.setId("problem-open");
      open.getStyleClass().add("accent");
      open.setMinWidth(Region.USE_PREF_SIZE);
      open.setOnAction(event -> openPerson.accept(row.personId()));
      box.getChildren().add(open);
    }
    if (row.open() && model.explains()) {
      box.getChildren()
          .add(
              new ExplainForm(
                  Messages.text("quality.explain.prompt"),
                  Messages.text("quality.explain.act"),
                  model::explain));
    }
    return box;
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
