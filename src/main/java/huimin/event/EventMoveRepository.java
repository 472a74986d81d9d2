package huimin.event;

import static huimin.platform.db.gen.Tables.LIFE_EVENT;
import static huimin.platform.db.gen.Tables.QUESTION;

import huimin.person.Merge;
import org.jooq.DSLContext;

/** Hands the events and questions of one entry over to another. */
final class EventMoveRepository {
  private EventMoveRepository() {}

  static int events(DSLContext tx, long person) {
    return tx.fetchCount(LIFE_EVENT, LIFE_EVENT.PERSON_ID.eq(person));
  }

  static int questions(DSLContext tx, long person) {
    return tx.fetchCount(QUESTION, QUESTION.PERSON_ID.eq(person));
  }

  static void move(DSLContext tx, Merge merge) {
    tx.update(LIFE_EVENT)
        .set(LIFE_EVENT.PERSON_ID, merge.kept())
        .set(LIFE_EVENT.VERSION, LIFE_EVENT.VERSION.plus(1))
        .where(LIFE_EVENT.PERSON_ID.eq(merge.other()))
        .execute();
    tx.update(QUESTION)
        .set(QUESTION.PERSON_ID, merge.kept())
        .set(QUESTION.VERSION, QUESTION.VERSION.plus(1))
        .where(QUESTION.PERSON_ID.eq(merge.other()))
        .execute();
  }
}
