package huimin.event;

import static huimin.platform.db.gen.Tables.LIFE_EVENT;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.RETIREMENT_CHOICE;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import huimin.platform.db.gen.tables.records.RetirementChoiceRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class AgeRepository {
  private static final String REGISTERED = "1";

  private AgeRepository() {}

  /**
   * Somebody born in a month.
   *
   * @param group what is known of the retirement group; null while nothing is
   */
  record Born(long id, String name, String village, String sex, LocalDate birth, String group) {}

  /** People in the register born in a month for whom an event of a kind is not recorded. */
  static List<Born> born(DSLContext tx, YearMonth month, EventKind unrecorded) {
    Condition recorded =
        LIFE_EVENT.PERSON_ID.eq(PERSON.ID).and(LIFE_EVENT.KIND.eq(unrecorded.code()));
    return tx.select(
            PERSON.ID,
            PERSON.NAME,
            VILLAGE.NAME,
            PERSON.SEX,
            PERSON.BIRTH_DATE,
            RETIREMENT_CHOICE.GROUP_CODE)
        .from(PERSON)
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .leftJoin(RETIREMENT_CHOICE)
        .on(RETIREMENT_CHOICE.PERSON_ID.eq(PERSON.ID))
        .where(PERSON.BIRTH_DATE.between(month.atDay(1), month.atEndOfMonth()))
        .and(PERSON.STATUS.eq(REGISTERED))
        .and(PERSON.MERGED_INTO.isNull())
        .and(notExists(selectOne().from(LIFE_EVENT).where(recorded)))
        .fetch(
            r ->
                new Born(
                    r.get(PERSON.ID),
                    r.get(PERSON.NAME),
                    r.get(VILLAGE.NAME) == null ? "" : r.get(VILLAGE.NAME),
                    r.get(PERSON.SEX),
                    r.get(PERSON.BIRTH_DATE),
                    r.get(RETIREMENT_CHOICE.GROUP_CODE)));
  }

  static Optional<RetirementChoiceRecord> choice(DSLContext tx, long person) {
    return tx.selectFrom(RETIREMENT_CHOICE)
        .where(RETIREMENT_CHOICE.PERSON_ID.eq(person))
        .fetchOptional();
  }

  static void insert(DSLContext tx, RetirementChoiceRecord choice) {
    tx.insertInto(RETIREMENT_CHOICE).set(choice).execute();
  }

  static void update(DSLContext tx, RetirementChoiceRecord choice) {
    tx.update(RETIREMENT_CHOICE)
        .set(choice)
        .where(RETIREMENT_CHOICE.PERSON_ID.eq(choice.getPersonId()))
        .execute();
  }
}
