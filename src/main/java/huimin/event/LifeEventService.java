package huimin.event;

import huimin.person.PersonKey;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.LifeEventRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * The door to 人生大事 (handbook C11): previewed, then carried through people and households in one
 * write. What it means for work and aid is asked; no amount, month or case ends or changes by it.
 */
public final class LifeEventService {
  /** Kinds that happen once in a life. */
  private static final Set<EventKind> ONCE =
      Set.of(EventKind.DEATH, EventKind.ADULT, EventKind.RETIREMENT, EventKind.ELDER);

  private final OfficeDatabase database;
  private final Access access;
  private final EventDoors doors;
  private final List<Affected> affected;
  private final QuestionService questions;
  private final Clock clock;
  private final EventReading reading;
  private final EventPlanning planning;

  /**
   * The events of one open office.
   *
   * @param affected what events mean in each room
   */
  public LifeEventService(
      OfficeDatabase database,
      Access access,
      EventDoors doors,
      List<Affected> affected,
      QuestionService questions,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.doors = doors;
    this.affected = List.copyOf(affected);
    this.questions = questions;
    this.clock = clock;
    this.reading = new EventReading(doors.households());
    this.planning = new EventPlanning(doors, reading, access, clock);
  }

  /**
   * Somebody and the household, to fill a form for.
   *
   * @throws RefusedException {@code event.person-gone}
   */
  public Concerned concerned(long person) {
    access.require(Action.EVENT_RECORD);
    Concerned found = database.read(tx -> reading.concerned(tx, person));
    Concerned.Somebody self = found.self();
    return new Concerned(
        new Concerned.Somebody(
            self.id(),
            self.name(),
            self.sex(),
            self.birthDate(),
            self.marital(),
            self.status(),
            access.text("idNumber", self.idNumber())),
        found.household());
  }

  /** The kinds the one at work may enter: accounts are not everybody's. */
  public List<EventKind> kinds() {
    access.require(Action.EVENT_RECORD);
    return Arrays.stream(EventKind.values())
        .filter(kind -> kind != EventKind.ACCOUNT || access.allows(Action.ACCOUNT_EDIT))
        .toList();
  }

  /** People to choose from by a few words, as the search box finds them. */
  public List<PersonKey> people(String words) {
    access.require(Action.EVENT_RECORD);
    return doors.persons().search(words, 20);
  }

  /** What the others of a person's household would be to a new head, as far as can be told. */
  public Map<Long, String> relations(long person, long head) {
    access.require(Action.EVENT_RECORD);
    return database.read(
        tx ->
            doors
                .households()
                .householdOf(tx, person)
                .map(household -> doors.households().proposedRelations(tx, household, head))
                .orElse(Map.of()));
  }

  /**
   * What an event would change and whom it would make ask what; nothing is written.
   *
   * @throws RefusedException {@code event.person-gone}, {@code event.not-possible}
   */
  public EventPreview preview(EventDraft draft) {
    access.require(Action.EVENT_RECORD);
    requireAccounts(draft);
    return database.read(
        tx -> {
          Concerned who = concerned(tx, draft);
          List<Problem> problems = EventRules.check(draft, who, LocalDate.now(clock));
          if (problems.stream().anyMatch(Problem::isError)) {
            return new EventPreview(problems, List.of(), List.of(), false);
          }
          Happening what = happening(tx, draft, who);
          EventPlan plan = planning.plan(tx, what);
          var all = new ArrayList<>(problems);
          all.addAll(EventRules.others(what));
          all.addAll(plan.problems());
          return new EventPreview(
              all, plan.changes(), told(tx, what, plan), draft.says(EventField.FOLLOW));
        });
  }

  /** Questions about what the one at work may not see are raised all the same, but not shown. */
  private List<EventPreview.Asked> told(DSLContext tx, Happening what, EventPlan plan) {
    var asks = new ArrayList<>(plan.asks());
    affected.stream()
        .filter(room -> access.allows(room.right()))
        .forEach(room -> asks.addAll(room.of(tx, what)));
    return asks.stream()
        .map(
            ask ->
                new EventPreview.Asked(
                    ask.role().label(), Messages.text("event.question." + ask.kind()), ask.words()))
        .toList();
  }

  /**
   * Records an event: register, questions and the event itself in one write.
   *
   * @return the event's record
   * @throws RefusedException {@code event.incomplete} and what the rooms refuse; nothing is changed
   *     then
   */
  public long record(EventDraft draft) {
    access.require(Action.EVENT_RECORD);
    requireAccounts(draft);
    Deed deed = Deed.of(access.session(), Action.EVENT_RECORD).on("person:" + draft.personId());
    return database.write(deed, tx -> record(tx, draft));
  }

  private void requireAccounts(EventDraft draft) {
    if (draft.kind() == EventKind.ACCOUNT) {
      access.require(Action.ACCOUNT_EDIT);
    }
  }

  private long record(DSLContext tx, EventDraft draft) {
    Concerned who = concerned(tx, draft);
    refuse(EventRules.check(draft, who, LocalDate.now(clock)));
    refuseTwice(tx, draft, who);
    Happening what = happening(tx, draft, who);
    refuse(EventRules.others(what));
    EventPlan plan = planning.plan(tx, what);
    refuse(plan.problems());
    var asks = new ArrayList<>(plan.asks());
    affected.forEach(room -> asks.addAll(room.of(tx, what)));
    plan.carryOut(tx);
    long event = insert(tx, draft, plan.about(), who);
    questions.raise(tx, asks, event);
    return event;
  }

  private static void refuse(List<Problem> problems) {
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new RefusedException("event.incomplete");
    }
  }

  private void refuseTwice(DSLContext tx, EventDraft draft, Concerned who) {
    if (ONCE.contains(draft.kind())) {
      EventRepository.of(tx, draft.personId(), draft.kind())
          .ifPresent(
              known -> {
                throw new RefusedException(
                    "event.already-recorded",
                    who.self().name(),
                    known.getOnDay(),
                    draft.kind().label());
              });
    }
  }

  private Concerned concerned(DSLContext tx, EventDraft draft) {
    Concerned who = reading.concerned(tx, draft.personId());
    String why = EventForms.hindrance(draft.kind(), who);
    if (!why.isEmpty()) {
      throw new RefusedException(
          "event.not-possible", draft.kind().label(), Messages.text("event.why." + why));
    }
    return who;
  }

  private Happening happening(DSLContext tx, EventDraft draft, Concerned who) {
    Long spouse = draft.person(EventField.SPOUSE);
    return new Happening(draft, who, spouse == null ? null : reading.concerned(tx, spouse));
  }

  private long insert(DSLContext tx, EventDraft draft, long about, Concerned who) {
    var event = new LifeEventRecord();
    event.setId(RecordIds.one(tx));
    event.setKind(draft.kind().code());
    event.setPersonId(about);
    event.setHouseholdId(who.household() == null ? null : who.household().id());
    event.setOnDay(draft.onDay());
    event.setDetails(EventDetails.stored(draft));
    event.setNote(draft.note().isEmpty() ? null : draft.note());
    event.setVersion(1);
    event.setCreatedAt(LocalDateTime.now(clock));
    event.setCreatedBy(access.session().user());
    EventRepository.insert(tx, event);
    return event.getId();
  }

  /** A person's events and those of the household, the newest first. */
  public List<EventLine> of(long person) {
    access.require(Action.EVENT_VIEW);
    return database.read(
        tx -> {
          Long household = doors.households().householdOf(tx, person).orElse(null);
          return EventRepository.of(tx, person, household).stream()
              .map(event -> line(tx, event))
              .toList();
        });
  }

  private EventLine line(DSLContext tx, LifeEventRecord event) {
    var facts =
        new ArrayList<>(EventDetails.facts(event.getDetails(), access, person -> name(tx, person)));
    String note = event.getNote() == null ? "" : access.text("note", event.getNote());
    if (!note.isEmpty()) {
      facts.add(new huimin.value.LabelledText(Messages.text("event.form.note"), note));
    }
    return new EventLine(
        event.getId(),
        Messages.text(
            "event.line", EventKind.of(event.getKind()).label(), name(tx, event.getPersonId())),
        event.getOnDay(),
        facts,
        Messages.text("event.recorded", event.getCreatedAt().toLocalDate(), event.getCreatedBy()),
        EventRepository.questions(tx, event.getId()));
  }

  private static String name(DSLContext tx, long person) {
    return EventRepository.somebody(tx, person).map(Concerned.Somebody::name).orElse("—");
  }
}
