package huimin.exchange;

import static huimin.platform.db.gen.Tables.IMPORT_BATCH;

import huimin.platform.db.ImportStamp;
import huimin.platform.layout.Outcome;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** The register of imports. */
final class ImportBatchRepository {
  private ImportBatchRepository() {}

  static void open(DSLContext tx, ImportStamp stamp, String file, String digest) {
    tx.insertInto(IMPORT_BATCH)
        .set(IMPORT_BATCH.ID, stamp.batchId())
        .set(IMPORT_BATCH.LAYOUT, "")
        .set(IMPORT_BATCH.FILE_NAME, file)
        .set(IMPORT_BATCH.FILE_DIGEST, digest)
        .set(IMPORT_BATCH.ROW_COUNT, 0)
        .set(IMPORT_BATCH.ADDED, 0)
        .set(IMPORT_BATCH.CHANGED, 0)
        .set(IMPORT_BATCH.UNCHANGED, 0)
        .set(IMPORT_BATCH.IMPORTED_AT, stamp.at())
        .set(IMPORT_BATCH.IMPORTED_BY, stamp.user())
        .execute();
  }

  static void finish(DSLContext tx, ImportStamp stamp, ImportResult result) {
    tx.update(IMPORT_BATCH)
        .set(IMPORT_BATCH.LAYOUT, result.layout())
        .set(IMPORT_BATCH.ROW_COUNT, result.read())
        .set(IMPORT_BATCH.ADDED, result.count(Outcome.ADDED))
        .set(IMPORT_BATCH.CHANGED, result.count(Outcome.CHANGED))
        .set(IMPORT_BATCH.UNCHANGED, result.count(Outcome.UNCHANGED))
        .where(IMPORT_BATCH.ID.eq(stamp.batchId()))
        .execute();
  }

  static List<BatchRow> all(DSLContext tx) {
    return tx.selectFrom(IMPORT_BATCH)
        .orderBy(IMPORT_BATCH.ID.desc())
        .fetch(
            b ->
                new BatchRow(
                    b.getId(),
                    b.getLayout(),
                    b.getFileName(),
                    b.getRowCount(),
                    b.getAdded(),
                    b.getChanged(),
                    b.getUnchanged(),
                    b.getImportedAt(),
                    b.getImportedBy(),
                    b.getUndoneAt() != null));
  }

  /** Names of the layouts a batch was read by. */
  static List<String> layouts(DSLContext tx, long id) {
    String joined =
        tx.select(IMPORT_BATCH.LAYOUT)
            .from(IMPORT_BATCH)
            .where(IMPORT_BATCH.ID.eq(id))
            .fetchSingle(IMPORT_BATCH.LAYOUT);
    return List.of(joined.split(ImportResult.LAYOUT_SEPARATOR));
  }

  static boolean canBeUndone(DSLContext tx, long id) {
    return tx.fetchExists(
        IMPORT_BATCH, IMPORT_BATCH.ID.eq(id).and(IMPORT_BATCH.UNDONE_AT.isNull()));
  }

  static void markUndone(DSLContext tx, long id, LocalDateTime at, String user) {
    tx.update(IMPORT_BATCH)
        .set(IMPORT_BATCH.UNDONE_AT, at)
        .set(IMPORT_BATCH.UNDONE_BY, user)
        .where(IMPORT_BATCH.ID.eq(id))
        .execute();
  }
}
