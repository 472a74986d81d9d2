package huimin.exchange.ui;

/** Where an import stands. */
public enum ImportStage {
  /** No file is in hand, or it could not be read. */
  EMPTY,
  /** Checked; it may be written. */
  READY,
  /** Checked; rows were rejected, so nothing may be written. */
  REFUSED,
  /** Checked; all of it stands in the ledgers already. */
  NOTHING_NEW,
  /** Written, and not taken back. */
  DONE,
  /** Written and taken back. */
  UNDONE
}
