package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_ADJUSTMENT;
import static huimin.platform.db.gen.Tables.AID_CASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.AidAdjustmentRecord;
import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.value.Period;
import huimin.value.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

final class AidRepository {
  private AidRepository() {}

  static Map<Long, List<AidCaseRecord>> ofPeople(DSLContext tx, Collection<Long> people) {
    var cases = new HashMap<Long, List<AidCaseRecord>>();
    for (List<Long> chunk : Chunks.of(people)) {
      tx.selectFrom(AID_CASE)
          .where(AID_CASE.PERSON_ID.in(chunk))
          .orderBy(AID_CASE.ID)
          .forEach(c -> cases.computeIfAbsent(c.getPersonId(), id -> new ArrayList<>()).add(c));
    }
    return cases;
  }

  static Map<Long, AidAdjustmentRecord> adjustments(DSLContext tx, Period period) {
    return tx.selectFrom(AID_ADJUSTMENT)
        .where(AID_ADJUSTMENT.PERIOD.eq(period.toString()))
        .fetchMap(AID_ADJUSTMENT.CASE_ID);
  }

  /** Cases paid in a month: begun by then and not ended before (C7). */
  static boolean isEditor(DSLContext tx, String user, Collection<Long> cases) {
    return Chunks.of(cases).stream()
        .anyMatch(
            ids ->
                tx.fetchExists(
                    AID_CASE,
                    AID_CASE
                        .ID
                        .in(ids)
                        .and(AID_CASE.CREATED_BY.eq(user).or(AID_CASE.UPDATED_BY.eq(user)))));
  }

  static List<PayableCase> payable(DSLContext tx, Period period) {
    return tx.select(AID_CASE.fields())
        .select(
            coalesce(AID_ADJUSTMENT.BACK_PAY, inline(BigDecimal.ZERO)).as("back"),
            coalesce(AID_ADJUSTMENT.DEDUCTION, inline(BigDecimal.ZERO)).as("less"),
            coalesce(AID_ADJUSTMENT.NEWLY_LISTED, inline(false)).as("fresh"))
        .from(AID_CASE)
        .leftJoin(AID_ADJUSTMENT)
        .on(AID_ADJUSTMENT.CASE_ID.eq(AID_CASE.ID))
        .and(AID_ADJUSTMENT.PERIOD.eq(period.toString()))
        .where(AID_CASE.START_MONTH.le(period.toString()))
        .and(AID_CASE.END_MONTH.isNull().or(AID_CASE.END_MONTH.ge(period.toString())))
        .orderBy(AID_CASE.ID)
        .fetch(AidRepository::payable);
  }

  private static PayableCase payable(Record r) {
    return new PayableCase(
        r.get(AID_CASE.ID),
        r.get(AID_CASE.PROGRAMME_CODE),
        r.get(AID_CASE.PERSON_ID),
        r.get(AID_CASE.COVERED_SIZE),
        Yuan.of(r.get(AID_CASE.BASE_AMOUNT)),
        Yuan.of(r.get(AID_CASE.ADDON_AMOUNT)),
        Yuan.of(r.get("back", BigDecimal.class)),
        Yuan.of(r.get("less", BigDecimal.class)),
        r.get("fresh", Boolean.class),
        r.get(AID_CASE.START_MONTH),
        r.get(AID_CASE.APPROVED_ON),
        new PayableCase.Account(
            r.get(AID_CASE.CHANNEL),
            r.get(AID_CASE.BANK),
            r.get(AID_CASE.ACCOUNT_NAME),
            r.get(AID_CASE.ACCOUNT_NUMBER)));
  }
}
