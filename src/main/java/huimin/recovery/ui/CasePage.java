package huimin.recovery.ui;

import huimin.recovery.CaseAction;
import huimin.recovery.CaseParts;
import huimin.recovery.CaseSheet;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import huimin.ui.control.Toolbar;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One page of both cabinets: the ordinary person at the left, the case at the right. */
final class CasePage implements Screen {
  private static final double LEFT = 0.4;

  private final CaseViewModel model;
  private final OrdinaryPerson person;
  private final Dialogs dialogs;
  private final Runnable back;
  private final CaseSummary summary;
  private final CaseSections sections;
  private final Toolbar bar = new Toolbar("");
  private final Button propose;
  private final Button approve;
  private final Button erase;
  private final BorderPane root = new BorderPane();

  /**
   * @param forms are the page's, left before it
   * @param back leaves the page
   */
  CasePage(
      CaseViewModel model, OrdinaryPerson person, Dialogs dialogs, Forms forms, Runnable back) {
    this.model = model;
    this.person = person;
    this.dialogs = dialogs;
    this.back = back;
    summary = new CaseSummary(model, forms, this::saved);
    sections = new CaseSections(model.entries(), dialogs, forms);
    bar.back(() -> forms.leave(back));
    propose = act("recovery.case.propose", Feather.CHECK_SQUARE, this::propose);
    approve = act("recovery.case.approve", Feather.LOCK, () -> forms.leave(this::approve));
    erase = act("recovery.case.erase", Feather.TRASH_2, this::erase);
    propose.setId("case-propose");
    approve.setId("case-approve");
    erase.setId("case-erase");
    var tabs = new TabPane();
    tabs.setId("case-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .addAll(
            tab("recovery.tab.case", summary.node()),
            tab("recovery.tab.help", sections.help()),
            tab("recovery.tab.services", sections.services()),
            tab("recovery.tab.term", sections.term()),
            tab("recovery.tab.papers", sections.papers()));
    var split = new SplitPane(scrolled(person.node()), tabs);
    split.setDividerPositions(LEFT);
    root.setTop(bar);
    root.setCenter(split);
    model.shownProperty().subscribe(this::show);
  }

  private Button act(String key, Feather icon, Runnable act) {
    Button button = bar.act(Messages.text(key), icon, act);
    button.managedProperty().bind(button.visibleProperty());
    button.setVisible(false);
    return button;
  }

  private static Tab tab(String key, Node content) {
    return new Tab(Messages.text(key), scrolled(content));
  }

  private static Node scrolled(Node content) {
    var box = new VBox(content);
    box.getStyleClass().add("person-page");
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private void show(CaseViewModel.Shown shown) {
    propose.setVisible(shown != null && shown.acts().contains(CaseAction.CASE_PROPOSE));
    approve.setVisible(shown != null && shown.acts().contains(CaseAction.CASE_APPROVE));
    erase.setVisible(shown != null && shown.acts().contains(CaseAction.CASE_ERASE));
    if (shown == null) {
      person.clear();
      bar.title("");
      bar.count("");
      summary.clear();
      sections.clear();
      return;
    }
    CaseSheet sheet = shown.sheet();
    CaseParts parts = sheet.parts();
    bar.title(sheet.name().isEmpty() ? Messages.text("recovery.person-none") : sheet.name());
    bar.count(
        Lines.joined(
            sheet.entry().content().measure().label(), sheet.entry().content().state().label()));
    summary.show(shown);
    sections.show(sheet, parts, shown.edits());
  }

  private void saved() {
    dialogs.done(Messages.text("recovery.entry.saved"));
  }

  private void propose() {
    dialogs.confirm(
        Messages.text("recovery.case.propose.title"),
        Messages.text("recovery.case.propose.detail"),
        Messages.text("recovery.case.propose"),
        () -> model.propose(this::saved));
  }

  private void approve() {
    dialogs.confirm(
        Messages.text("recovery.case.approve.title"),
        Messages.text("recovery.case.approve.detail"),
        Messages.text("recovery.case.approve"),
        () -> model.approve(this::saved));
  }

  private void erase() {
    dialogs.confirm(
        Messages.text("recovery.case.erase.title"),
        Messages.text("recovery.case.erase.detail"),
        Messages.text("recovery.case.erase"),
        () -> model.erase(back));
  }

  /** Shows a case and whom it is about. */
  void choose(long caseId, long personId) {
    model.choose(caseId);
    person.show(personId, model.person(caseId));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.read();
  }
}
