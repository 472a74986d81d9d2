package huimin.policy.ui;

import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.LedgerViewModel;
import huimin.ui.control.Mark;
import huimin.ui.control.NoticeBox;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/** Policies and standards with their dates; the parameters on a second tab. */
public final class PolicyView implements Screen {
  private final PolicyViewModel model;
  private final DetailPane detail = new DetailPane(Messages.text("policy.ledger.nobody"));
  private final LedgerFrame<PolicyLine> policies;
  private final TabPane tabs = new TabPane();

  /** The screen; nothing can be changed on it. */
  public PolicyView(PolicyViewModel model) {
    this.model = model;
    LedgerTable<PolicyLine> texts = texts();
    policies =
        new LedgerFrame<>(
            Messages.text("policy.ledger.title"), model.policies(), texts, detail, model::choose);
    var parameters =
        new LedgerFrame<>(
            Messages.text("policy.parameters.title"),
            model.parameters(),
            parameters(),
            new DetailPane(""),
            row -> {});
    parameters.alone();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .addAll(
            new Tab(Messages.text("policy.ledger.title"), policies.node()),
            new Tab(Messages.text("policy.parameters.title"), parameters.node()));
    model.chosenProperty().subscribe(this::show);
  }

  private LedgerTable<PolicyLine> texts() {
    var table =
        new LedgerTable<>(
            Messages.text("policy.ledger.title"),
            model.policies(),
            List.of(
                LedgerColumn.text("programme", column("programme"), 150, PolicyLine::programme),
                LedgerColumn.text(
                    "validFrom", column("validFrom"), 110, line -> line.text().validFrom() + ""),
                LedgerColumn.choice(
                    "state",
                    column("state"),
                    100,
                    PolicyLine::state,
                    List.of(
                        Messages.text("policy.state.verified"),
                        Messages.text("policy.state.unverified"))),
                LedgerColumn.text(
                    "standard", column("standard"), 360, line -> line.text().standard()),
                LedgerColumn.text("source", column("source"), 240, line -> line.text().source())),
            sums("policy.ledger.unit"),
            Messages.text("policy.ledger.empty"));
    table.keepSelectionBy(line -> line.programme() + line.text().validFrom());
    table.mark("state", line -> line.text().verified() ? Mark.DONE : Mark.WARNING);
    return table;
  }

  private LedgerTable<ParameterLine> parameters() {
    LedgerViewModel<ParameterLine> lines = model.parameters();
    return new LedgerTable<>(
        Messages.text("policy.parameters.title"),
        lines,
        List.of(
            LedgerColumn.text("name", column("name"), 260, ParameterLine::name),
            LedgerColumn.text("value", column("value"), 320, ParameterLine::value),
            LedgerColumn.text("validFrom", column("validFrom"), 110, ParameterLine::validFrom),
            LedgerColumn.text("source", column("source"), 460, ParameterLine::source)),
        sums("policy.parameters.unit"),
        Messages.text("policy.ledger.empty"));
  }

  private static List<LedgerSum> sums(String unitKey) {
    return List.of(new LedgerSum(LedgerSum.TOTAL, "", Messages.text(unitKey)));
  }

  private static String column(String name) {
    return Messages.text("policy.ledger." + name);
  }

  private void show(PolicyLine line) {
    if (line == null) {
      detail.clear();
      return;
    }
    detail.head(line.programme(), Messages.text("policy.ledger.since", line.text().validFrom()));
    if (!line.text().verified()) {
      detail.notice(
          new NoticeBox(
              NoticeBox.Kind.WARNING, line.state(), Messages.text("policy.state.unverified-why")));
    }
    var contents = new LinkedHashMap<String, Node>();
    var text =
        new VBox(
            DetailPane.section(column("standard"), paragraph(line.text().standard())),
            DetailPane.section(column("policy"), paragraph(line.text().policy())),
            DetailPane.section(column("source"), paragraph(line.text().source())));
    text.getStyleClass().add("detail-blocks");
    contents.put(Messages.text("policy.tab.text"), text);
    detail.tabs(contents);
  }

  private static Label paragraph(String text) {
    var paragraph = new Label(text);
    paragraph.setWrapText(true);
    return paragraph;
  }

  @Override
  public Node node() {
    return tabs;
  }

  @Override
  public void onShow() {
    model.parameters().search();
    policies.onShow();
  }
}
