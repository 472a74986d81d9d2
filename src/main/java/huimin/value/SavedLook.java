package huimin.value;

/**
 * A way to look at a ledger under a name of its user's own (常用查询).
 *
 * @param atFirst whether the ledger opens with it
 */
public record SavedLook(long id, String name, boolean atFirst, LedgerLook look) {
  /** Characters a name may have. */
  public static final int LONGEST_NAME = 30;
}
