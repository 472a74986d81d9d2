package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static huimin.platform.db.gen.Tables.VISIT;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.VisitRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class VisitRepository {
  /** Code of person_status: 在册. Nobody visits who has moved away or died. */
  private static final String REGISTERED = "1";

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

  /** Only somebody's newest visit says when the next one is due. */
  private static Condition dueBy(LocalDate until) {
    var later = VISIT.as("later");
    return VISIT
        .NEXT_VISIT_ON
        .le(until)
        .and(PERSON.STATUS.eq(REGISTERED))
        .and(PERSON.MERGED_INTO.isNull())
        .andNotExists(
            DSL.selectOne()
                .from(later)
                .where(later.PERSON_ID.eq(VISIT.PERSON_ID))
                .and(
                    later
                        .VISITED_ON
                        .gt(VISIT.VISITED_ON)
                        .or(later.VISITED_ON.eq(VISIT.VISITED_ON).and(later.ID.gt(VISIT.ID)))));
  }

  static List<VisitDue> due(DSLContext tx, LocalDate until, LocalDate today) {
    return tx.select(
            PERSON.ID,
            PERSON.NAME,
            VILLAGE.NAME,
            PERSON.GROUP_NAME,
            VISIT.VISITED_ON,
            VISIT.VISITOR,
            VISIT.NEXT_VISIT_ON)
        .from(VISIT)
        .join(PERSON)
        .on(PERSON.ID.eq(VISIT.PERSON_ID))
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .where(dueBy(until))
        .orderBy(VISIT.NEXT_VISIT_ON, PERSON.ID)
        .fetch(
            r ->
                new VisitDue(
                    r.value1(),
                    r.value2(),
                    r.value3() == null ? "" : r.value3(),
                    r.value4() == null ? "" : r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7(),
                    ChronoUnit.DAYS.between(r.value7(), today)));
  }

  static void move(DSLContext tx, long from, long to) {
    tx.update(VISIT)
        .set(VISIT.PERSON_ID, to)
        .set(VISIT.VERSION, VISIT.VERSION.plus(1))
        .where(VISIT.PERSON_ID.eq(from))
        .execute();
  }
}
