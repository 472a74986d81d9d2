package huimin;

import huimin.event.QuestionLine;
import huimin.person.ui.BlocksSection;
import huimin.person.ui.DueLine;
import huimin.person.ui.LaterSection;
import huimin.person.ui.PersonBlock;
import huimin.person.ui.PersonDue;
import huimin.person.ui.PersonPageView;
import huimin.person.ui.PersonPageViewModel;
import huimin.person.ui.PersonSection;
import huimin.person.ui.PersonTab;
import huimin.person.ui.VisitSection;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Navigation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.ObjLongConsumer;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The one page of a person: what every room knows, put side by side, as far as it may be seen. */
final class PersonPages {
  /** So long before its last day a contract is called due. */
  private static final int CONTRACT_DAYS = 60;

  /** So long before its day a visit is called due. */
  private static final int VISIT_DAYS = 7;

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Navigation navigation;
  private final Ways ways;
  private final List<PersonSection> left = new ArrayList<>();
  private final List<PersonSection> right = new ArrayList<>();
  private final List<PersonDue> dues = new ArrayList<>();
  private final List<PersonPageView.Act> acts = new ArrayList<>();
  private PersonPageView page;
  private VisitSection visiting;

  /**
   * Where the page leads to.
   *
   * @param accounts takes name and record
   */
  record Ways(LongConsumer placements, LongConsumer aid, ObjLongConsumer<String> accounts) {}

  PersonPages(Wiring wiring, TaskRunner runner, Dialogs dialogs, Navigation navigation, Ways ways) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.navigation = navigation;
    this.ways = ways;
  }

  /** Adds what another part of the office shows at the left; before the page is first opened. */
  void addLeft(PersonSection section) {
    add(left, section);
  }

  /** The same at the right. */
  void addRight(PersonSection section) {
    add(right, section);
  }

  private void add(List<PersonSection> column, PersonSection section) {
    if (wiring.access().allows(section.right())) {
      column.add(section);
    }
  }

  /** Adds an act on the person shown, for those who have the right to it. */
  void act(Action needed, String text, Ikon icon, LongConsumer onPerson) {
    if (wiring.access().allows(needed)) {
      acts.add(new PersonPageView.Act(text, icon, onPerson));
    }
  }

  /** Adds events, questions and the way to a new event. */
  void events(EventScreens events) {
    addLeft(read(events.tab(), Action.EVENT_VIEW));
    act(Action.EVENT_RECORD, Messages.text("desktop.act.event"), Feather.FLAG, events::begin);
    add(Action.QUESTION_VIEW, person -> questions(person, events));
  }

  private List<DueLine> questions(long person, EventScreens events) {
    LocalDate today = LocalDate.now(wiring.clock());
    return wiring.people().questions().of(person).stream()
        .filter(QuestionLine::isOpen)
        .map(
            question ->
                new DueLine(
                    Messages.text("desktop.due.question", question.words(), question.dueOn()),
                    question.dueOn().isBefore(today),
                    () -> events.show(EventScreens.QUESTIONS)))
        .toList();
  }

  /** Adds what may be due, for those who have the right to know it. */
  void add(Action needed, PersonDue due) {
    if (wiring.access().allows(needed)) {
      dues.add(due);
    }
  }

  /** Lays somebody's page over what is in view. */
  void open(long person) {
    if (page == null) {
      page = make();
    }
    page.choose(person);
    navigation.open(page);
  }

  private PersonPageView make() {
    List<PersonSection> own = List.copyOf(left);
    List<PersonSection> others = List.copyOf(right);
    List<PersonSection> entered = PersonSections.of(wiring, runner, dialogs);
    left.clear();
    right.clear();
    addLeft(read(PersonTabs.work(wiring.placements(), ways.placements()), Action.WORK_VIEW));
    addLeft(
        read(
            "desktop.tab.paid",
            "desktop.tab.paid-none",
            Action.MONTH_VIEW,
            id -> PersonTabs.paid(wiring.months().paidTo(household(id)))));
    addLeft(
        read(
            "desktop.tab.notices",
            "desktop.tab.notices-none",
            Action.NOTICE_VIEW,
            id -> PersonTabs.notices(wiring.notices().naming(household(id)))));
    left.addAll(own);
    addRight(
        read(PersonTabs.householdAid(wiring.aid(), wiring.persons(), ways.aid()), Action.AID_VIEW));
    addRight(read(accounts(), Action.ACCOUNT_VIEW));
    visiting = visiting(entered);
    // Income stands beside the aid it counts for; papers and visits under the person.
    entered.forEach(each -> (each.right() == Action.INCOME_VIEW ? right : left).add(each));
    right.addAll(others);
    var history = new HistoryTab(wiring, runner, dialogs, navigation, () -> page.onShow());
    addRight(new LaterSection(history.tab(), Action.HISTORY_VIEW));
    add(Action.WORK_VIEW, this::contracts);
    add(Action.VISIT_VIEW, this::visits);
    add(Action.PROBLEM_VIEW, this::problems);
    var model = new PersonPageViewModel(wiring.persons(), dues, runner, dialogs::failed);
    var made = new PersonPageView(model, left, right, navigation::back);
    acts.forEach(made::act);
    return made;
  }

  private VisitSection visiting(List<PersonSection> entered) {
    var found =
        entered.stream().filter(VisitSection.class::isInstance).map(VisitSection.class::cast);
    VisitSection section = found.findFirst().orElse(null);
    if (section != null) {
      section.onChanged(() -> page.onShow());
    }
    return section;
  }

  private PersonTab accounts() {
    return PersonTabs.accounts(
        wiring.people().payees(),
        wiring.access().allows(Action.ACCOUNT_EDIT),
        person -> ways.accounts().accept(page.name(), person));
  }

  private List<Long> household(long person) {
    return wiring.persons().householdPeople(person);
  }

  private PersonSection read(PersonTab tab, Action needed) {
    return new BlocksSection(tab, needed, runner, dialogs::failed);
  }

  private PersonSection read(
      String titleKey, String noneKey, Action needed, LongFunction<List<PersonBlock>> read) {
    String none = Messages.text(noneKey);
    return BlocksSection.of(Messages.text(titleKey), needed, read, none, runner, dialogs::failed);
  }

  private List<DueLine> contracts(long person) {
    LocalDate today = LocalDate.now(wiring.clock());
    return wiring.placements().contractEnds(person).stream()
        .filter(last -> !last.isAfter(today.plusDays(CONTRACT_DAYS)))
        .map(
            last ->
                due(
                    last.isBefore(today) ? "desktop.due.contract-over" : "desktop.due.contract",
                    last,
                    last.isBefore(today),
                    () -> ways.placements().accept(person)))
        .toList();
  }

  private List<DueLine> visits(long person) {
    LocalDate today = LocalDate.now(wiring.clock());
    return wiring.people().visits().next(person).stream()
        .filter(day -> !day.isAfter(today.plusDays(VISIT_DAYS)))
        .map(
            day ->
                due(
                    day.isBefore(today) ? "desktop.due.visit-over" : "desktop.due.visit",
                    day,
                    day.isBefore(today),
                    wiring.access().allows(Action.VISIT_EDIT) ? visiting::begin : null))
        .toList();
  }

  private List<DueLine> problems(long person) {
    return wiring.people().quality().problems().of(person).stream()
        .map(
            problem ->
                new DueLine(problem.words(), false, () -> navigation.show(QualityScreens.QUALITY)))
        .toList();
  }

  private static DueLine due(String key, LocalDate day, boolean urgent, Runnable jump) {
    return new DueLine(Messages.text(key, day), urgent, jump);
  }
}
