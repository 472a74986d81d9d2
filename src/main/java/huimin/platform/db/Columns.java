package huimin.platform.db;

import org.jooq.Field;
import org.jooq.Fields;

/** Columns by the name the migrations give them; jOOQ's own look-up minds upper and lower case. */
public final class Columns {
  private Columns() {}

  /** The column of a name, or null where the table has none. */
  public static Field<?> find(Fields table, String name) {
    for (Field<?> field : table.fields()) {
      if (field.getName().equalsIgnoreCase(name)) {
        return field;
      }
    }
    return null;
  }

  /** The column of a name that must be there. */
  public static <T> Field<T> of(Fields table, String name, Class<T> type) {
    return find(table, name).coerce(type);
  }
}
