package huimin;

import huimin.aid.ui.AidLedgerView;
import huimin.aid.ui.AidLedgerViewModel;
import huimin.exchange.ExportKind;
import huimin.exchange.ImportSource;
import huimin.person.SearchService;
import huimin.person.ui.PersonLedgerView;
import huimin.person.ui.PersonLedgerViewModel;
import huimin.person.ui.PersonTab;
import huimin.person.ui.ReadingView;
import huimin.person.ui.ReadingViewModel;
import huimin.person.ui.RecordWays;
import huimin.person.ui.VisitsDueView;
import huimin.person.ui.VisitsDueViewModel;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Builds the ledger screens, each when first asked for, and knows the ways between them. */
final class LedgerScreens {
  static final String PERSON = "person";
  static final String WORK = "work";
  static final String AID = "aid";
  static final String VISITS = "visits";

  private final OpenOffice office;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Navigation navigation;
  private final Clock clock;
  private final PersonPages pages;
  private final Consumer<ImportSource> toCheck;
  private final LedgerTools tools;
  private PersonLedgerView persons;
  private PlacementLedgerView placements;
  private AidLedgerView aid;
  private VisitsDueView visits;
  private EventScreens events;
  private BiConsumer<Long, Long> merging = (one, other) -> {};
  private RecordScreens records;

  /**
   * @param toCheck takes pasted rows where files are checked
   */
  LedgerScreens(
      OpenOffice office,
      TaskRunner runner,
      Dialogs dialogs,
      Navigation navigation,
      Clock clock,
      Consumer<ImportSource> toCheck) {
    this.office = office;
    this.runner = runner;
    this.dialogs = dialogs;
    this.navigation = navigation;
    this.clock = clock;
    this.toCheck = toCheck;
    this.tools = new LedgerTools(office.wiring(), runner, dialogs);
    this.pages =
        new PersonPages(
            office.wiring(),
            runner,
            dialogs,
            navigation,
            new PersonPages.Ways(
                this::showPlacements,
                this::showAid,
                (name, person) -> records(person).accounts(person, name)));
    acts();
  }

  /** What a person's page leads to in front of the ledger. */
  private void acts() {
    pages.act(
        Action.PERSON_EDIT,
        Messages.text("person.ledger.change"),
        Feather.EDIT,
        person -> records(person).change(person));
    pages.act(
        Action.PERSON_VIEW,
        Messages.text("person.household.open"),
        Feather.HOME,
        person -> records(person).household(person));
  }

  /** The forms in front of the ledger, leading back to the page they were opened from. */
  private RecordWays records(long person) {
    navigation.show(PERSON);
    records.from(() -> pages.open(person));
    return records;
  }

  /** Somebody just entered or looked at: on the page when that is in view, else in the ledger. */
  private void showWhereItIs(long person) {
    if (navigation.screenProperty().get() == persons) {
      persons.showPerson(person);
    } else {
      pages.open(person);
    }
  }

  /** The one page of a person, for sections and what is due from other parts of the office. */
  PersonPages pages() {
    return pages;
  }

  /** Where two people chosen in the ledger are merged; before it is first shown. */
  void onMerge(BiConsumer<Long, Long> merge) {
    merging = merge;
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
      records = new RecordScreens(office.wiring(), runner, dialogs, persons, this::showWhereItIs);
      persons.ways(records);
      if (office.wiring().access().allows(Action.PERSON_EDIT)) {
        SearchService search = office.wiring().people().search();
        persons.reading(new ReadingView(new ReadingViewModel(search, runner, dialogs::failed)));
      }
      tools.furnish(persons.frame(), PERSON);
      tools.entering(persons.frame(), toCheck);
      if (office.wiring().access().allows(Action.PERSON_MERGE)) {
        persons.pairs(Messages.text("desktop.act.merge"), Feather.GIT_MERGE, merging);
      }
      if (office.wiring().access().allows(Action.HISTORY_VIEW)) {
        var history = new HistoryTab(office.wiring(), runner, dialogs, navigation, persons::onShow);
        persons.later(history.tab());
      }
      persons.onOpen(pages::open);
      if (events != null && office.wiring().access().allows(Action.EVENT_RECORD)) {
        persons.act(Messages.text("desktop.act.event"), Feather.FLAG, events::begin);
      }
      if (events != null && office.wiring().access().allows(Action.VISIT_VIEW)) {
        Runnable due = () -> events.show(EventScreens.VISITS);
        persons.frame().bar().more(VisitsDueView.title(), Feather.CALENDAR, due);
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
      tools.furnish(placements.frame(), WORK);
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
      tools.furnish(aid.frame(), AID);
    }
    return aid;
  }

  /** Who is due for a visit; each row opens the person's page. */
  VisitsDueView visits() {
    if (visits == null) {
      var model =
          new VisitsDueViewModel(office.wiring().people().visits(), runner, dialogs::failed);
      visits = new VisitsDueView(model, office.villages(), pages::open);
      tools.furnish(visits.frame(), VISITS);
    }
    return visits;
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
