package huimin.person;

import static huimin.platform.db.gen.Tables.ATTACHMENT;
import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.AttachmentRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class AttachmentRepository {
  private AttachmentRepository() {}

  /**
   * A row with the name of its file.
   *
   * @param file name in the store
   */
  record Stored(AttachmentRow row, String file) {}

  /** A person's and the household's, newest first. */
  static List<AttachmentRow> of(DSLContext tx, long person) {
    Condition own = ATTACHMENT.PERSON_ID.eq(person);
    Condition any =
        HouseholdRepository.of(tx, person)
            .map(household -> own.or(ATTACHMENT.HOUSEHOLD_ID.eq(household)))
            .orElse(own);
    return tx.selectFrom(ATTACHMENT)
        .where(any)
        .orderBy(ATTACHMENT.CREATED_AT.desc(), ATTACHMENT.ID.desc())
        .fetch(AttachmentRepository::row);
  }

  static Optional<Stored> byId(DSLContext tx, long id) {
    return tx.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.ID.eq(id))
        .fetchOptional(r -> new Stored(row(r), r.getStoredAs()));
  }

  /** All there are, for the check. */
  static List<Stored> all(DSLContext tx) {
    return tx.selectFrom(ATTACHMENT)
        .orderBy(ATTACHMENT.ID)
        .fetch(r -> new Stored(row(r), r.getStoredAs()));
  }

  static boolean isKnown(DSLContext tx, String file) {
    return tx.fetchExists(ATTACHMENT, ATTACHMENT.STORED_AS.eq(file));
  }

  private static AttachmentRow row(AttachmentRecord record) {
    return new AttachmentRow(
        record.getId(),
        record.getVersion(),
        new AttachmentOwner(record.getPersonId(), record.getHouseholdId()),
        record.getAttachmentKind(),
        record.getAttachmentName(),
        AttachmentType.valueOf(record.getAttachmentType()),
        record.getByteCount(),
        record.getContentDigest(),
        record.getCreatedAt(),
        record.getCreatedBy(),
        record.getRemovedAt(),
        record.getRemovedBy());
  }

  /** A content that stands somewhere on a list, with the name of whoever has it. */
  record Twin(AttachmentOwner owner, String name, String ownerName) {}

  static List<Twin> twins(DSLContext tx, String digest) {
    var head = PERSON.as("head");
    return tx.select(
            ATTACHMENT.PERSON_ID,
            ATTACHMENT.HOUSEHOLD_ID,
            ATTACHMENT.ATTACHMENT_NAME,
            DSL.coalesce(PERSON.NAME, head.NAME, DSL.inline("")))
        .from(ATTACHMENT)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(ATTACHMENT.PERSON_ID))
        .leftJoin(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ATTACHMENT.HOUSEHOLD_ID))
        .leftJoin(head)
        .on(head.ID.eq(HOUSEHOLD.HEAD_ID))
        .where(ATTACHMENT.CONTENT_DIGEST.eq(digest).and(ATTACHMENT.REMOVED_AT.isNull()))
        .orderBy(ATTACHMENT.ID)
        .fetch(r -> new Twin(new AttachmentOwner(r.value1(), r.value2()), r.value3(), r.value4()));
  }

  /** Writes the row of a file that is on the disk already. */
  static long insert(DSLContext tx, AttachmentRow row, String file, EntryStamp stamp) {
    AttachmentRecord record = tx.newRecord(ATTACHMENT);
    record.setId(RecordIds.one(tx));
    record.setPersonId(row.owner().person());
    record.setHouseholdId(row.owner().household());
    record.setAttachmentKind(row.kind());
    record.setAttachmentName(row.name());
    record.setAttachmentType(row.type().code());
    record.setByteCount(row.bytes());
    record.setContentDigest(row.digest());
    record.setStoredAs(file);
    record.setVersion(1);
    record.setCreatedAt(stamp.at());
    record.setCreatedBy(stamp.user());
    record.insert();
    return record.getId();
  }

  /** Takes a row off the list, or puts it back; 0 when it was changed meanwhile. */
  static int mark(DSLContext tx, AttachmentRow row, LocalDateTime at, String by) {
    return tx.update(ATTACHMENT)
        .set(ATTACHMENT.REMOVED_AT, at)
        .set(ATTACHMENT.REMOVED_BY, by)
        .set(ATTACHMENT.VERSION, row.version() + 1)
        .where(ATTACHMENT.ID.eq(row.id()).and(ATTACHMENT.VERSION.eq(row.version())))
        .execute();
  }

  static void move(DSLContext tx, long from, long to) {
    tx.update(ATTACHMENT)
        .set(ATTACHMENT.PERSON_ID, to)
        .set(ATTACHMENT.VERSION, ATTACHMENT.VERSION.plus(1))
        .where(ATTACHMENT.PERSON_ID.eq(from))
        .execute();
  }

  static void moveHousehold(DSLContext tx, long from, long to) {
    tx.update(ATTACHMENT)
        .set(ATTACHMENT.HOUSEHOLD_ID, to)
        .set(ATTACHMENT.VERSION, ATTACHMENT.VERSION.plus(1))
        .where(ATTACHMENT.HOUSEHOLD_ID.eq(from))
        .execute();
  }
}
