package huimin.platform.report;

import java.util.List;

/**
 * A list as it stands on the screen, to be printed.
 *
 * @param title its name
 * @param filter what it is narrowed down to, as a sentence; "" for nothing
 * @param foot sums; "" for none
 * @param columns from left to right, at most {@link #MOST_COLUMNS}
 * @param rows texts by column, none null
 */
public record PrintedList(
    String title, String filter, String foot, List<Column> columns, List<List<String>> rows) {
  /** Columns the template has. */
  public static final int MOST_COLUMNS = 20;

  /** One column: its heading, and whether it holds figures, which stand right. */
  public record Column(String title, boolean figures) {}

  public PrintedList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
