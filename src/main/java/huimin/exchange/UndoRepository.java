package huimin.exchange;

import static huimin.platform.db.gen.Tables.AID_ADJUSTMENT;
import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.EMPLOYER;
import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.IMPORT_CHANGE;
import static huimin.platform.db.gen.Tables.PAST_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PLACEMENT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.platform.db.Columns;
import huimin.platform.db.Reversal;
import huimin.platform.db.gen.tables.records.ImportChangeRecord;
import huimin.value.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Takes the records of an import back, newest dependency first. */
final class UndoRepository {
  /** What an import can add; a table stands before those it refers to. */
  private static final List<Table<?>> TABLES =
      List.of(
          AID_ADJUSTMENT,
          AID_CASE,
          PLACEMENT,
          EMPLOYER,
          PAST_MEMBER,
          HOUSEHOLD_MEMBER,
          HOUSEHOLD,
          PERSON);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Reversal reversal;

  /**
   * @param reversal tells whether a record that was written since still says the same
   */
  UndoRepository(Reversal reversal) {
    this.reversal = reversal;
  }

  /** Removes what the batch added; refused when one of these says something else since. */
  int remove(DSLContext tx, long batch) {
    int removed = 0;
    for (Table<?> table : TABLES) {
      Field<Long> batchId = Columns.of(table, "batch_id", Long.class);
      Field<Integer> version = Columns.of(table, "version", Integer.class);
      tx.select(id(table))
          .from(table)
          .where(batchId.eq(batch).and(version.gt(1)))
          .fetch(id(table))
          .forEach(id -> requireSame(tx, table, id, 1));
      removed += delete(tx, table, batchId.eq(batch));
    }
    return removed;
  }

  private static Field<Long> id(Table<?> table) {
    return table.getPrimaryKey().getFieldsArray()[0].coerce(Long.class);
  }

  private void requireSame(DSLContext tx, Table<?> table, Long id, int version) {
    String name = table.getName().toLowerCase(Locale.ROOT);
    if (!reversal.saysWhatItDid(tx, name, id.toString(), version)) {
      throw new RefusedException("exchange.undo-built-upon");
    }
  }

  /** Rows of any other table that refer to one of these were built upon it. */
  private static int delete(DSLContext tx, Table<?> table, Condition of) {
    try {
      return tx.deleteFrom(table).where(of).execute();
    } catch (IntegrityConstraintViolationException e) {
      throw new RefusedException(e, "exchange.undo-built-upon");
    }
  }

  /** Gives changed records their former state; refused when one says something else since. */
  int restore(DSLContext tx, long batch) {
    List<ImportChangeRecord> changes =
        tx.selectFrom(IMPORT_CHANGE)
            .where(IMPORT_CHANGE.BATCH_ID.eq(batch))
            .orderBy(IMPORT_CHANGE.SEQ.desc())
            .fetch();
    for (ImportChangeRecord change : changes) {
      restore(tx, change);
    }
    return changes.size();
  }

  private void restore(DSLContext tx, ImportChangeRecord change) {
    Table<?> table =
        TABLES.stream()
            .filter(t -> t.getName().equalsIgnoreCase(change.getTableName()))
            .findFirst()
            .orElseThrow();
    Record current = tx.selectFrom(table).where(id(table).eq(change.getRecordId())).fetchOne();
    if (current == null) {
      throw new RefusedException("exchange.undo-built-upon");
    }
    Object version = current.get(Columns.find(current, "version"));
    if (!change.getVersionAfter().equals(version)) {
      requireSame(tx, table, change.getRecordId(), change.getVersionAfter());
    }
    image(change).forEach((column, value) -> set(current, Columns.find(current, column), value));
    ((UpdatableRecord<?>) current).update();
  }

  private static Map<String, Object> image(ImportChangeRecord change) {
    try {
      return JSON.readValue(change.getBeforeImage(), new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable image of batch " + change.getBatchId(), e);
    }
  }

  private static <T> void set(Record record, Field<T> field, Object value) {
    record.set(field, org.jooq.impl.DSL.val(value, field.getDataType()).getValue());
  }
}
