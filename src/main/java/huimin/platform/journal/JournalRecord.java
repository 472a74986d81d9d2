package huimin.platform.journal;

import huimin.platform.security.Action;
import java.time.Instant;
import java.util.SortedMap;

/**
 * The head of one record: who did what, when and why. The changed rows themselves are read apart.
 *
 * @param tip the record's number and the chain's value after it
 * @param at when, by the office's clock
 * @param user empty when the program itself acted
 * @param act {@link Action#code}
 * @param subject what it was about, or null
 * @param reason as the user gave it, or null
 * @param recipient whom an export was for, or null
 * @param rows rows that went out
 * @param tables rows changed by table
 * @param schema version of the tables after it
 * @param state {@link StateSum} of the whole database after it
 * @param voided whether its transaction failed after it was written: nothing of it holds
 */
public record JournalRecord(
    JournalTip tip,
    Instant at,
    String user,
    String act,
    String subject,
    String reason,
    String recipient,
    long rows,
    SortedMap<String, RowCounts> tables,
    String schema,
    String state,
    boolean voided) {

  /** The record's number. */
  public long seq() {
    return tip.seq();
  }

  /** What was done; one this version does not know is a fault. */
  public Action action() {
    return Action.of(act);
  }
}
