package huimin.ui.control;

/**
 * One figure of the sum bar.
 *
 * @param name key in {@link huimin.value.LedgerPage#sums()}, or {@link #TOTAL} for the number of
 *     rows the filters match
 * @param label words before the figure; may be empty
 * @param unit word after it, e.g. 人 or 元
 */
public record LedgerSum(String name, String label, String unit) {
  /** Stands for the number of matching rows. */
  public static final String TOTAL = "total";
}
