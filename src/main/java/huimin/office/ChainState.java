package huimin.office;

import huimin.text.Messages;

/**
 * Whether the journal is one unbroken chain.
 *
 * @param whole whether each record follows from the one before and the last is the database's
 * @param seq number of the last record read; 0 for none
 * @param tip short form of the chain's end, as it is printed on the closing slip; empty for none
 * @param problem what does not fit, as a sentence for the reader; empty when all does
 */
public record ChainState(boolean whole, long seq, String tip, String problem) {

  /** One sentence for screen, print and answer. */
  public String sentence() {
    return whole
        ? Messages.text("office.chain.whole", seq, tip)
        : Messages.text("office.chain.broken", problem);
  }
}
