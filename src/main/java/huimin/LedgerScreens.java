package huimin;

import huimin.aid.ui.AidLedgerView;
import huimin.aid.ui.AidLedgerViewModel;
import huimin.exchange.ExportKind;
import huimin.person.ui.PersonLedgerView;
import huimin.person.ui.PersonLedgerViewModel;
import huimin.person.ui.PersonTab;
import huimin.person.ui.RecordWays;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.policy.ui.PolicyView;
import huimin.policy.ui.PolicyViewModel;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.ExportMenu;
import huimin.ui.ExportMenu.Export;
import huimin.ui.Navigation;
import huimin.work.ui.PlacementLedgerView;
import huimin.work.ui.PlacementLedgerViewModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Builds the ledger screens, each when first asked for, and knows the ways between them. */
final class LedgerScreens {
  static final String PERSON = "person";
  static final String WORK = "work";
  static final String AID = "aid";

  private final OpenOffice office;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Navigation navigation;
  private final Clock clock;
  private final PersonPages pages;
  private PersonLedgerView persons;
  private PlacementLedgerView placements;
  private AidLedgerView aid;
  private EventScreens events;
  private RecordWays records;

  LedgerScreens(
      OpenOffice office, TaskRunner runner, Dialogs dialogs, Navigation navigation, Clock clock) {
    this.office = office;
    this.runner = runner;
    this.dialogs = dialogs;
    this.navigation = navigation;
    this.clock = clock;
    this.pages =
        new PersonPages(
            office.wiring(),
            runner,
            dialogs,
            navigation,
            new PersonPages.Ways(this::showPlacements, this::showAid));
    acts();
  }

  /** What a person's page leads to in front of the ledger. */
  private void acts() {
    pages.act(
        Action.PERSON_EDIT,
        Messages.text("person.ledger.change"),
        Feather.EDIT,
        person -> records().change(person));
    pages.act(
        Action.PERSON_VIEW,
        Messages.text("person.household.open"),
        Feather.HOME,
        person -> records().household(person));
  }

  private RecordWays records() {
    navigation.show(PERSON);
    return records;
  }

  /** The one page of a person, for sections and what is due from other parts of the office. */
  PersonPages pages() {
    return pages;
  }

  /** What the person ledger adds of events; before it is first shown. */
  void events(EventScreens screens) {
    events = screens;
    pages.events(screens);
  }

  PersonLedgerView persons() {
    if (persons == null) {
      List<PersonTab> tabs = tabs();
      persons =
          new PersonLedgerView(
              new PersonLedgerViewModel(office.wiring().persons(), tabs, runner, dialogs::failed),
              office.villages(),
              office.monthly(),
              menu(ExportKind.PERSONS, ExportKind.HOUSEHOLDS));
      PersonSections.of(office.wiring(), runner, dialogs).forEach(persons::section);
      records = new RecordScreens(office.wiring(), runner, dialogs, persons);
      persons.ways(records);
      if (office.wiring().access().allows(Action.HISTORY_VIEW)) {
        var history = new HistoryTab(office.wiring(), runner, dialogs, navigation, persons::onShow);
        persons.later(history.tab());
      }
      persons.onOpen(pages::open);
      if (events != null && office.wiring().access().allows(Action.EVENT_RECORD)) {
        persons.act(Messages.text("desktop.act.event"), Feather.FLAG, events::begin);
      }
    }
    return persons;
  }

  /** What the one at work may know of a person besides the person's own page. */
  private List<PersonTab> tabs() {
    var tabs = new ArrayList<PersonTab>();
    Access access = office.wiring().access();
    if (access.allows(Action.WORK_VIEW)) {
      tabs.add(PersonTabs.work(office.wiring().placements(), this::showPlacements));
    }
    if (access.allows(Action.AID_VIEW)) {
      tabs.add(PersonTabs.aid(office.wiring().aid(), this::showAid));
    }
    if (events != null && access.allows(Action.EVENT_VIEW)) {
      tabs.add(events.tab());
    }
    return tabs;
  }

  PlacementLedgerView placements() {
    if (placements == null) {
      placements =
          new PlacementLedgerView(
              new PlacementLedgerViewModel(office.wiring().placements(), runner, dialogs::failed),
              office.villages(),
              menu(ExportKind.PLACEMENTS),
              this::showPerson);
    }
    return placements;
  }

  AidLedgerView aid() {
    if (aid == null) {
      aid =
          new AidLedgerView(
              new AidLedgerViewModel(office.wiring().aid(), runner, dialogs::failed),
              new AidLedgerView.Choices(office.villages(), office.programmes()),
              menu(ExportKind.AID),
              this::showPerson);
    }
    return aid;
  }

  PolicyView policy() {
    return new PolicyView(new PolicyViewModel(office.wiring().policy(), runner, dialogs::failed));
  }

  private Node menu(ExportKind... kinds) {
    Access access = office.wiring().access();
    List<Export> exports =
        Arrays.stream(kinds).filter(kind -> access.allows(kind.right())).map(this::export).toList();
    return new ExportMenu(exports, runner, dialogs, clock).node();
  }

  private Export export(ExportKind kind) {
    // The month is asked for when the file is written: it may have been closed meanwhile.
    return new Export(
        Messages.text("desktop.export." + kind.word()),
        (out, format, purpose) ->
            office
                .wiring()
                .exports()
                .export(kind, out, format, office.wiring().months().inWork(), purpose));
  }

  /** Shows one person in the person ledger; also for the search box and the other screens. */
  void showPerson(long personId) {
    navigation.show(PERSON);
    persons().showPerson(personId);
  }

  void showPlacements(long personId) {
    navigation.show(WORK);
    placements().showPerson(personId);
  }

  void showAid(long personId) {
    navigation.show(AID);
    aid().showPerson(personId);
  }
}
