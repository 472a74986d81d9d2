package huimin.platform.layout;

import huimin.platform.db.StagedRecords;
import huimin.text.ColumnCodes;
import huimin.text.Messages;
import java.util.List;

/** Changed fields as lines a clerk can read: 联系电话：139… → 138… */
public final class Differences {
  private Differences() {}

  /** What a value is called that means nothing to a reader by itself, as the number of a record. */
  @FunctionalInterface
  public interface Words {
    /** For values that all speak for themselves. */
    Words NONE = (column, value) -> null;

    /**
     * The words for a value.
     *
     * @param value never null
     * @return null to show it by its code's label or as it is
     */
    String of(String column, Object value);
  }

  /**
   * One line for each change; the word for a column stands in the room's bundle under {@code
   * <room>.column.<column>}.
   */
  public static List<String> lines(String room, List<StagedRecords.Change> changes, Words words) {
    return changes.stream().map(change -> line(room, change, words)).toList();
  }

  private static String line(String room, StagedRecords.Change change, Words words) {
    return Messages.text(
        "layout.difference",
        Messages.text(room + ".column." + change.column()),
        text(change, change.before(), words),
        text(change, change.after(), words));
  }

  private static String text(StagedRecords.Change change, Object value, Words words) {
    if (value == null) {
      return Messages.text("layout.blank");
    }
    if (value instanceof Boolean yes) {
      return Messages.text(yes ? "layout.yes" : "layout.no");
    }
    String called = words.of(change.column(), value);
    return called != null
        ? called
        : ColumnCodes.of(change.table(), change.column())
            .map(codes -> codes.label(value.toString()))
            .orElse(value.toString());
  }
}
