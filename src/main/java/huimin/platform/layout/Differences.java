package huimin.platform.layout;

import huimin.platform.db.StagedRecords;
import huimin.text.CodeTables;
import huimin.text.Messages;
import java.util.List;

/** Changed fields as lines a clerk can read: 联系电话：139… → 138… */
public final class Differences {
  private Differences() {}

  /**
   * One line for each change; the word for a column stands in the room's bundle under {@code
   * <room>.column.<column>}.
   */
  public static List<String> lines(String room, List<StagedRecords.Change> changes) {
    return changes.stream().map(change -> line(room, change)).toList();
  }

  private static String line(String room, StagedRecords.Change change) {
    return Messages.text(
        "layout.difference",
        Messages.text(room + ".column." + change.column()),
        text(change.column(), change.before()),
        text(change.column(), change.after()));
  }

  /** A code as its label: a column bears the name of its code table. */
  private static String text(String column, Object value) {
    if (value == null) {
      return Messages.text("layout.blank");
    }
    return CodeTables.names().contains(column)
        ? CodeTables.table(column).label(value.toString())
        : value.toString();
  }
}
