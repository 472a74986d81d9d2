package huimin.event;

import huimin.aid.AidService;
import huimin.aid.PayableCase;
import huimin.aid.RunningCase;
import huimin.person.AccountDraft;
import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.IdCardNumber;
import huimin.value.Period;
import huimin.value.Problem;
import huimin.value.Read;
import huimin.work.NewPlacement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** What each event changes in the register (handbook C11); money is none of it. */
final class EventPlanning {
  private static final String DEAD = "3";
  private static final String MOVED = "2";
  private static final String MARRIED = "20";
  private static final String WIDOWED = "30";
  private static final String DIVORCED = "40";
  private static final Set<String> SPOUSE = Set.of("10", "11", "12");

  private final EventDoors doors;
  private final EventReading reading;
  private final Access access;
  private final Clock clock;

  EventPlanning(EventDoors doors, EventReading reading, Access access, Clock clock) {
    this.doors = doors;
    this.reading = reading;
    this.access = access;
    this.clock = clock;
  }

  /** The plan of an event whose fields are in order, read from the state before it. */
  EventPlan plan(DSLContext tx, Happening what) {
    var plan = new EventPlan(what.person());
    var households = new HouseholdPlanning(doors, what, plan);
    Concerned who = what.concerned();
    switch (what.kind()) {
      case BIRTH -> new ArrivalPlanning(doors, what, plan).plan(tx, households);
      case DEATH -> {
        status(plan, what, who.self(), DEAD);
        widowed(tx, plan, who);
        households.leave(who, "1");
      }
      case MARRIAGE -> marriage(tx, plan, what, households);
      case DIVORCE -> divorce(tx, plan, what, households);
      case MOVE_IN -> moveIn(tx, plan, what, households);
      case MOVE_OUT -> moveOut(tx, plan, what, households);
      case NEW_HEAD -> households.newHead(who, 0);
      case NUMBER_CHANGE -> number(tx, plan, what);
      case EMPLOYMENT -> employment(plan, what);
      case RETIREMENT -> retirement(tx, plan, what);
      case ACCOUNT -> account(tx, plan, what);
      case ADULT, ELDER -> {}
    }
    return plan;
  }

  private void status(EventPlan plan, Happening what, Concerned.Somebody who, String status) {
    plan.step(
        who.name(),
        "status",
        CodeTables.table("person_status").label(who.status()),
        Messages.text(
            "event.change.status-day", CodeTables.table("person_status").label(status), what.day()),
        tx -> doors.forms().setStatus(tx, who.id(), status, what.day()));
  }

  /** Husband or wife of somebody who dies, as far as the household tells: the head's only. */
  private void widowed(DSLContext tx, EventPlan plan, Concerned who) {
    boolean isSpouse =
        who.household() != null
            && who.household().members().stream()
                .anyMatch(m -> m.id() == who.self().id() && SPOUSE.contains(m.relation()));
    List<Concerned.Member> left =
        who.others().stream()
            .filter(
                m ->
                    who.isHead()
                        ? SPOUSE.contains(m.relation())
                        : isSpouse && Long.valueOf(m.id()).equals(who.household().headId()))
            .toList();
    if (left.size() == 1) {
      reading.somebody(tx, left.getFirst().id()).ifPresent(one -> marital(plan, one, WIDOWED));
    }
  }

  private void marital(EventPlan plan, Concerned.Somebody who, String marital) {
    if (marital.equals(who.marital())) {
      return;
    }
    plan.step(
        who.name(),
        "marital",
        CodeTables.table("marital").label(who.marital()),
        CodeTables.table("marital").label(marital),
        tx -> {
          PersonDraft draft = doors.forms().draft(tx, who.id());
          doors.forms().change(tx, who.id(), draft.with(PersonField.MARITAL, marital));
        });
  }

  private void marriage(
      DSLContext tx, EventPlan plan, Happening what, HouseholdPlanning households) {
    marital(plan, what.concerned().self(), MARRIED);
    Concerned spouse = what.spouse();
    if (spouse != null) {
      marital(plan, spouse.self(), MARRIED);
    }
    if (!what.draft().says(EventField.JOINS)) {
      return;
    }
    if (spouse == null || what.concerned().household() == null) {
      plan.problem(Problem.error("event-person-unknown").at(EventField.SPOUSE.key()));
    } else if (what.draft().text(EventField.RELATION) == null) {
      plan.problem(Problem.error("value-missing").at(EventField.RELATION.key()));
    } else if (spouse.isHead() && !spouse.others().isEmpty()) {
      plan.problem(Problem.error("event-head-elsewhere").at(EventField.SPOUSE.key()));
    } else if (!what.concerned().people().contains(spouse.self().id())) {
      households.leave(spouse, "4");
      households.join(what.concerned(), spouse.self().name(), "", spouse.self()::id);
    }
  }

  private void divorce(
      DSLContext tx, EventPlan plan, Happening what, HouseholdPlanning households) {
    marital(plan, what.concerned().self(), DIVORCED);
    if (what.spouse() != null) {
      marital(plan, what.spouse().self(), DIVORCED);
    }
    Long leaver = what.draft().person(EventField.LEAVER);
    if (leaver == null) {
      return;
    }
    Concerned leaving = reading.concerned(tx, leaver);
    households.leave(leaving, "5");
    if (what.draft().says(EventField.OWN_HOUSEHOLD)) {
      households.open(tx, leaving, leaver, leaving.self().name());
    }
  }

  private void moveIn(DSLContext tx, EventPlan plan, Happening what, HouseholdPlanning households) {
    var arrival = new ArrivalPlanning(doors, what, plan);
    if (what.concerned().self().isRegistered()) {
      arrival.plan(tx, households);
      return;
    }
    Long host = what.draft().person(EventField.HOST);
    arrival.planReturn(tx, households, host == null ? null : reading.concerned(tx, host));
  }

  private void moveOut(
      DSLContext tx, EventPlan plan, Happening what, HouseholdPlanning households) {
    Concerned who = what.concerned();
    if (!what.draft().says(EventField.WHOLE_HOUSEHOLD) || who.household() == null) {
      status(plan, what, who.self(), MOVED);
      households.leave(who, "2");
      return;
    }
    List<Concerned> everybody =
        who.people().stream().map(person -> reading.concerned(tx, person)).toList();
    everybody.forEach(each -> status(plan, what, each.self(), MOVED));
    households.leaveAll(who, everybody, "2");
  }

  private void number(DSLContext tx, EventPlan plan, Happening what) {
    Concerned.Somebody self = what.concerned().self();
    String typed = what.draft().text(EventField.NEW_NUMBER);
    Read<IdCardNumber> read = IdCardNumber.read(typed, LocalDate.now(clock));
    read.problems().forEach(problem -> plan.problem(problem.at(EventField.NEW_NUMBER.key())));
    if (!read.isUsable() || read.value() == null) {
      return;
    }
    String number = read.value().text();
    if (number.equals(self.idNumber())) {
      plan.problem(Problem.error("event-number-same").at(EventField.NEW_NUMBER.key()));
    }
    doors.persons().byIdNumbers(tx, List.of(number)).values().stream()
        .filter(other -> other.id() != self.id())
        .forEach(
            other ->
                plan.problem(
                    Problem.error("id-exists", other.name()).at(EventField.NEW_NUMBER.key())));
    plan.step(
        self.name(),
        "number",
        access.text("idNumber", self.idNumber()),
        access.text("idNumber", number),
        now ->
            doors
                .forms()
                .renumber(
                    now,
                    self.id(),
                    number,
                    what.draft().text(EventField.NUMBER_REASON),
                    what.day()));
  }

  /** Who may not enter placements leaves it to those who may: that is a question then. */
  private void employment(EventPlan plan, Happening what) {
    if (!access.allows(Action.WORK_EDIT)) {
      return;
    }
    EventDraft draft = what.draft();
    String insured = draft.text(EventField.INSURED);
    var begun =
        new NewPlacement(
            what.person(),
            draft.text(EventField.WAY),
            draft.text(EventField.EMPLOYER),
            draft.text(EventField.POST),
            insured == null ? null : draft.says(EventField.INSURED),
            what.day());
    plan.step(
        what.name(),
        "placement",
        "",
        String.join(
            " ",
            EventField.WAY.words(draft.text(EventField.WAY)),
            begun.employer() == null ? "" : begun.employer(),
            what.day().toString()),
        tx -> doors.placements().begin(tx, begun, access.session().user(), now()));
  }

  private void retirement(DSLContext tx, EventPlan plan, Happening what) {
    Concerned.Somebody self = what.concerned().self();
    var days = doors.ages().retirement(tx, self);
    String group = what.draft().text(EventField.GROUP);
    LocalDate due = group == null && days.size() == 1 ? days.values().iterator().next() : null;
    LocalDate reached = group == null ? due : days.get(group);
    if (reached != null && what.day().isBefore(reached)) {
      // Leaving up to three years early is the person's own choice (C13): a note, no hindrance.
      plan.problem(
          Problem.warning("event-age-early", reached.toString(), what.kind().label())
              .at(EventRules.DAY));
    }
    if (group != null && days.size() > 1) {
      plan.step(
          self.name(),
          "group",
          "",
          EventField.GROUP.words(group),
          now -> doors.ages().choose(now, self.id(), group));
    }
  }

  private void account(DSLContext tx, EventPlan plan, Happening what) {
    EventDraft draft = what.draft();
    var account =
        new AccountDraft(
            orEmpty(draft.text(EventField.BANK)),
            orEmpty(draft.text(EventField.HOLDER)),
            orEmpty(draft.text(EventField.ACCOUNT_NUMBER)),
            orEmpty(draft.text(EventField.PROXY_RELATION)),
            orEmpty(draft.text(EventField.PROXY_REASON)));
    doors.payees().check(tx, what.person(), account).forEach(p -> plan.problem(here(p)));
    AccountDraft before = doors.payees().draft(tx, what.person());
    plan.step(
        what.name(),
        "account",
        words(before),
        words(account),
        now -> doors.payees().change(now, what.person(), account, what.day()));
    if (draft.says(EventField.FOLLOW)) {
      follow(tx, plan, what, account);
    }
  }

  /** The one change of money's way an event makes, and only when the clerk asks for it. */
  private void follow(DSLContext tx, EventPlan plan, Happening what, AccountDraft account) {
    Period month = Period.of(LocalDate.now(clock));
    for (RunningCase running : doors.aid().running(tx, List.of(what.person()), month)) {
      plan.step(
          running.programme(),
          "case-account",
          access.text("accountNumber", running.account()),
          words(account),
          now -> {
            AccountDraft kept = doors.payees().draft(now, what.person());
            var target = new PayableCase.Account(null, kept.bank(), kept.holder(), kept.number());
            doors
                .aid()
                .payTo(now, running, target, new AidService.Stamp(access.session().user(), now()));
          });
    }
  }

  private static Problem here(Problem problem) {
    return switch (problem.field()) {
      case "accountNumber" -> problem.at(EventField.ACCOUNT_NUMBER.key());
      case "proxyRelation" -> problem.at(EventField.PROXY_RELATION.key());
      case "proxyReason" -> problem.at(EventField.PROXY_REASON.key());
      case null, default -> problem;
    };
  }

  private String words(AccountDraft account) {
    if (account.number().isEmpty()) {
      return "";
    }
    return String.join(
            " ",
            access.text("bank", account.bank()),
            access.text("holder", account.holder()),
            access.text("accountNumber", account.number()))
        .strip();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
