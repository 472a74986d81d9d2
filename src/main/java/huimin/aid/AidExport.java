package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_ADJUSTMENT;
import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.value.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Record;
import org.jooq.RecordMapper;

/** The aid cases as rows of the three aid layouts: values by field. */
public final class AidExport {
  private final OfficeDatabase database;
  private final Access access;

  /** The cases of one open office. */
  public AidExport(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** 城乡低保 with what one month adds or deducts; cases ended before it are left out. */
  public List<Map<String, Object>> allowance(Period month) {
    access.require(Action.AID_EXPORT);
    return rows(AidProgrammes.ALLOWANCE, month, AidExport::allowanceRow);
  }

  /** 特困人员供养, ended ones included. */
  public List<Map<String, Object>> destitute() {
    access.require(Action.AID_EXPORT);
    return rows(AidProgrammes.DESTITUTE, null, AidExport::destituteRow);
  }

  /** 临时救助 of all months. */
  public List<Map<String, Object>> temporary() {
    access.require(Action.AID_EXPORT);
    return rows(Set.of("LSJN", "LSZC"), null, AidExport::temporaryRow);
  }

  private List<Map<String, Object>> rows(
      Collection<String> programmes,
      Period month,
      RecordMapper<Record, Map<String, Object>> mapper) {
    return database.read(
        tx ->
            tx.select(AID_CASE.fields())
                .select(PERSON.NAME, PERSON.ID_NUMBER, PERSON.GROUP_NAME, VILLAGE.NAME)
                .select(
                    AID_ADJUSTMENT.BACK_PAY, AID_ADJUSTMENT.DEDUCTION, AID_ADJUSTMENT.NEWLY_LISTED)
                .from(AID_CASE)
                .join(PERSON)
                .on(PERSON.ID.eq(AID_CASE.PERSON_ID))
                .leftJoin(VILLAGE)
                .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
                .leftJoin(AID_ADJUSTMENT)
                .on(AID_ADJUSTMENT.CASE_ID.eq(AID_CASE.ID))
                .and(AID_ADJUSTMENT.PERIOD.eq(String.valueOf(month)))
                .where(AID_CASE.PROGRAMME_CODE.in(programmes))
                .and(
                    month == null
                        ? org.jooq.impl.DSL.noCondition()
                        : AID_CASE.END_MONTH.isNull().or(AID_CASE.END_MONTH.ge(month.toString())))
                .orderBy(AID_CASE.ID)
                .fetch(mapper));
  }

  private static Map<String, Object> common(Record r) {
    var row = new LinkedHashMap<String, Object>();
    row.put("village", r.get(VILLAGE.NAME));
    row.put("group", r.get(PERSON.GROUP_NAME));
    row.put("name", r.get(PERSON.NAME));
    row.put("idNumber", r.get(PERSON.ID_NUMBER));
    row.put("householdSize", r.get(AID_CASE.HOUSEHOLD_SIZE));
    row.put("base", r.get(AID_CASE.BASE_AMOUNT));
    row.put("addon", r.get(AID_CASE.ADDON_AMOUNT));
    row.put("monthly", r.get(AID_CASE.MONTHLY_AMOUNT));
    row.put("accountNumber", r.get(AID_CASE.ACCOUNT_NUMBER));
    row.put("note", r.get(AID_CASE.NOTE));
    return row;
  }

  private static Map<String, Object> allowanceRow(Record r) {
    Map<String, Object> row = common(r);
    BigDecimal back = r.get(AID_ADJUSTMENT.BACK_PAY);
    BigDecimal less = r.get(AID_ADJUSTMENT.DEDUCTION);
    row.put(
        "kind",
        r.get(AID_CASE.PROGRAMME_CODE).equals("CSDB")
            ? label("household_kind", "CS")
            : label("household_kind", "NC"));
    row.put("coveredSize", r.get(AID_CASE.COVERED_SIZE));
    row.put("backPay", back == null || back.signum() == 0 ? null : back);
    row.put("deduction", less == null || less.signum() == 0 ? null : less);
    row.put(
        "payable",
        r.get(AID_CASE.MONTHLY_AMOUNT)
            .add(back == null ? BigDecimal.ZERO : back)
            .subtract(less == null ? BigDecimal.ZERO : less));
    row.put("bank", r.get(AID_CASE.BANK));
    row.put("accountName", r.get(AID_CASE.ACCOUNT_NAME));
    row.put("startMonth", r.get(AID_CASE.START_MONTH));
    return row;
  }

  private static Map<String, Object> destituteRow(Record r) {
    Map<String, Object> row = common(r);
    row.put("support", label("support_mode", r.get(AID_CASE.PROGRAMME_CODE)));
    row.put("selfCare", label("self_care", r.get(AID_CASE.SELF_CARE)));
    row.put("carer", r.get(AID_CASE.CARER));
    row.put("institution", r.get(AID_CASE.INSTITUTION));
    row.put("approvedOn", r.get(AID_CASE.APPROVED_ON));
    row.put("endedOn", endOf(r.get(AID_CASE.END_MONTH)));
    row.put("endReason", r.get(AID_CASE.END_REASON));
    return row;
  }

  /** The ledger keeps the month of the end only; its last day stands for it. */
  private static Object endOf(String month) {
    return month == null ? null : Period.parse(month).lastDay();
  }

  private static Map<String, Object> temporaryRow(Record r) {
    Map<String, Object> row = common(r);
    row.put("targetGroup", r.get(AID_CASE.TARGET_GROUP));
    row.put("kind", label("temporary_kind", r.get(AID_CASE.PROGRAMME_CODE)));
    row.put("reason", r.get(AID_CASE.REASON));
    row.put("appliedOn", r.get(AID_CASE.APPLIED_ON));
    row.put("approvedOn", r.get(AID_CASE.APPROVED_ON));
    row.put("channel", r.get(AID_CASE.CHANNEL));
    row.put("handler", r.get(AID_CASE.HANDLER));
    return row;
  }

  private static String label(String table, String code) {
    return code == null ? null : CodeTables.table(table).label(code);
  }
}
