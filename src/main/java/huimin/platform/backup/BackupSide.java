package huimin.platform.backup;

import huimin.platform.db.SnapshotSummary;
import huimin.platform.journal.JournalTip;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * One of two states that are shown beside each other before anything is restored.
 *
 * @param at when it was so
 * @param schema version of the tables
 * @param tip how far the journal had got
 * @param rows of all tables
 * @param persons rows of the table of persons
 * @param amount all decimals of all tables added up, in yuan
 * @param digest of all tables, 64 hex digits
 */
public record BackupSide(
    LocalDateTime at,
    String schema,
    JournalTip tip,
    long rows,
    long persons,
    BigDecimal amount,
    String digest) {

  static BackupSide of(LocalDateTime at, JournalTip tip, SnapshotSummary figures) {
    return new BackupSide(
        at,
        figures.schema(),
        tip,
        figures.rows(),
        figures.rows("person"),
        figures.amount(),
        figures.digest());
  }
}
