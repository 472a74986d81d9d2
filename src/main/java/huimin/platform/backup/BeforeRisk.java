package huimin.platform.backup;

import huimin.value.RefusedException;

/** Asked for a backup before something that touches many records at once. */
@FunctionalInterface
public interface BeforeRisk {
  /** For offices that are just being made, and for tests of something else. */
  BeforeRisk NONE = why -> {};

  /**
   * Returns when a verified backup of the present state stands in the office's own place; not to be
   * called inside a transaction.
   *
   * @throws RefusedException when there is none: whatever was planned must not begin then
   */
  void backup(BackupReason why);
}
