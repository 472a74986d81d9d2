package huimin.person;

import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.text.ResourceLines;
import java.util.List;
import java.util.Locale;

/**
 * A field that may be set for many people at once, from {@code person/batch-fields.csv}.
 *
 * @param column of the table; a code bears the name of its code table
 * @param field its name in the table of field rights
 * @param longest characters of a text; 0 for the other kinds
 */
public record BatchField(String column, String field, Kind kind, int longest) {

  /** What a field holds. */
  public enum Kind {
    /** Any words. */
    TEXT,
    /** A word of its code table. */
    CODE,
    /** A village of the office. */
    VILLAGE
  }

  static List<BatchField> all() {
    return ResourceLines.of("/person/batch-fields.csv").stream().map(BatchField::of).toList();
  }

  private static BatchField of(String line) {
    String[] cells = line.split(",", -1);
    Kind kind = Kind.valueOf(cells[2].toUpperCase(Locale.ROOT));
    return new BatchField(cells[0], cells[1], kind, Integer.parseInt(cells[3]));
  }

  /** What the form calls it. */
  public String label() {
    return Messages.text("person.column." + column);
  }

  /** A stored value as words; "" for none. */
  String words(Object value, Villages villages) {
    return switch (kind) {
      case TEXT -> value == null ? "" : value.toString();
      case CODE -> CodeTables.table(column).label((String) value);
      case VILLAGE -> villages.name((Long) value);
    };
  }
}
