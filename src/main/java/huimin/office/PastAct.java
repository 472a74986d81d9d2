package huimin.office;

import java.time.LocalDateTime;

/**
 * Something done that could be taken back, as somebody may see it.
 *
 * @param seq number in the journal
 * @param what what was done, with whom it was about, e.g. 修改 王某 的联系电话
 * @param act what taking it back does, in words: 撤销 or 恢复 and what
 * @param rows rows of the ledgers it changed
 * @param why a sentence: why it cannot be taken back; empty while it can
 */
public record PastAct(
    long seq,
    LocalDateTime at,
    String user,
    String what,
    String act,
    int rows,
    State state,
    String why) {

  /** Whether it can be taken back. */
  public enum State {
    CAN,
    /**
     * Told only when it is tried: an import of thousands of rows is not gone through for a list.
     */
    TO_BE_SEEN,
    TAKEN_BACK,
    CANNOT
  }

  /** Whether taking it back can be tried now. */
  public boolean can() {
    return state == State.CAN || state == State.TO_BE_SEEN;
  }
}
