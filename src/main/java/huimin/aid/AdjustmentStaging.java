package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_ADJUSTMENT;

import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.AidAdjustmentRecord;
import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.value.Period;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** What a roster says of one month only: 补发, 扣减, 新增. */
final class AdjustmentStaging {
  private static final String NEW = "新增";
  private final AidStaging staging;
  private final Period period;
  private final Map<Long, AidAdjustmentRecord> stored;

  AdjustmentStaging(DSLContext tx, AidStaging staging, Period period) {
    this.staging = staging;
    this.period = period;
    this.stored = AidRepository.adjustments(tx, period);
  }

  AidAdjustmentRecord record(LayoutRow row) {
    var adjustment = new AidAdjustmentRecord();
    adjustment.setPeriod(period.toString());
    adjustment.setBackPay(row.moneyOrZero("backPay").amount());
    adjustment.setDeduction(row.moneyOrZero("deduction").amount());
    adjustment.setNewlyListed(NEW.equals(row.text("note")));
    return adjustment;
  }

  /** Stages it for a case; a month without anything special leaves no record. */
  List<String> stage(AidCaseRecord aid, AidAdjustmentRecord fresh) {
    AidAdjustmentRecord known = stored.get(aid.getId());
    if (known != null) {
      List<StagedRecords.Change> changes =
          staging
              .records()
              .update(
                  known,
                  fresh,
                  List.of(
                      AID_ADJUSTMENT.BACK_PAY,
                      AID_ADJUSTMENT.DEDUCTION,
                      AID_ADJUSTMENT.NEWLY_LISTED));
      return Differences.lines("aid", changes, Differences.Words.NONE);
    }
    boolean special =
        fresh.getBackPay().signum() != 0
            || fresh.getDeduction().signum() != 0
            || fresh.getNewlyListed();
    if (!special) {
      return List.of();
    }
    fresh.setId(staging.ids().next());
    fresh.setCaseId(aid.getId());
    staging.records().insert(fresh);
    return List.of(huimin.text.Messages.text("aid.adjustment-added", period.label()));
  }
}
