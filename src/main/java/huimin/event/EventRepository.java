package huimin.event;

import static huimin.platform.db.gen.Tables.LIFE_EVENT;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.QUESTION;

import huimin.platform.db.gen.tables.records.LifeEventRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class EventRepository {
  private EventRepository() {}

  /** Somebody's record; empty when it is gone or merged into another. */
  static Optional<Concerned.Somebody> somebody(DSLContext tx, long id) {
    return tx.select(
            PERSON.ID,
            PERSON.NAME,
            PERSON.SEX,
            PERSON.BIRTH_DATE,
            PERSON.MARITAL,
            PERSON.STATUS,
            PERSON.ID_NUMBER)
        .from(PERSON)
        .where(PERSON.ID.eq(id))
        .and(PERSON.MERGED_INTO.isNull())
        .fetchOptional(
            r ->
                new Concerned.Somebody(
                    r.get(PERSON.ID),
                    r.get(PERSON.NAME),
                    r.get(PERSON.SEX),
                    r.get(PERSON.BIRTH_DATE),
                    r.get(PERSON.MARITAL),
                    r.get(PERSON.STATUS),
                    r.get(PERSON.ID_NUMBER)));
  }

  static void insert(DSLContext tx, LifeEventRecord event) {
    tx.insertInto(LIFE_EVENT).set(event).execute();
  }

  static Optional<LifeEventRecord> of(DSLContext tx, long person, EventKind kind) {
    return tx.selectFrom(LIFE_EVENT)
        .where(LIFE_EVENT.PERSON_ID.eq(person))
        .and(LIFE_EVENT.KIND.eq(kind.code()))
        .orderBy(LIFE_EVENT.ID.desc())
        .limit(1)
        .fetchOptional();
  }

  /** A person's events and those of the household, the newest first. */
  static List<LifeEventRecord> of(DSLContext tx, long person, Long household) {
    Condition own = LIFE_EVENT.PERSON_ID.eq(person);
    return tx.selectFrom(LIFE_EVENT)
        .where(household == null ? own : own.or(LIFE_EVENT.HOUSEHOLD_ID.eq(household)))
        .orderBy(LIFE_EVENT.ON_DAY.desc(), LIFE_EVENT.ID.desc())
        .fetch();
  }

  static int questions(DSLContext tx, long event) {
    return tx.fetchCount(QUESTION, QUESTION.EVENT_ID.eq(event));
  }
}
