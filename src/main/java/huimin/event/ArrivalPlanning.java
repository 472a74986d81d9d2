package huimin.event;

import huimin.person.HouseholdDraft;
import huimin.person.Lookalike;
import huimin.person.PersonCheck;
import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.Problem;
import java.util.Map;
import org.jooq.DSLContext;

/** Who comes into a household and into the register: the newborn and who moves in. */
final class ArrivalPlanning {
  private static final String NEWBORN_WITHOUT_NUMBER = "3";
  private static final String CARD = "111";
  private static final String NO_DOCUMENT = "000";
  private static final String REGISTERED = "1";

  /** Fields of the person's form that this form asks for, too. */
  private static final Map<String, EventField> ASKED =
      Map.of(
          PersonField.NAME.code(), EventField.NAME,
          PersonField.ID_NUMBER.code(), EventField.ID_NUMBER,
          PersonField.SEX.code(), EventField.SEX,
          PersonField.BIRTH_DATE.code(), EventField.BIRTH_DATE,
          PersonField.NO_ID_REASON.code(), EventField.NO_ID_REASON);

  private final EventDoors doors;
  private final Happening what;
  private final EventPlan plan;

  ArrivalPlanning(EventDoors doors, Happening what, EventPlan plan) {
    this.doors = doors;
    this.what = what;
    this.plan = plan;
  }

  /** A new record, joined to the household. */
  void plan(DSLContext tx, HouseholdPlanning households) {
    PersonDraft fresh = draft(tx);
    PersonCheck check = doors.forms().check(tx, 0, fresh);
    check.problems().stream()
        .filter(problem -> problem.isError() || ASKED.containsKey(problem.field()))
        .forEach(problem -> plan.problem(here(problem)));
    check.lookalikes().stream()
        .filter(one -> one.why() != Lookalike.Why.SAME_NUMBER)
        .forEach(
            one ->
                plan.problem(
                    Problem.warning("event-lookalike", one.person().name())
                        .at(EventField.NAME.key())));
    String name = fresh.text(PersonField.NAME);
    plan.step(
        name,
        "registered",
        "",
        Messages.text("event.change.new"),
        now -> plan.about(doors.forms().register(now, fresh)));
    households.join(what.concerned(), name, "", plan::about);
  }

  private static Problem here(Problem problem) {
    EventField field = ASKED.get(problem.field());
    return field == null ? problem : problem.at(field.key());
  }

  private PersonDraft draft(DSLContext tx) {
    EventDraft draft = what.draft();
    HouseholdDraft home = doors.households().view(tx, what.concerned().household().id()).draft();
    boolean birth = what.kind() == EventKind.BIRTH;
    boolean numbered = draft.text(EventField.ID_NUMBER) != null;
    String why = birth ? NEWBORN_WITHOUT_NUMBER : draft.text(EventField.NO_ID_REASON);
    return PersonDraft.empty()
        .with(PersonField.NAME, draft.text(EventField.NAME))
        .with(PersonField.SEX, draft.text(EventField.SEX))
        .with(PersonField.DOCUMENT_TYPE, numbered ? CARD : NO_DOCUMENT)
        .with(PersonField.ID_NUMBER, draft.text(EventField.ID_NUMBER))
        .with(PersonField.NO_ID_REASON, numbered ? null : why)
        .with(
            PersonField.BIRTH_DATE,
            birth ? what.day().toString() : draft.text(EventField.BIRTH_DATE))
        .with(PersonField.VILLAGE, home.village() == null ? null : home.village().toString())
        .with(PersonField.GROUP, home.group())
        .with(PersonField.STATUS, REGISTERED);
  }

  /** Somebody who moved away comes back. */
  void planReturn(DSLContext tx, HouseholdPlanning households, Concerned host) {
    Concerned.Somebody self = what.concerned().self();
    plan.step(
        self.name(),
        "status",
        CodeTables.table("person_status").label(self.status()),
        CodeTables.table("person_status").label(REGISTERED),
        now -> doors.forms().setStatus(now, self.id(), REGISTERED, null));
    if (host != null && host.household() != null) {
      if (what.draft().text(EventField.RELATION) == null) {
        plan.problem(Problem.error("value-missing").at(EventField.RELATION.key()));
        return;
      }
      households.join(host, self.name(), "", self::id);
    } else if (host != null) {
      plan.problem(Problem.error("event-person-unknown").at(EventField.HOST.key()));
    } else if (what.draft().says(EventField.OWN_HOUSEHOLD)) {
      households.open(tx, null, self.id(), self.name());
    }
  }
}
