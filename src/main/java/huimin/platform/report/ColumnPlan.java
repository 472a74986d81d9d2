package huimin.platform.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where columns and pages end. Jasper fills the left column to the bottom before it begins the
 * right one and cannot keep rows with the seal; this plan balances the columns of the last page,
 * keeps two rows with a section's heading and {@value #KEPT_WITH_FOOTER} rows with the footer
 * (handbook D, layout).
 *
 * @param columnStarts indexes of rows before which a column ends
 * @param pages how many pages the rows take
 */
record ColumnPlan(Set<Integer> columnStarts, int pages) {
  /** Rows that at least stand on the page of the seal. */
  static final int KEPT_WITH_FOOTER = 3;

  /** Points by which a column may be longer so that a section stays whole: about three rows. */
  private static final int UNEVEN = 70;

  /**
   * One row as measured, in points.
   *
   * @param height its own height and, behind the last row of a section, the subtotal's
   * @param head height of its section's heading and header row
   * @param startsSection whether the heading stands above it anyway
   */
  record Line(int height, int head, boolean startsSection) {}

  /**
   * Room for rows, in points.
   *
   * @param columns columns of a page
   * @param first height of a column on the first page
   * @param following height of a column on the other pages
   * @param footer what the last page's footer takes of that
   */
  record Room(int columns, int first, int following, int footer) {
    int of(int page) {
      return page == 0 ? first : following;
    }
  }

  /**
   * The plan.
   *
   * @throws IllegalArgumentException when not even one row fits on a page
   */
  static ColumnPlan of(List<Line> lines, Room room) {
    var starts = new TreeSet<Integer>();
    int from = 0;
    for (int page = 0; ; page++) {
      Set<Integer> last = balanced(lines, from, room, page);
      if (last != null) {
        starts.addAll(last);
        starts.remove(0);
        return new ColumnPlan(starts, page + 1);
      }
      int limit = Math.max(from + 1, lines.size() - KEPT_WITH_FOOTER);
      int end = from;
      for (int column = 0; column < room.columns(); column++) {
        if (end < limit) {
          starts.add(end);
          end = columnEnd(lines, end, limit, room.of(page));
        }
      }
      if (end == from && room.of(page) >= room.following()) {
        throw new IllegalArgumentException("no room for row " + from + " in " + room);
      }
      from = end;
      starts.add(from);
    }
  }

  /**
   * Column starts of the last page; null when it does not fit. The columns are as even as can be,
   * but a little unevenness is better than a section torn over two of them.
   */
  private static Set<Integer> balanced(List<Line> lines, int from, Room room, int page) {
    int most = room.of(page) - room.footer();
    Set<Integer> even = null;
    int evenHeight = 0;
    for (int height = 0; height <= most; height++) {
      Set<Integer> starts = starts(lines, from, room.columns(), height);
      if (starts != null && even == null) {
        even = starts;
        evenHeight = height;
      }
      if (even != null && height > evenHeight + UNEVEN) {
        break;
      }
      if (starts != null && starts.stream().allMatch(i -> lines.get(i).startsSection())) {
        return starts;
      }
    }
    return even;
  }

  /** Where columns of a height begin; null when rows are left over. */
  private static Set<Integer> starts(List<Line> lines, int from, int columns, int height) {
    var starts = new TreeSet<Integer>();
    int end = from;
    for (int column = 0; column < columns && end < lines.size(); column++) {
      starts.add(end);
      end = columnEnd(lines, end, lines.size(), height);
    }
    return end == lines.size() ? starts : null;
  }

  private static int columnEnd(List<Line> lines, int from, int limit, int height) {
    int used = 0;
    for (int i = from; i < limit; i++) {
      Line line = lines.get(i);
      used += line.height() + (i == from || line.startsSection() ? line.head() : 0);
      int kept = i > from && line.startsSection() ? nextOfSection(lines, i) : 0;
      if (used + kept > height) {
        return i;
      }
    }
    return limit;
  }

  /** Height of the row behind a section's first; 0 when the section has but one. */
  private static int nextOfSection(List<Line> lines, int first) {
    boolean single = first + 1 == lines.size() || lines.get(first + 1).startsSection();
    return single ? 0 : lines.get(first + 1).height();
  }
}
