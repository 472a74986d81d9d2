package huimin.office;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One change of one record, as somebody may see it.
 *
 * @param seq number in the journal
 * @param user empty when the program itself acted
 * @param action what was done, in words
 * @param changes fields that changed and may be seen
 * @param restorable whether the record can be brought back to what it was after this
 */
public record PastState(
    HistoryService.RecordKey record,
    long seq,
    LocalDateTime at,
    String user,
    String action,
    List<Change> changes,
    boolean restorable) {

  /** One field before and after, as the form shows it. */
  public record Change(String field, String before, String after) {}
}
