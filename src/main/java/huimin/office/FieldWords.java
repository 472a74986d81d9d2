package huimin.office;

import huimin.text.ColumnCodes;
import huimin.text.Messages;
import java.util.Set;

/** Tables, columns and values of the journal in the words of the forms. */
public final class FieldWords {
  /** Columns that say when and by whom, not what: left out where a clerk reads what changed. */
  private static final Set<String> FRAME =
      Set.of(
          "id",
          "version",
          "batch_id",
          "created_at",
          "created_by",
          "updated_at",
          "updated_by",
          "pinyin",
          "initials");

  private FieldWords() {}

  /** What a table is called. */
  public static String table(String name) {
    return Messages.text("office.table." + name);
  }

  /** What a column is called; people have names, things have designations. */
  public static String field(String table, String column) {
    boolean ofPerson = table.equals("person") && column.equals("name");
    return Messages.text("office.field." + (ofPerson ? "person_name" : column));
  }

  /** Whether a column says something of the matter itself. */
  public static boolean tells(String column) {
    return !FRAME.contains(column);
  }

  /**
   * A value as a form shows it: codes by their label, yes and no, days without a time.
   *
   * @param text as the journal keeps it; null for an empty field
   */
  public static String value(String table, String column, String text) {
    if (text == null || text.isBlank()) {
      return Messages.text("office.value.none");
    }
    return ColumnCodes.of(table, column)
        .map(codes -> codes.label(text))
        .orElseGet(() -> plain(text));
  }

  private static String plain(String text) {
    return switch (text) {
      case "true", "TRUE" -> Messages.text("office.value.yes");
      case "false", "FALSE" -> Messages.text("office.value.no");
      default -> text;
    };
  }
}
