package huimin.platform.layout;

import huimin.platform.db.Columns;
import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/**
 * The plain kind of import: each row is one record of a small table, known by a key; new ones are
 * added, known ones compared.
 */
public final class KeyedImport<R extends UpdatableRecord<R>> implements RosterImport {
  private final String target;
  private final Table<R> table;
  private final Function<LayoutRow, R> record;
  private final Function<R, String> key;
  private final List<TableField<R, ?>> compared;

  /**
   * An import into one table.
   *
   * @param record makes a record of a row without errors, its id left open
   * @param key what two records of the same thing have in common
   */
  public KeyedImport(
      String target,
      Table<R> table,
      Function<LayoutRow, R> record,
      Function<R, String> key,
      List<TableField<R, ?>> compared) {
    this.target = target;
    this.table = table;
    this.record = record;
    this.key = key;
    this.compared = compared;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    var stored = new HashMap<String, R>();
    tx.selectFrom(table).forEach(known -> stored.put(key.apply(known), known));
    var ids = new RecordIds(tx);
    var staged = new StagedRecords();
    var outcomes = new ArrayList<RowOutcome>();
    for (LayoutRow row : rows) {
      if (row.problems().stream().anyMatch(Problem::isError)) {
        outcomes.add(RowOutcome.rejected(row.number(), "", row.problems()));
        continue;
      }
      R fresh = record.apply(row);
      String subject = key.apply(fresh);
      R known = stored.get(subject);
      Outcome outcome;
      if (known == null) {
        giveId(fresh, ids);
        staged.insert(fresh);
        stored.put(subject, fresh);
        outcome = Outcome.ADDED;
      } else {
        boolean changed = !staged.update(known, fresh, compared).isEmpty();
        outcome = changed ? Outcome.CHANGED : Outcome.UNCHANGED;
      }
      outcomes.add(new RowOutcome(row.number(), outcome, subject, List.of(), row.problems()));
    }
    return new RosterPlan(outcomes, staged);
  }

  private void giveId(R fresh, RecordIds ids) {
    if (Columns.find(table, "id") != null) {
      fresh.set(Columns.of(table, "id", Long.class), ids.next());
    }
  }
}
