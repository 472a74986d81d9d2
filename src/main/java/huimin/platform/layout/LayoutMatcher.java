package huimin.platform.layout;

import huimin.platform.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the header among the first rows of a sheet and the layout that fits it best: any column
 * order, aliases, one or two header rows (handbook G).
 */
public final class LayoutMatcher {
  /** The header stands within the first ten rows; two more let a two-level header begin at ten. */
  public static final int HEADING_ROWS = 12;

  private static final int LAST_HEADER_START = 10;
  private final List<Layout> layouts;

  /** A matcher over these layouts only. */
  public LayoutMatcher(List<Layout> layouts) {
    this.layouts = layouts;
  }

  /** The best complete match, or empty. */
  public Optional<HeaderMatch> match(List<SheetRow> top) {
    return candidates(top).stream().filter(HeaderMatch::isComplete).max(byFit(top));
  }

  /** The best incomplete match: to say which headers are missing. */
  public Optional<HeaderMatch> nearest(List<SheetRow> top) {
    return candidates(top).stream().filter(m -> m.matched() > 1).max(byFit(top));
  }

  private List<HeaderMatch> candidates(List<SheetRow> top) {
    var matches = new ArrayList<HeaderMatch>();
    for (int i = 0; i < top.size() && top.get(i).number() <= LAST_HEADER_START; i++) {
      List<String> single = words(top.get(i));
      String heading = heading(top, i);
      for (Layout layout : layouts) {
        matches.add(match(layout, single, top.get(i).number(), heading));
        if (i + 1 < top.size()) {
          SheetRow lower = top.get(i + 1);
          matches.add(match(layout, joined(single, words(lower)), lower.number(), heading));
        }
      }
    }
    return matches;
  }

  private static Comparator<HeaderMatch> byFit(List<SheetRow> top) {
    return Comparator.<HeaderMatch>comparingInt(HeaderMatch::matched)
        .thenComparingInt(m -> titleWords(m))
        .thenComparingInt(m -> -m.layout().columns().size())
        .thenComparingInt(m -> -m.headerRow());
  }

  private static int titleWords(HeaderMatch match) {
    return (int) match.layout().titleWords().stream().filter(match.heading()::contains).count();
  }

  private static HeaderMatch match(Layout layout, List<String> words, int row, String heading) {
    Map<String, Integer> columnOf = new HashMap<>();
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      columnOf.put(word, i);
      int bar = word.indexOf('|');
      if (bar >= 0) {
        columnOf.putIfAbsent(word.substring(bar + 1), i);
      }
    }
    int[] positions = new int[layout.columns().size()];
    int matched = 0;
    for (int i = 0; i < positions.length; i++) {
      positions[i] =
          HeaderWords.of(layout.columns().get(i)).stream()
              .filter(columnOf::containsKey)
              .map(columnOf::get)
              .findFirst()
              .orElse(-1);
      matched += positions[i] >= 0 ? 1 : 0;
    }
    return new HeaderMatch(layout, row + 1, row, positions, matched, heading);
  }

  private static List<String> words(SheetRow row) {
    return row.cells().stream().map(cell -> HeaderWords.bare(cell.text())).toList();
  }

  /** Two header rows as one: 上级|下级; an upper word reaches over the blanks to its right. */
  private static List<String> joined(List<String> upper, List<String> lower) {
    int size = Math.max(upper.size(), lower.size());
    var words = new String[size];
    Arrays.fill(words, "");
    String reach = "";
    for (int i = 0; i < size; i++) {
      String above = i < upper.size() ? upper.get(i) : "";
      String below = i < lower.size() ? lower.get(i) : "";
      reach = above.isEmpty() ? reach : above;
      words[i] = below.isEmpty() ? above : reach + "|" + below;
    }
    return List.of(words);
  }

  private static String heading(List<SheetRow> top, int header) {
    var text = new StringBuilder();
    for (SheetRow row : top.subList(0, header)) {
      row.cells().forEach(cell -> text.append(cell.text()).append(' '));
    }
    return text.toString().strip();
  }
}
