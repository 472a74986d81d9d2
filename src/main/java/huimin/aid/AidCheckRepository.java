package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PROGRAMME;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Running cases with who receives them. */
final class AidCheckRepository {
  private AidCheckRepository() {}

  /**
   * A case that is paid each month.
   *
   * @param householdSize null while unknown
   * @param holder in whose name the account is, or null
   * @param account number, or null
   */
  record Running(
      long id,
      long person,
      String name,
      String status,
      String programme,
      String programmeName,
      Integer householdSize,
      int coveredSize,
      String channel,
      String holder,
      String account) {}

  static List<Running> running(DSLContext tx) {
    return running(tx, DSL.noCondition());
  }

  /** Of certain people. */
  static List<Running> running(DSLContext tx, List<Long> people) {
    return running(tx, AID_CASE.PERSON_ID.in(people));
  }

  private static List<Running> running(DSLContext tx, Condition condition) {
    return tx.select(
            AID_CASE.ID,
            PERSON.ID,
            PERSON.NAME,
            PERSON.STATUS,
            AID_CASE.PROGRAMME_CODE,
            PROGRAMME.NAME,
            AID_CASE.HOUSEHOLD_SIZE,
            AID_CASE.COVERED_SIZE,
            AID_CASE.CHANNEL,
            AID_CASE.ACCOUNT_NAME,
            AID_CASE.ACCOUNT_NUMBER)
        .from(AID_CASE)
        .join(PERSON)
        .on(PERSON.ID.eq(AID_CASE.PERSON_ID))
        .join(PROGRAMME)
        .on(PROGRAMME.CODE.eq(AID_CASE.PROGRAMME_CODE))
        .where(AID_CASE.END_MONTH.isNull())
        .and(PROGRAMME.ONE_OFF.isFalse())
        .and(condition)
        .orderBy(AID_CASE.ID)
        .fetch(
            r ->
                new Running(
                    r.value1(),
                    r.value2(),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7(),
                    r.value8(),
                    r.value9(),
                    r.value10(),
                    r.value11()));
  }
}
