package huimin.recovery;

import static huimin.recovery.gen.Tables.CASE_ENTRY;

import huimin.recovery.gen.tables.records.CaseEntryRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Entries as they lie there: sealed. */
final class EntryRepository {
  private EntryRepository() {}

  static List<CaseEntryRecord> ofKind(DSLContext tx, String kind) {
    return tx.selectFrom(CASE_ENTRY).where(CASE_ENTRY.KIND.eq(kind)).orderBy(CASE_ENTRY.ID).fetch();
  }

  static List<CaseEntryRecord> ofCase(DSLContext tx, long caseId) {
    return tx.selectFrom(CASE_ENTRY)
        .where(CASE_ENTRY.CASE_ID.eq(caseId))
        .orderBy(CASE_ENTRY.ID)
        .fetch();
  }

  static Optional<CaseEntryRecord> byId(DSLContext tx, long id) {
    return tx.selectFrom(CASE_ENTRY).where(CASE_ENTRY.ID.eq(id)).fetchOptional();
  }

  static List<Long> caseIds(DSLContext tx) {
    return tx.selectDistinct(CASE_ENTRY.CASE_ID).from(CASE_ENTRY).fetch(CASE_ENTRY.CASE_ID);
  }

  static void insert(DSLContext tx, CaseEntryRecord row) {
    tx.executeInsert(row);
  }

  /** Whether the version was still the one that was read. */
  static boolean update(
      DSLContext tx, long id, int version, String content, LocalDateTime at, String by) {
    return tx.update(CASE_ENTRY)
            .set(CASE_ENTRY.CONTENT, content)
            .set(CASE_ENTRY.VERSION, version + 1)
            .set(CASE_ENTRY.CHANGED_AT, at)
            .set(CASE_ENTRY.CHANGED_BY, by)
            .where(CASE_ENTRY.ID.eq(id))
            .and(CASE_ENTRY.VERSION.eq(version))
            .execute()
        == 1;
  }

  static boolean delete(DSLContext tx, long id, int version) {
    return tx.deleteFrom(CASE_ENTRY)
            .where(CASE_ENTRY.ID.eq(id))
            .and(CASE_ENTRY.VERSION.eq(version))
            .execute()
        == 1;
  }

  static void deleteCase(DSLContext tx, long caseId) {
    tx.deleteFrom(CASE_ENTRY).where(CASE_ENTRY.CASE_ID.eq(caseId)).execute();
  }
}
