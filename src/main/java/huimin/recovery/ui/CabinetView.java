package huimin.recovery.ui;

import huimin.platform.task.TaskRunner;
import huimin.recovery.CaseRow;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Leaving;
import huimin.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/** The place of the sealed cabinet: its door while it is closed, its pages while it is open. */
public final class CabinetView implements Screen {
  private final CabinetViewModel model;
  private final CaseListViewModel list;
  private final CaseViewModel chosen;
  private final Forms caseForms;
  private final Forms officeForms;
  private final Leaving leaving;
  private final GatePage gate;
  private final HandOutPage handOut;
  private final CasePage casePage;
  private final HoldersPage holders;
  private final ReturnsPage returns;
  private final OfficePage staff;
  private final List<Screen> pages = new ArrayList<>();
  private final TabPane tabs = new TabPane();
  private final BorderPane root = new BorderPane();

  /**
   * The place.
   *
   * @param person the ordinary person, shown beside a case
   */
  public CabinetView(
      CabinetViewModel model, OrdinaryPerson person, TaskRunner runner, Dialogs dialogs) {
    this.model = model;
    list = new CaseListViewModel(model, runner, dialogs::failed);
    chosen = new CaseViewModel(model, runner, dialogs::failed);
    gate = new GatePage(model, dialogs);
    handOut = new HandOutPage(model, dialogs);
    caseForms = new Forms(dialogs);
    officeForms = new Forms(dialogs);
    leaving = new Leaving(dialogs, this::closeForms);
    casePage = new CasePage(chosen, person, dialogs, caseForms, this::back);
    holders =
        new HoldersPage(new HoldersViewModel(model, runner, dialogs::failed), dialogs, officeForms);
    returns =
        new ReturnsPage(new CaseReturnViewModel(model, runner, dialogs::failed), dialogs, dialogs);
    staff =
        new OfficePage(new OfficeViewModel(model, runner, dialogs::failed), dialogs, officeForms);
    tabs.setId("cabinet-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    add("recovery.tab.cases", new CaseListPage(model, list, dialogs, officeForms, this::open));
    add("recovery.tab.gaps", new GapsPage(list, this::open));
    add("recovery.tab.returns", returns);
    add("recovery.tab.staff", staff);
    add("recovery.tab.holders", holders);
    tabs.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> showPage());
    model.stateProperty().subscribe(this::show);
  }

  private void add(String key, Screen page) {
    pages.add(page);
    tabs.getTabs().add(new Tab(Messages.text(key), page.node()));
  }

  private void showPage() {
    if (root.getCenter() == tabs) {
      pages.get(tabs.getSelectionModel().getSelectedIndex()).onShow();
    }
  }

  private void show(CabinetViewModel.State state) {
    handOut.show(model.handedOut());
    switch (state) {
      case OPEN -> opened();
      case HANDING_OUT -> closed(handOut.node());
      case UNUSED -> {
        gate.showUnused();
        closed(gate.node());
      }
      case CLOSED -> {
        gate.showClosed();
        closed(gate.node());
      }
      case UNKNOWN -> closed(null);
    }
  }

  private void opened() {
    root.setCenter(tabs);
    tabs.getSelectionModel().select(0);
    showPage();
  }

  /** Nothing that was read or typed stays on the screen or behind it; it is not asked for later. */
  private void closed(Node instead) {
    root.setCenter(instead);
    closeForms();
    list.clear();
    chosen.clear();
    holders.clear();
    returns.clear();
    staff.clear();
  }

  private void open(CaseRow row) {
    casePage.choose(row.caseId(), row.personId());
    root.setCenter(casePage.node());
  }

  /** The question before may be answered after the lock has closed the cabinet. */
  private void back() {
    if (model.stateProperty().get() != CabinetViewModel.State.OPEN) {
      return;
    }
    chosen.clear();
    root.setCenter(tabs);
    showPage();
  }

  /** Before the office is left: asks where something typed here would be lost. */
  public void leave(Runnable then) {
    leaving.leave(caseForms.isChanged() || officeForms.isChanged(), then);
  }

  private void closeForms() {
    caseForms.close();
    officeForms.close();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    boolean atWork = model.stateProperty().get() == CabinetViewModel.State.OPEN;
    model.look();
    if (atWork && root.getCenter() == tabs) {
      showPage();
    } else if (atWork) {
      casePage.onShow();
    }
  }
}
