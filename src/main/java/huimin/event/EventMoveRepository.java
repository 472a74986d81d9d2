package huimin.event;

import static huimin.platform.db.gen.Tables.LIFE_EVENT;
import static huimin.platform.db.gen.Tables.QUESTION;
import static huimin.platform.db.gen.Tables.RETIREMENT_CHOICE;

import huimin.person.Merge;
import huimin.platform.db.gen.tables.records.RetirementChoiceRecord;
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

  /** A choice somebody made once stands; the kept entry's own goes before the other's. */
  private static void retirement(DSLContext tx, Merge merge) {
    RetirementChoiceRecord its =
        tx.selectFrom(RETIREMENT_CHOICE)
            .where(RETIREMENT_CHOICE.PERSON_ID.eq(merge.other()))
            .fetchOne();
    if (its == null) {
      return;
    }
    tx.deleteFrom(RETIREMENT_CHOICE).where(RETIREMENT_CHOICE.PERSON_ID.eq(merge.other())).execute();
    if (!tx.fetchExists(RETIREMENT_CHOICE, RETIREMENT_CHOICE.PERSON_ID.eq(merge.kept()))) {
      RetirementChoiceRecord fresh = its.into(RETIREMENT_CHOICE);
      fresh.setPersonId(merge.kept());
      fresh.setVersion(its.getVersion() + 1);
      tx.executeInsert(fresh);
    }
  }

  static void move(DSLContext tx, Merge merge) {
    retirement(tx, merge);
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
