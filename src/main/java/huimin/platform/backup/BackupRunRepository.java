package huimin.platform.backup;

import static huimin.platform.db.gen.Tables.BACKUP_RUN;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.BackupRunRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The register of good backups. */
final class BackupRunRepository {
  private BackupRunRepository() {}

  static void insert(DSLContext tx, BackupRun run) {
    tx.insertInto(BACKUP_RUN)
        .values(
            RecordIds.one(tx),
            run.madeAt(),
            run.by(),
            run.why().code(),
            run.second(),
            run.file().getParent().toString(),
            run.file().getFileName().toString(),
            run.seq(),
            run.rows(),
            run.amount(),
            run.digest(),
            run.verifiedAt())
        .execute();
  }

  /** All, newest first. */
  static List<BackupRun> all(DSLContext tx) {
    return tx.selectFrom(BACKUP_RUN)
        .orderBy(BACKUP_RUN.MADE_AT.desc(), BACKUP_RUN.ID.desc())
        .fetch(BackupRunRepository::of);
  }

  /** The newest of the office's own place, or of any other. */
  static Optional<BackupRun> newest(DSLContext tx, boolean second) {
    return tx.selectFrom(BACKUP_RUN)
        .where(BACKUP_RUN.SECOND_PLACE.eq(second))
        .orderBy(BACKUP_RUN.MADE_AT.desc(), BACKUP_RUN.ID.desc())
        .limit(1)
        .fetchOptional(BackupRunRepository::of);
  }

  private static BackupRun of(BackupRunRecord row) {
    return new BackupRun(
        row.getMadeAt(),
        row.getMadeBy(),
        BackupReason.of(row.getWhy()),
        row.getSecondPlace(),
        Path.of(row.getPlace(), row.getFileName()),
        row.getJournalSeq(),
        row.getRowCount(),
        row.getAmount(),
        row.getDigest(),
        row.getVerifiedAt());
  }
}
