package huimin.person;

import huimin.value.LedgerQuery;
import java.util.List;

/**
 * One field to be set for many people.
 *
 * @param column of one of {@link PersonBatchService#fields()}
 * @param value words as on the form (a village's name, a label of the code table); "" empties it
 * @param people whose; null: all that match {@code matching}
 * @param matching the ledger's filters; null where people are named
 */
public record BatchEdit(String column, String value, List<Long> people, LedgerQuery matching) {

  /** For people chosen by hand. */
  public static BatchEdit of(String column, String value, List<Long> people) {
    return new BatchEdit(column, value, List.copyOf(people), null);
  }

  /** For all that match a ledger's filters. */
  public static BatchEdit ofAll(String column, String value, LedgerQuery matching) {
    return new BatchEdit(column, value, null, matching);
  }
}
