package huimin.platform.db;

import static huimin.platform.db.gen.Tables.IMPORT_CHANGE;

import huimin.platform.db.gen.tables.records.ImportChangeRecord;
import huimin.platform.task.Progress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/**
 * What an import will write, collected while its rows are checked: nothing reaches the database
 * before all of them are known to be right. Changed records leave an image of how they were, so
 * that the import can be taken back.
 */
public final class StagedRecords {
  private final Map<Table<?>, List<TableRecord<?>>> inserts = new LinkedHashMap<>();
  private final List<UpdatableRecord<?>> updates = new ArrayList<>();
  private final List<String> images = new ArrayList<>();

  /** Stages a new record; its version becomes 1, and empty texts become null. */
  public void insert(TableRecord<?> record) {
    for (Field<?> field : record.fields()) {
      if ("".equals(record.get(field))) {
        copy(record, field, null);
      }
    }
    inserts.computeIfAbsent(record.getTable(), table -> new ArrayList<>()).add(record);
  }

  /**
   * Copies onto the stored record what the fresh one knows better, and stages it if anything
   * differs. A null in the fresh record never erases: a blank cell deletes nothing (handbook G). An
   * empty text does: it says that there is nothing (any more), as a check note without warnings.
   *
   * @return the fields that changed, empty for none
   */
  public <R extends UpdatableRecord<R>> List<Change> update(
      R stored, R fresh, List<TableField<R, ?>> fields) {
    String image = null;
    var changes = new ArrayList<Change>();
    for (TableField<R, ?> field : fields) {
      Object before = stored.get(field);
      Object known = fresh.get(field);
      Object after = "".equals(known) ? null : known;
      if (known != null && !same(before, after)) {
        image = image == null ? image(stored) : image;
        changes.add(new Change(tableName(stored), field.getName().toLowerCase(), before, after));
        copy(stored, field, after);
      }
    }
    if (image != null) {
      updates.add(stored);
      images.add(image);
    }
    return changes;
  }

  /** One changed field of a record; table and column in small letters. */
  public record Change(String table, String column, Object before, Object after) {}

  /** Writes everything; call once, inside the import's transaction. */
  public void apply(DSLContext tx, ImportStamp stamp, Progress progress) {
    for (Map.Entry<Table<?>, List<TableRecord<?>>> entry : inserts.entrySet()) {
      entry.getValue().forEach(record -> stampNew(record, stamp));
      BulkInsert.into(tx, entry.getKey(), entry.getValue());
      progress.check();
    }
    var log = new ArrayList<ImportChangeRecord>();
    for (int i = 0; i < updates.size(); i++) {
      UpdatableRecord<?> record = updates.get(i);
      set(record, "updated_at", stamp.at());
      set(record, "updated_by", stamp.user());
      Field<?> versionField = Columns.find(record, "version");
      if (versionField != null) {
        int version = (Integer) record.get(versionField) + 1;
        set(record, "version", version);
        Long id = (Long) record.get(0);
        log.add(
            new ImportChangeRecord(
                stamp.batchId(), log.size(), tableName(record), id, version, images.get(i)));
      }
      record.attach(tx.configuration());
      record.update();
    }
    BulkInsert.into(tx, IMPORT_CHANGE, log);
  }

  private static void stampNew(TableRecord<?> record, ImportStamp stamp) {
    set(record, "batch_id", stamp.batchId());
    set(record, "version", 1);
    set(record, "created_at", stamp.at());
    set(record, "created_by", stamp.user());
    set(record, "updated_at", stamp.at());
    set(record, "updated_by", stamp.user());
  }

  private static void set(org.jooq.Record record, String column, Object value) {
    Field<?> field = Columns.find(record, column);
    if (field != null) {
      copy(record, field, value);
    }
  }

  private static <T> void copy(org.jooq.Record record, Field<T> field, Object value) {
    record.set(field, field.getType().cast(value));
  }

  private static String tableName(TableRecord<?> record) {
    return record.getTable().getName().toLowerCase();
  }

  private static String image(UpdatableRecord<?> record) {
    return record.formatJSON(
        new JSONFormat().header(false).recordFormat(JSONFormat.RecordFormat.OBJECT));
  }

  private static boolean same(Object before, Object after) {
    if (before instanceof BigDecimal a && after instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    return Objects.equals(before, after);
  }
}
