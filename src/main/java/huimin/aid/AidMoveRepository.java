package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.PROGRAMME;

import huimin.person.Merge;
import java.util.List;
import org.jooq.DSLContext;

/** Hands the cases of one entry over to another. */
final class AidMoveRepository {
  private AidMoveRepository() {}

  /**
   * A case in words.
   *
   * @param endMonth null while it runs
   */
  record Case(String programme, String startMonth, String endMonth) {}

  static List<Case> cases(DSLContext tx, long person) {
    return tx.select(PROGRAMME.NAME, AID_CASE.START_MONTH, AID_CASE.END_MONTH)
        .from(AID_CASE)
        .join(PROGRAMME)
        .on(PROGRAMME.CODE.eq(AID_CASE.PROGRAMME_CODE))
        .where(AID_CASE.PERSON_ID.eq(person))
        .orderBy(AID_CASE.ID)
        .fetch(r -> new Case(r.value1(), r.value2(), r.value3()));
  }

  static void move(DSLContext tx, Merge merge) {
    tx.update(AID_CASE)
        .set(AID_CASE.PERSON_ID, merge.kept())
        .set(AID_CASE.VERSION, AID_CASE.VERSION.plus(1))
        .set(AID_CASE.UPDATED_AT, merge.at())
        .set(AID_CASE.UPDATED_BY, merge.user())
        .where(AID_CASE.PERSON_ID.eq(merge.other()))
        .execute();
  }
}
