package huimin.person;

import static huimin.platform.db.gen.Tables.VISIT;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.VisitRecord;
import java.util.List;
import org.jooq.DSLContext;

final class VisitRepository {
  private VisitRepository() {}

  static List<VisitRow> of(DSLContext tx, long person) {
    return tx.selectFrom(VISIT)
        .where(VISIT.PERSON_ID.eq(person))
        .orderBy(VISIT.VISITED_ON.desc(), VISIT.ID.desc())
        .fetch(
            r ->
                new VisitRow(
                    r.getId(),
                    r.getVersion(),
                    r.getPersonId(),
                    r.getVisitedOn(),
                    r.getContactWay(),
                    r.getHelpKind(),
                    r.getVisitor(),
                    r.getVisitText(),
                    r.getNextVisitOn()));
  }

  static void insert(DSLContext tx, VisitRow row, EntryStamp stamp) {
    VisitRecord record = tx.newRecord(VISIT);
    record.setId(RecordIds.one(tx));
    record.setPersonId(row.person());
    record.setVersion(1);
    record.setCreatedAt(stamp.at());
    record.setCreatedBy(stamp.user());
    fill(record, row, stamp);
    record.insert();
  }

  /** Changes the record the clerk was looking at; 0 when it is another by now. */
  static int update(DSLContext tx, VisitRow row, EntryStamp stamp) {
    VisitRecord record = tx.newRecord(VISIT);
    record.setVersion(row.version() + 1);
    fill(record, row, stamp);
    return tx.update(VISIT)
        .set(record)
        .where(VISIT.ID.eq(row.id()).and(VISIT.VERSION.eq(row.version())))
        .and(VISIT.PERSON_ID.eq(row.person()))
        .execute();
  }

  private static void fill(VisitRecord record, VisitRow row, EntryStamp stamp) {
    record.setVisitedOn(row.on());
    record.setContactWay(row.way());
    record.setHelpKind(row.help());
    record.setVisitor(row.visitor());
    record.setVisitText(row.text());
    record.setNextVisitOn(row.next());
    record.setUpdatedAt(stamp.at());
    record.setUpdatedBy(stamp.user());
  }

  static int delete(DSLContext tx, long id, int version) {
    return tx.deleteFrom(VISIT).where(VISIT.ID.eq(id).and(VISIT.VERSION.eq(version))).execute();
  }

  static void move(DSLContext tx, long from, long to) {
    tx.update(VISIT)
        .set(VISIT.PERSON_ID, to)
        .set(VISIT.VERSION, VISIT.VERSION.plus(1))
        .where(VISIT.PERSON_ID.eq(from))
        .execute();
  }
}
