package huimin.event.ui;

import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Where the place leads.
 *
 * @param person shows somebody in the person ledger
 * @param ledgers for the name of a table, what shows a person's rows in its ledger; only those the
 *     one at work may see
 */
public record EventJumps(LongConsumer person, Map<String, LongConsumer> ledgers) {

  /** Whether a table's ledger can be shown. */
  boolean leadsTo(String table) {
    return table != null && ledgers.containsKey(table);
  }

  /** Shows it. */
  void open(String table, long personId) {
    ledgers.get(table).accept(personId);
  }
}
