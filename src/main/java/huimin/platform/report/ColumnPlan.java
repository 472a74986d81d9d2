package huimin.platform.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where columns and pages end. Jasper fills the left column to the bottom before it begins the
 * right one and cannot keep rows with the seal; this plan balances the columns of a single page,
 * keeps two rows with a section's heading and, where the footer needs a further page anyway,
 * {@value #KEPT_WITH_FOOTER} rows or better whole sections with it (handbook D, layout).
 *
 * @param columnStarts indexes of rows before which a column ends
 * @param pages how many pages the rows take
 */
record ColumnPlan(Set<Integer> columnStarts, int pages) {
  /** Rows that at least stand on the page of the seal. */
  static final int KEPT_WITH_FOOTER = 3;

  /** A last page with fewer rows is offered whole sections. */
  private static final int NEARLY_EMPTY = 8;

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
   * @param footer what the footer takes of the last page's last column
   */
  record Room(int columns, int first, int following, int footer) {
    int of(int page) {
      return page == 0 ? first : following;
    }

    /** Heights of the columns of a page whose last column is shorter by {@code taken}. */
    List<Integer> columns(int page, int taken) {
      var heights = new ArrayList<>(Collections.nCopies(columns, of(page)));
      heights.set(columns - 1, of(page) - taken);
      return heights;
    }

    /** Heights of the columns of the last page: its last one also holds the footer. */
    List<Integer> lastColumns(int page) {
      return columns(page, footer);
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
      List<Integer> last = lastPage(lines, from, room, page);
      if (last != null) {
        starts.addAll(last);
        starts.remove(0);
        return new ColumnPlan(starts, page + 1);
      }
      from = fullPage(lines, from, room, page, starts);
      starts.add(from);
    }
  }

  /** Adds the column starts of a page that is not the last; where the next page begins. */
  private static int fullPage(
      List<Line> lines, int from, Room room, int page, Set<Integer> starts) {
    int limit = Math.max(from + 1, lines.size() - KEPT_WITH_FOOTER);
    Filled full = filled(lines, from, limit, room.columns(page, 0), true);
    int end = full.end();
    if (lines.size() - end < NEARLY_EMPTY) {
      int section = sectionForLastPage(lines, from, end, room, page + 1);
      full = filled(lines, from, section, room.columns(page, 0), true);
      end = full.end();
    }
    if (end == from && room.of(page) >= room.following()) {
      throw new IllegalArgumentException("no room for row " + from + " in " + room);
    }
    starts.addAll(full.starts());
    return end;
  }

  /**
   * Where whole sections begin that would fill a nearly empty last page better than the few rows
   * behind {@code end}; else {@code end}.
   */
  private static int sectionForLastPage(List<Line> lines, int from, int end, Room room, int page) {
    int best = end;
    for (int i = end; i > from && i - from >= lines.size() - i; i--) {
      boolean begins = lines.get(i).startsSection();
      if (begins && filled(lines, i, lines.size(), room.lastColumns(page), true).all(lines)) {
        best = i;
      }
      if (lines.size() - best >= NEARLY_EMPTY) {
        break;
      }
    }
    return best;
  }

  /**
   * Column starts of the last page; null when it does not fit. A notice of one page has columns as
   * even as can be, the footer being part of the last one, but a little unevenness is better than a
   * section torn over two of them. Of several pages the last one fills its columns in turn.
   */
  private static List<Integer> lastPage(List<Line> lines, int from, Room room, int page) {
    for (boolean kept : new boolean[] {true, false}) {
      Filled full = filled(lines, from, lines.size(), room.lastColumns(page), kept);
      if (full.all(lines)) {
        return page == 0 ? even(lines, room, kept) : full.starts();
      }
    }
    return null;
  }

  private static List<Integer> even(List<Line> lines, Room room, boolean kept) {
    List<Integer> even = null;
    int limit = room.first();
    for (int height = 0; height <= limit; height++) {
      var lower = new Room(room.columns(), height, room.following(), room.footer());
      Filled filled = filled(lines, 0, lines.size(), lower.lastColumns(0), kept);
      if (!filled.all(lines)) {
        continue;
      }
      if (even == null) {
        even = filled.starts();
        limit = Math.min(limit, height + UNEVEN);
      }
      if (filled.starts().stream().allMatch(i -> lines.get(i).startsSection())) {
        return filled.starts();
      }
    }
    return even;
  }

  /**
   * Columns with their rows.
   *
   * @param starts where each column begins
   * @param end first row that found no room
   */
  private record Filled(List<Integer> starts, int end) {
    boolean all(List<Line> lines) {
      return end == lines.size();
    }
  }

  private static Filled filled(
      List<Line> lines, int from, int limit, List<Integer> heights, boolean kept) {
    var starts = new ArrayList<Integer>();
    int end = from;
    for (int height : heights) {
      if (end < limit) {
        starts.add(end);
        end = columnEnd(lines, end, limit, height, kept);
      }
    }
    return new Filled(starts, end);
  }

  /** The last place before which a column of this height may end. */
  private static int columnEnd(List<Line> lines, int from, int limit, int height, boolean kept) {
    int used = 0;
    int end = from;
    for (int i = from; i < limit; i++) {
      Line line = lines.get(i);
      used += line.height() + (i == from || line.startsSection() ? line.head() : 0);
      if (used > height) {
        // Rows that belong together and are higher than a column are torn all the same.
        return end > from ? end : i;
      }
      if (i + 1 == lines.size() || mayEndBefore(lines, i + 1, kept)) {
        end = i + 1;
      }
    }
    return end > from ? end : limit;
  }

  /**
   * Whether a heading keeps two rows and, if {@code kept}, the next column begins with two rows of
   * the section as well.
   */
  private static boolean mayEndBefore(List<Line> lines, int i, boolean kept) {
    if (lines.get(i).startsSection()) {
      return true;
    }
    boolean single = i + 1 == lines.size() || lines.get(i + 1).startsSection();
    return !lines.get(i - 1).startsSection() && !(kept && single);
  }
}
