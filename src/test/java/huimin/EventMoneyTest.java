package huimin;

import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import huimin.aid.PayableCase;
import huimin.event.Affected;
import huimin.event.Ask;
import huimin.event.EventDoors;
import huimin.event.EventDraft;
import huimin.event.EventField;
import huimin.event.EventKind;
import huimin.event.Happening;
import huimin.event.LifeEventService;
import huimin.payment.MonthView;
import huimin.platform.security.Action;
import huimin.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lessons 6: whatever happens in people's lives, the month pays what it would have paid. */
class EventMoneyTest {
  private static final Period OCTOBER = Period.of(2026, 10);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private static SampledOffice office;
  private static List<Long> heads;

  /** What the month in work would pay, to whom and where, and what its page shows. */
  private record Money(MonthView view, List<PayableCase> payable) {
    static Money now() {
      return new Money(
          office.wiring().months().view(OCTOBER),
          office.wiring().database().read(tx -> office.wiring().aid().payable(tx, OCTOBER)));
    }
  }

  @BeforeAll
  static void open() {
    office = SampledOffice.with(SampledOffice.ALL);
    heads = office.wiring().database().read(EventMoneyTest::heads);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  /** Heads with a running allowance who do not live alone. */
  private static List<Long> heads(DSLContext tx) {
    return tx.selectDistinct(HOUSEHOLD.HEAD_ID)
        .from(HOUSEHOLD)
        .join(AID_CASE)
        .on(AID_CASE.PERSON_ID.eq(HOUSEHOLD.HEAD_ID))
        .where(AID_CASE.END_MONTH.isNull())
        .and(AID_CASE.PROGRAMME_CODE.in("CSDB", "NCDB"))
        .and(
            tx.selectCount()
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .asField()
                .coerce(Integer.class)
                .gt(2))
        .orderBy(HOUSEHOLD.HEAD_ID)
        .fetch(r -> r.value1());
  }

  private static EventDraft draft(EventKind kind, long head) {
    LifeEventService events = office.wiring().people().events();
    EventDraft plain = EventDraft.of(kind, head, DAY);
    long other = events.concerned(head).others().getFirst().id();
    return switch (kind) {
      case BIRTH, MOVE_IN ->
          plain
              .with(EventField.NAME, "林小川")
              .with(EventField.SEX, "1")
              .with(EventField.NO_ID_REASON, "4")
              .with(EventField.BIRTH_DATE, "2020-01-05")
              .with(EventField.RELATION, "22");
      case MOVE_OUT -> plain.with(EventField.WHOLE_HOUSEHOLD, "1");
      case NEW_HEAD -> headed(plain, other);
      case NUMBER_CHANGE ->
          plain
              .with(EventField.NEW_NUMBER, "500151194802290014")
              .with(EventField.NUMBER_REASON, "2");
      case EMPLOYMENT -> plain.with(EventField.WAY, "LH");
      case RETIREMENT -> plain.with(EventField.GROUP, "50");
      case ACCOUNT ->
          plain
              .with(EventField.BANK, "重庆农商行")
              .with(EventField.HOLDER, events.concerned(head).self().name())
              .with(EventField.ACCOUNT_NUMBER, "62299900000000001");
      case DEATH, MARRIAGE, DIVORCE, ADULT, ELDER -> plain;
    };
  }

  private static EventDraft headed(EventDraft plain, long head) {
    LifeEventService events = office.wiring().people().events();
    var relations = new java.util.HashMap<Long, String>();
    events.concerned(plain.personId()).people().stream()
        .filter(member -> member != head)
        .forEach(member -> relations.put(member, "97"));
    relations.putAll(events.relations(plain.personId(), head));
    return plain.with(EventField.NEW_HEAD, Long.toString(head)).with(relations);
  }

  @Test
  void noEventChangesWhatTheMonthPays() {
    Money before = Money.now();
    assertThat(before.payable()).hasSizeGreaterThan(200);
    var asked = new ArrayList<EventKind>();
    int next = 0;
    for (EventKind kind : EventKind.values()) {
      int waiting = office.wiring().people().questions().waiting();
      office.wiring().people().events().record(draft(kind, heads.get(next++)));
      assertThat(Money.now()).as(kind.label()).isEqualTo(before);
      if (office.wiring().people().questions().waiting() > waiting) {
        asked.add(kind);
      }
    }
    assertThat(Set.copyOf(asked))
        .as("each of them made somebody check")
        .isEqualTo(EnumSet.allOf(EventKind.class));
  }

  /** An effect as none may be: it ends the case. */
  private static final class Stopping implements Affected {
    @Override
    public Action right() {
      return Action.AID_VIEW;
    }

    @Override
    public List<Ask> of(DSLContext tx, Happening what) {
      tx.update(AID_CASE)
          .set(AID_CASE.END_MONTH, OCTOBER.previous().toString())
          .where(AID_CASE.PERSON_ID.eq(what.person()))
          .execute();
      return List.of();
    }
  }

  private static LifeEventService with(Affected affected) {
    Wiring wiring = office.wiring();
    People people = wiring.people();
    var doors =
        new EventDoors(
            wiring.persons(),
            people.forms(),
            people.households(),
            people.payees(),
            wiring.placements(),
            wiring.aid(),
            people.ages());
    return new LifeEventService(
        wiring.database(),
        wiring.access(),
        doors,
        List.of(affected),
        people.questions(),
        wiring.clock());
  }

  @Test
  void anEffectThatStopsACaseWouldBeFound() {
    Money before = Money.now();
    EventDraft job = EventDraft.of(EventKind.EMPLOYMENT, heads.getLast(), DAY);
    with(new Stopping()).record(job.with(EventField.WAY, "FS"));
    assertThat(Money.now()).isNotEqualTo(before);
  }
}
