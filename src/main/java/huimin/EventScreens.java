package huimin;

import huimin.event.EventLine;
import huimin.event.QuestionLine;
import huimin.event.ui.AgesViewModel;
import huimin.event.ui.EventFormViewModel;
import huimin.event.ui.EventJumps;
import huimin.event.ui.EventView;
import huimin.event.ui.QuestionsViewModel;
import huimin.person.ui.PersonBlock;
import huimin.person.ui.PersonTab;
import huimin.person.ui.VisitsDueView;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Navigation;
import huimin.value.LabelledText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Builds the place 人生大事, once, when it is first visited, and what it adds to a person's page. */
final class EventScreens {
  static final String EVENT = "event";

  /** Parts of the place, for those who lead there. */
  static final String QUESTIONS = "event-questions";

  static final String AGES = "event-ages";
  static final String VISITS = "event-visits";

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Navigation navigation;
  private final Clock clock;
  private final LedgerScreens ledgers;
  private EventView view;

  EventScreens(
      Wiring wiring,
      TaskRunner runner,
      Dialogs dialogs,
      Navigation navigation,
      Clock clock,
      LedgerScreens ledgers) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.navigation = navigation;
    this.clock = clock;
    this.ledgers = ledgers;
  }

  EventView view() {
    if (view == null) {
      People people = wiring.people();
      boolean records = wiring.access().allows(Action.EVENT_RECORD);
      view =
          new EventView(
              new EventView.Models(
                  new QuestionsViewModel(people.questions(), runner, dialogs::failed, this::badge),
                  new AgesViewModel(people.ages(), runner, dialogs::failed),
                  records
                      ? new EventFormViewModel(people.events(), clock, runner, dialogs::failed)
                      : null),
              new EventJumps(ledgers::showPerson, ways()),
              dialogs,
              clock);
      if (wiring.access().allows(Action.VISIT_VIEW)) {
        view.add(VisitsDueView.title(), ledgers.visits());
      }
    }
    return view;
  }

  private Map<String, LongConsumer> ways() {
    Access access = wiring.access();
    var ways = new HashMap<String, LongConsumer>();
    if (access.allows(Action.WORK_VIEW)) {
      ways.put("placement", ledgers::showPlacements);
    }
    if (access.allows(Action.AID_VIEW)) {
      ways.put("aid_case", ledgers::showAid);
    }
    return ways;
  }

  /** Reads how many questions wait, for the mark at the place. */
  void count() {
    if (wiring.access().allows(Action.QUESTION_VIEW)) {
      runner.read(
          this, progress -> wiring.people().questions().waiting(), this::badge, dialogs::failed);
    }
  }

  private void badge(int waiting) {
    navigation.badge(EVENT, waiting);
  }

  /** Shows a place of the navigation, or the part of this one that is meant. */
  void show(String place) {
    switch (place) {
      case QUESTIONS -> {
        navigation.show(EVENT);
        view().showQuestions();
      }
      case AGES -> {
        navigation.show(EVENT);
        view().showAges();
      }
      case VISITS -> {
        navigation.show(EVENT);
        ledgers.visits().showDue();
        view().show(ledgers.visits());
      }
      default -> navigation.show(place);
    }
  }

  /** Begins an event of somebody. */
  void begin(long person) {
    navigation.show(EVENT);
    view().begin(person);
  }

  /** A person's events and open questions, with the way to a new event. */
  PersonTab tab() {
    return new PersonTab(
        Messages.text("desktop.tab.events"),
        Messages.text("desktop.tab.events-none"),
        Messages.text("desktop.tab.events-open"),
        this::read,
        person -> show(QUESTIONS));
  }

  private List<PersonBlock> read(long person) {
    var blocks = new ArrayList<PersonBlock>();
    for (QuestionLine question : wiring.people().questions().of(person)) {
      if (question.isOpen()) {
        blocks.add(
            new PersonBlock(
                Messages.text("desktop.tab.question", question.title(), question.dueOn()),
                List.of(new LabelledText(question.role(), question.words()))));
      }
    }
    for (EventLine event : wiring.people().events().of(person)) {
      var facts = new ArrayList<LabelledText>(event.facts());
      facts.add(new LabelledText(Messages.text("desktop.tab.events-by"), event.recorded()));
      blocks.add(
          new PersonBlock(Messages.text("desktop.tab.event", event.day(), event.kind()), facts));
    }
    return blocks;
  }
}
