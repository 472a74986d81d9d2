package huimin.office;

import huimin.platform.security.Action;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * One record of the journal as the auditor reads it: who, when, what, and how many rows of which
 * tables, but nothing that stood in them.
 *
 * @param seq its number in the journal, from 1
 * @param user empty when the program itself acted
 * @param subject what it is about in codes or numbers, or null
 * @param reason as the user gave it, or null
 * @param recipient whom an export was for, or null
 * @param rows rows that went out; 0 when none did
 * @param tables rows inserted, updated and deleted by table; empty when nothing changed
 */
public record AuditLine(
    long seq,
    LocalDateTime at,
    String user,
    Action action,
    String subject,
    String reason,
    String recipient,
    long rows,
    Map<String, Counts> tables) {

  /** Rows of one table one record changed. */
  public record Counts(long inserted, long updated, long deleted) {}
}
