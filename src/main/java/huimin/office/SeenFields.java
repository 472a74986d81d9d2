package huimin.office;

import huimin.platform.security.Access;
import java.util.List;
import java.util.Map;

/** Columns of the database by the names the table of field rights knows them by. */
final class SeenFields {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("village_id", "village"),
          Map.entry("group_name", "group"),
          Map.entry("check_note", "check"),
          Map.entry("document_type", "idNumber"),
          Map.entry("household_id", "headName"),
          Map.entry("head_id", "headName"),
          Map.entry("person_id", "name"),
          Map.entry("base_amount", "base"),
          Map.entry("addon_amount", "addon"),
          Map.entry("monthly_amount", "monthly"),
          Map.entry("monthly_wage", "wage"),
          Map.entry("post_name", "post"),
          Map.entry("employer_id", "employer"),
          Map.entry("open_ended", "contract"),
          Map.entry("programme_code", "programme"),
          Map.entry("end_month", "startMonth"));

  private SeenFields() {}

  /** Columns that mean something else in other tables. */
  private static final Map<String, String> OF_TABLES =
      Map.of(
          "past_member.reason", "leaveReason",
          "past_member.left_on", "memberUntil",
          "former_id_number.reason", "formerReason");

  /** Whether the one at work sees anything of a column; what no table knows is not seen. */
  static boolean isSeen(Access access, String table, String column) {
    return names(table, column).stream().anyMatch(name -> !access.hides(name));
  }

  /** A value as far as it is seen. */
  static String text(Access access, String table, String column, String value) {
    return names(table, column).stream()
        .filter(name -> !access.hides(name))
        .findFirst()
        .map(name -> access.text(name, value))
        .orElse(null);
  }

  private static List<String> names(String table, String column) {
    String own = OF_TABLES.get(table + "." + column);
    if (own != null) {
      return List.of(own);
    }
    return List.of(NAMES.getOrDefault(column, column), column, camel(column));
  }

  private static String camel(String column) {
    var camel = new StringBuilder();
    for (String part : column.split("_")) {
      camel.append(
          camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return camel.toString();
  }
}
