package huimin.office;

import huimin.text.CodeTables;
import huimin.text.Messages;
import java.util.Map;
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

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("sex", "sex"),
          Map.entry("ethnic", "ethnic"),
          Map.entry("education", "education"),
          Map.entry("political", "political"),
          Map.entry("marital", "marital"),
          Map.entry("health", "health"),
          Map.entry("disability_kind", "disability_kind"),
          Map.entry("disability_grade", "disability_grade"),
          Map.entry("labour", "labour"),
          Map.entry("status", "person_status"),
          Map.entry("relation", "relation"),
          Map.entry("kind", "household_kind"),
          Map.entry("way", "placement_way"),
          Map.entry("income_kind", "income_kind"),
          Map.entry("income_basis", "income_basis"),
          Map.entry("property_kind", "property_kind"),
          Map.entry("attachment_kind", "attachment_kind"),
          Map.entry("contact_way", "contact_way"),
          Map.entry("help_kind", "help_kind"),
          Map.entry("document_type", "document_type"),
          Map.entry("no_id_reason", "no_id_reason"),
          Map.entry("registration_kind", "registration_kind"),
          Map.entry("not_counted_reason", "not_counted_reason"),
          Map.entry("proxy_relation", "proxy_relation"),
          Map.entry("self_care", "self_care"));

  /** Reasons are coded where a form offers them to choose from; elsewhere they are words. */
  private static final Map<String, String> REASONS =
      Map.of("past_member", "leave_reason", "former_id_number", "former_id_reason");

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
    String codes = column.equals("reason") ? REASONS.get(table) : CODES.get(column);
    if (codes != null && isCoded(table, column)) {
      return CodeTables.table(codes).label(text);
    }
    return switch (text) {
      case "true", "TRUE" -> Messages.text("office.value.yes");
      case "false", "FALSE" -> Messages.text("office.value.no");
      default -> text;
    };
  }

  /** {@code kind} of other tables and {@code status} of none else mean something different. */
  private static boolean isCoded(String table, String column) {
    return switch (column) {
      case "kind" -> table.equals("household");
      case "status" -> table.equals("person");
      default -> true;
    };
  }
}
