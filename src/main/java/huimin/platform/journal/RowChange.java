package huimin.platform.journal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row before and after. Values are the database's own texts, null kept.
 *
 * @param before null for an inserted row
 * @param after null for a deleted row
 */
public record RowChange(RowShape shape, Kind kind, String[] before, String[] after) {

  /** What became of the row. */
  public enum Kind {
    INSERTED,
    UPDATED,
    DELETED
  }

  /** A change told by what is there of the two images. */
  public static RowChange of(RowShape shape, String[] before, String[] after) {
    Kind kind = before == null ? Kind.INSERTED : after == null ? Kind.DELETED : Kind.UPDATED;
    return new RowChange(shape, kind, before, after);
  }

  /** What names the row; after a change of its key, the new one. */
  public String key() {
    return shape.keyOf(after == null ? before : after);
  }

  /** The row before by column; empty for an inserted one. */
  public Map<String, String> beforeByColumn() {
    return byColumn(before);
  }

  /** The row after by column; empty for a deleted one. */
  public Map<String, String> afterByColumn() {
    return byColumn(after);
  }

  private Map<String, String> byColumn(String[] values) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; values != null && i < values.length; i++) {
      map.put(shape.columns().get(i), values[i]);
    }
    return map;
  }
}
