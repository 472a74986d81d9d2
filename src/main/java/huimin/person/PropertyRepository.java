package huimin.person;

import static huimin.platform.db.gen.Tables.PROPERTY_ITEM;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.PropertyItemRecord;
import java.util.List;
import org.jooq.DSLContext;

final class PropertyRepository {
  private PropertyRepository() {}

  /** Newest day first, then in the order of the kinds. */
  static List<PropertyItem> of(DSLContext tx, long person) {
    return tx.selectFrom(PROPERTY_ITEM)
        .where(PROPERTY_ITEM.PERSON_ID.eq(person))
        .orderBy(PROPERTY_ITEM.AS_OF.desc(), PROPERTY_ITEM.PROPERTY_KIND, PROPERTY_ITEM.ID)
        .fetch(
            r ->
                new PropertyItem(
                    r.getId(),
                    r.getVersion(),
                    r.getPersonId(),
                    r.getAsOf(),
                    r.getPropertyKind(),
                    r.getPropertyValue(),
                    r.getPropertyCount(),
                    r.getPropertyArea(),
                    r.getPropertyNote()));
  }

  static void insert(DSLContext tx, PropertyItem item, EntryStamp stamp) {
    PropertyItemRecord record = tx.newRecord(PROPERTY_ITEM);
    record.setId(RecordIds.one(tx));
    record.setPersonId(item.person());
    record.setVersion(1);
    record.setCreatedAt(stamp.at());
    record.setCreatedBy(stamp.user());
    fill(record, item, stamp);
    record.insert();
  }

  /** Changes the record the clerk was looking at; 0 when it is another by now. */
  static int update(DSLContext tx, PropertyItem item, EntryStamp stamp) {
    PropertyItemRecord record = tx.newRecord(PROPERTY_ITEM);
    record.setVersion(item.version() + 1);
    fill(record, item, stamp);
    return tx.update(PROPERTY_ITEM)
        .set(record)
        .where(PROPERTY_ITEM.ID.eq(item.id()).and(PROPERTY_ITEM.VERSION.eq(item.version())))
        .and(PROPERTY_ITEM.PERSON_ID.eq(item.person()))
        .execute();
  }

  private static void fill(PropertyItemRecord record, PropertyItem item, EntryStamp stamp) {
    record.setAsOf(item.asOf());
    record.setPropertyKind(item.kind());
    record.setPropertyValue(item.value());
    record.setPropertyCount(item.count());
    record.setPropertyArea(item.area());
    record.setPropertyNote(item.note());
    record.setUpdatedAt(stamp.at());
    record.setUpdatedBy(stamp.user());
  }

  static int delete(DSLContext tx, long id, int version) {
    return tx.deleteFrom(PROPERTY_ITEM)
        .where(PROPERTY_ITEM.ID.eq(id).and(PROPERTY_ITEM.VERSION.eq(version)))
        .execute();
  }

  static void move(DSLContext tx, long from, long to) {
    tx.update(PROPERTY_ITEM)
        .set(PROPERTY_ITEM.PERSON_ID, to)
        .set(PROPERTY_ITEM.VERSION, PROPERTY_ITEM.VERSION.plus(1))
        .where(PROPERTY_ITEM.PERSON_ID.eq(from))
        .execute();
  }
}
