package huimin.payment;

import static huimin.platform.db.gen.Tables.CLOSED_MONTH;
import static huimin.platform.db.gen.Tables.PAY_BATCH;
import static huimin.platform.db.gen.Tables.PAY_LINE;
import static huimin.platform.db.gen.Tables.PROGRAMME;
import static org.jooq.impl.DSL.max;

import huimin.platform.db.BulkInsert;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.PayLineRecord;
import huimin.value.Period;
import huimin.value.Yuan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

final class PaymentRepository {
  private static final String REGULAR = "R";

  private PaymentRepository() {}

  static Optional<Period> lastClosed(DSLContext tx) {
    return Optional.ofNullable(
            tx.select(max(CLOSED_MONTH.PERIOD)).from(CLOSED_MONTH).fetchSingle().value1())
        .map(Period::parse);
  }

  static List<Period> closed(DSLContext tx) {
    return tx.select(CLOSED_MONTH.PERIOD)
        .from(CLOSED_MONTH)
        .orderBy(CLOSED_MONTH.PERIOD)
        .fetch(r -> Period.parse(r.value1()));
  }

  static boolean isClosed(DSLContext tx, Period period) {
    return tx.fetchExists(CLOSED_MONTH, CLOSED_MONTH.PERIOD.eq(period.toString()));
  }

  static void close(DSLContext tx, Period period, LocalDateTime at, String user) {
    tx.insertInto(CLOSED_MONTH)
        .set(CLOSED_MONTH.PERIOD, period.toString())
        .set(CLOSED_MONTH.CLOSED_AT, at)
        .set(CLOSED_MONTH.CLOSED_BY, user)
        .execute();
  }

  static void approve(DSLContext tx, Period period, LocalDateTime at, String user) {
    tx.update(CLOSED_MONTH)
        .set(CLOSED_MONTH.APPROVED_AT, at)
        .set(CLOSED_MONTH.APPROVED_BY, user)
        .where(CLOSED_MONTH.PERIOD.eq(period.toString()))
        .execute();
  }

  static MonthApproval approval(DSLContext tx, Period period, List<String> approvers) {
    return tx.selectFrom(CLOSED_MONTH)
        .where(CLOSED_MONTH.PERIOD.eq(period.toString()))
        .fetchSingle(
            month ->
                new MonthApproval(
                    month.getClosedBy(),
                    month.getClosedAt(),
                    month.getApprovedBy(),
                    month.getApprovedAt(),
                    approvers));
  }

  /** Writes the batches and their lines. */
  static void insert(
      DSLContext tx, Period period, List<ProgrammeMonth> programmes, List<PayLine> lines) {
    var ids = new RecordIds(tx);
    var batches = new HashMap<String, Long>();
    for (ProgrammeMonth month : programmes) {
      batches.put(month.code(), ids.next());
      tx.insertInto(PAY_BATCH)
          .set(PAY_BATCH.ID, batches.get(month.code()))
          .set(PAY_BATCH.PERIOD, period.toString())
          .set(PAY_BATCH.PROGRAMME_CODE, month.code())
          .set(PAY_BATCH.PREVIOUS_COUNT, month.previous())
          .set(PAY_BATCH.ADDED_COUNT, month.added())
          .set(PAY_BATCH.LEFT_COUNT, month.left())
          .set(PAY_BATCH.NOW_COUNT, month.now())
          .set(PAY_BATCH.PERSON_COUNT, month.persons())
          .set(PAY_BATCH.AMOUNT, month.amount().amount())
          .execute();
    }
    var records = new ArrayList<PayLineRecord>();
    for (PayLine line : lines) {
      records.add(record(ids.next(), batches.get(line.programme()), period, line));
    }
    BulkInsert.into(tx, PAY_LINE, records);
  }

  private static PayLineRecord record(long id, long batch, Period period, PayLine line) {
    var record = new PayLineRecord();
    record.setId(id);
    record.setBatchId(batch);
    record.setCaseId(line.caseId());
    record.setPeriod(period.toString());
    record.setKind(REGULAR);
    record.setPersonId(line.personId());
    record.setPersonName(line.name());
    record.setIdNumber(line.idNumber());
    record.setVillageId(line.villageId());
    record.setGroupName(line.group());
    record.setCoveredSize(line.coveredSize());
    record.setBaseAmount(line.base().amount());
    record.setAddonAmount(line.addon().amount());
    record.setBackPay(line.backPay().amount());
    record.setDeduction(line.deduction().amount());
    record.setPayable(line.payable().amount());
    record.setChannel(line.channel());
    record.setBank(line.bank());
    record.setAccountName(line.accountName());
    record.setAccountNumber(line.accountNumber());
    record.setApprovedOn(line.approvedOn());
    record.setChangeMark(line.mark().code());
    return record;
  }

  static List<PayLine> lines(DSLContext tx, Period period) {
    return tx.select(PAY_LINE.fields())
        .select(PAY_BATCH.PROGRAMME_CODE)
        .from(PAY_LINE)
        .join(PAY_BATCH)
        .on(PAY_BATCH.ID.eq(PAY_LINE.BATCH_ID))
        .where(PAY_LINE.PERIOD.eq(period.toString()))
        .orderBy(PAY_LINE.ID)
        .fetch(PaymentRepository::line);
  }

  static Map<Long, PayLine> linesByCase(DSLContext tx, Period period) {
    var lines = new HashMap<Long, PayLine>();
    lines(tx, period).forEach(line -> lines.put(line.caseId(), line));
    return lines;
  }

  private static PayLine line(Record r) {
    return new PayLine(
        r.get(PAY_LINE.CASE_ID),
        r.get(PAY_BATCH.PROGRAMME_CODE),
        r.get(PAY_LINE.PERSON_ID),
        r.get(PAY_LINE.PERSON_NAME),
        r.get(PAY_LINE.ID_NUMBER),
        r.get(PAY_LINE.VILLAGE_ID),
        r.get(PAY_LINE.GROUP_NAME),
        r.get(PAY_LINE.COVERED_SIZE),
        Yuan.of(r.get(PAY_LINE.BASE_AMOUNT)),
        Yuan.of(r.get(PAY_LINE.ADDON_AMOUNT)),
        Yuan.of(r.get(PAY_LINE.BACK_PAY)),
        Yuan.of(r.get(PAY_LINE.DEDUCTION)),
        Yuan.of(r.get(PAY_LINE.PAYABLE)),
        r.get(PAY_LINE.CHANNEL),
        r.get(PAY_LINE.BANK),
        r.get(PAY_LINE.ACCOUNT_NAME),
        r.get(PAY_LINE.ACCOUNT_NUMBER),
        r.get(PAY_LINE.APPROVED_ON),
        ChangeMark.of(r.get(PAY_LINE.CHANGE_MARK)));
  }

  /** The stored batches of a month; last month's amount comes from its own batch. */
  static List<ProgrammeMonth> batches(DSLContext tx, Period period) {
    var before = PAY_BATCH.as("before");
    return tx.select(PAY_BATCH.fields())
        .select(PROGRAMME.NAME, PROGRAMME.ONE_OFF, before.AMOUNT.as("previous_amount"))
        .from(PAY_BATCH)
        .join(PROGRAMME)
        .on(PROGRAMME.CODE.eq(PAY_BATCH.PROGRAMME_CODE))
        .leftJoin(before)
        .on(before.PERIOD.eq(period.previous().toString()))
        .and(before.PROGRAMME_CODE.eq(PAY_BATCH.PROGRAMME_CODE))
        .where(PAY_BATCH.PERIOD.eq(period.toString()))
        .orderBy(PROGRAMME.SORT_NO)
        .fetch(PaymentRepository::batch);
  }

  private static ProgrammeMonth batch(Record r) {
    var previous = r.get("previous_amount", java.math.BigDecimal.class);
    return new ProgrammeMonth(
        r.get(PAY_BATCH.PROGRAMME_CODE),
        r.get(PROGRAMME.NAME),
        r.get(PROGRAMME.ONE_OFF),
        r.get(PAY_BATCH.PREVIOUS_COUNT),
        r.get(PAY_BATCH.ADDED_COUNT),
        r.get(PAY_BATCH.LEFT_COUNT),
        r.get(PAY_BATCH.NOW_COUNT),
        r.get(PAY_BATCH.PERSON_COUNT),
        previous == null ? Yuan.ZERO : Yuan.of(previous),
        Yuan.of(r.get(PAY_BATCH.AMOUNT)));
  }
}
