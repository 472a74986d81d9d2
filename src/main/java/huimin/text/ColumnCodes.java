package huimin.text;

import java.util.Map;
import java.util.Optional;

/** Which code table the values of a column are from: most columns are called as their table is. */
public final class ColumnCodes {
  private static final Map<String, String> CALLED_OTHERWISE =
      Map.of(
          "person status", "person_status",
          "household kind", "household_kind",
          "placement way", "placement_way",
          "life_event kind", "event_kind",
          "past_member reason", "leave_reason",
          "former_id_number reason", "former_id_reason");

  private ColumnCodes() {}

  /** The codes of a column; empty where values stand as they are. Names in small letters. */
  public static Optional<CodeTable> of(String table, String column) {
    String name = CALLED_OTHERWISE.getOrDefault(table + " " + column, column);
    return CodeTables.names().contains(name)
        ? Optional.of(CodeTables.table(name))
        : Optional.empty();
  }
}
