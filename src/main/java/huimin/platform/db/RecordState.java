package huimin.platform.db;

import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowChange;
import java.time.Instant;
import java.util.Map;

/**
 * One change of one record.
 *
 * @param seq number in the journal
 * @param user empty when the program itself acted
 * @param act code of what was done, see {@code Action}
 * @param reason or null
 * @param before by column, as the database writes them; empty when it was new
 * @param after by column; empty when it was deleted
 */
public record RecordState(
    long seq,
    Instant at,
    String user,
    String act,
    String reason,
    Map<String, String> before,
    Map<String, String> after) {

  static RecordState of(JournalRecord record, RowChange row) {
    return new RecordState(
        record.seq(),
        record.at(),
        record.user(),
        record.act(),
        record.reason(),
        row.beforeByColumn(),
        row.afterByColumn());
  }
}
