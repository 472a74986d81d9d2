package huimin.platform.db;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Rows of the schema {@code derived}: made of rows of the office, and made of them again at any
 * time, so neither journalled nor backed up (decision 0025).
 */
public interface DerivedRows {

  /**
   * A table they are made of.
   *
   * @param table in lower case
   * @param id the column whose value says what is to be made anew when a row changes
   */
  record Source(String table, String id) {}

  /** By this they are known in {@code derived.made}. */
  String name();

  /** Raised whenever they are made otherwise: all are then made anew. */
  int version();

  /** All tables they are made of. */
  Set<Source> sources();

  /**
   * Brings what belongs to some ids in step with the rows as they are; of ids that are gone nothing
   * is left. Called at the end of every write that touched a source, inside it.
   */
  void renew(DSLContext tx, Collection<Long> ids);

  /**
   * Ids of whatever is, or was, to be made, in order.
   *
   * @param after the greatest id not to be among them
   * @param most how many at most
   */
  List<Long> ids(DSLContext tx, long after, int most);
}
