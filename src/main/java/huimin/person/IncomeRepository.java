package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.INCOME_ITEM;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.IncomeItemRecord;
import huimin.value.Period;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

final class IncomeRepository {
  private IncomeRepository() {}

  /** Newest reckoning first, then in the order of the kinds. */
  static List<IncomeItem> of(DSLContext tx, long person) {
    return tx.selectFrom(INCOME_ITEM)
        .where(INCOME_ITEM.PERSON_ID.eq(person))
        .orderBy(INCOME_ITEM.INCOME_PERIOD.desc(), INCOME_ITEM.INCOME_KIND, INCOME_ITEM.ID)
        .fetch(IncomeRepository::item);
  }

  static List<IncomeItem> of(DSLContext tx, Collection<Long> people, Period period) {
    return tx.selectFrom(INCOME_ITEM)
        .where(INCOME_ITEM.PERSON_ID.in(people))
        .and(INCOME_ITEM.INCOME_PERIOD.eq(period.toString()))
        .fetch(IncomeRepository::item);
  }

  private static IncomeItem item(IncomeItemRecord record) {
    return new IncomeItem(
        record.getId(),
        record.getVersion(),
        record.getPersonId(),
        Period.parse(record.getIncomePeriod()),
        IncomeKind.of(record.getIncomeKind()),
        record.getIncomeBasis().equals(IncomeDraft.ANNUAL),
        record.getIncomeAmount(),
        record.getIncomeNote());
  }

  static void insert(DSLContext tx, IncomeItem item, EntryStamp stamp) {
    IncomeItemRecord record = tx.newRecord(INCOME_ITEM);
    record.setId(RecordIds.one(tx));
    record.setPersonId(item.person());
    record.setVersion(1);
    record.setCreatedAt(stamp.at());
    record.setCreatedBy(stamp.user());
    fill(record, item, stamp);
    record.insert();
  }

  /** Changes the record the clerk was looking at; 0 when it is another by now. */
  static int update(DSLContext tx, IncomeItem item, EntryStamp stamp) {
    IncomeItemRecord record = tx.newRecord(INCOME_ITEM);
    record.setVersion(item.version() + 1);
    fill(record, item, stamp);
    return tx.update(INCOME_ITEM)
        .set(record)
        .where(INCOME_ITEM.ID.eq(item.id()).and(INCOME_ITEM.VERSION.eq(item.version())))
        .and(INCOME_ITEM.PERSON_ID.eq(item.person()))
        .execute();
  }

  private static void fill(IncomeItemRecord record, IncomeItem item, EntryStamp stamp) {
    record.setIncomePeriod(item.period().toString());
    record.setIncomeKind(item.kind().code());
    record.setIncomeBasis(item.annual() ? IncomeDraft.ANNUAL : IncomeDraft.MONTHLY);
    record.setIncomeAmount(item.amount());
    record.setIncomeNote(item.note());
    record.setUpdatedAt(stamp.at());
    record.setUpdatedBy(stamp.user());
  }

  static int delete(DSLContext tx, long id, int version) {
    return tx.deleteFrom(INCOME_ITEM)
        .where(INCOME_ITEM.ID.eq(id).and(INCOME_ITEM.VERSION.eq(version)))
        .execute();
  }

  static void move(DSLContext tx, long from, long to) {
    tx.update(INCOME_ITEM)
        .set(INCOME_ITEM.PERSON_ID, to)
        .set(INCOME_ITEM.VERSION, INCOME_ITEM.VERSION.plus(1))
        .where(INCOME_ITEM.PERSON_ID.eq(from))
        .execute();
  }

  /** A member of a household. */
  record Member(long person, String name, boolean counted) {}

  static List<Member> members(DSLContext tx, long household) {
    return tx.select(PERSON.ID, PERSON.NAME, HOUSEHOLD_MEMBER.COUNTED)
        .from(HOUSEHOLD_MEMBER)
        .join(PERSON)
        .on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
        .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
        .orderBy(HOUSEHOLD_MEMBER.RELATION, PERSON.BIRTH_DATE, PERSON.ID)
        .fetch(r -> new Member(r.value1(), r.value2(), r.value3()));
  }

  /** Somebody without a household stands alone. */
  static List<Member> alone(DSLContext tx, long person) {
    return tx.select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ID.eq(person))
        .fetch(r -> new Member(r.value1(), r.value2(), true));
  }
}
