package huimin.person;

import static huimin.platform.db.gen.Tables.ATTACHMENT;
import static huimin.platform.db.gen.Tables.INCOME_ITEM;
import static huimin.platform.db.gen.Tables.PROPERTY_ITEM;
import static huimin.platform.db.gen.Tables.VISIT;

import huimin.platform.db.Columns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Hands records without rules of their own over from one entry to another. */
final class CircumstanceMoveRepository {
  private static final List<Table<?>> TABLES =
      List.of(INCOME_ITEM, PROPERTY_ITEM, ATTACHMENT, VISIT);

  private CircumstanceMoveRepository() {}

  static List<String> tables() {
    return TABLES.stream().map(CircumstanceMoveRepository::name).toList();
  }

  private static String name(Table<?> table) {
    return table.getName().toLowerCase();
  }

  private static Field<Long> person(Table<?> table) {
    return Columns.of(table, "person_id", Long.class);
  }

  /** How many of each hang on an entry. */
  static Map<String, Integer> count(DSLContext tx, long entry) {
    var counts = new LinkedHashMap<String, Integer>();
    TABLES.forEach(t -> counts.put(name(t), tx.fetchCount(t, person(t).eq(entry))));
    return counts;
  }

  static void move(DSLContext tx, Merge merge) {
    for (Table<?> table : TABLES) {
      Field<Integer> version = Columns.of(table, "version", Integer.class);
      tx.update(table)
          .set(person(table), merge.kept())
          .set(version, version.plus(1))
          .where(person(table).eq(merge.other()))
          .execute();
    }
  }
}
