package huimin.value;

import java.util.Set;
import java.util.regex.Pattern;

/** The first cleaning of what a clerk or another program wrote into a cell (handbook E, G). */
public final class RawText {
  private static final Set<String> NOTHING =
      Set.of("", "无", "/", "//", "\\", "-", "--", "—", "——", "–", "―", "暂无");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private RawText() {}

  /**
   * The text without the traces of its way here: full-width letters, digits and signs made
   * half-width, invisible characters removed, the apostrophe Excel puts before text dropped, blanks
   * at both ends cut.
   *
   * @param raw may be null, which gives the empty text
   */
  public static String tidy(String raw) {
    if (raw == null) {
      return "";
    }
    var tidy = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(point -> !isInvisible(point))
        .map(RawText::halfWidth)
        .forEach(tidy::appendCodePoint);
    String text = tidy.toString().strip();
    boolean apostrophe = text.startsWith("'") || text.startsWith("’") || text.startsWith("‘");
    return apostrophe ? text.substring(1).strip() : text;
  }

  /** {@link #tidy} with every blank inside removed too: for numbers and codes. */
  public static String compact(String raw) {
    return BLANKS.matcher(tidy(raw)).replaceAll("");
  }

  /** Whether the cell says that there is nothing: blank, “无”, “/”, “—” and the like. */
  public static boolean isNothing(String raw) {
    return NOTHING.contains(compact(raw));
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.CONTROL && !Character.isWhitespace(point);
  }

  private static int halfWidth(int point) {
    if (point >= 0xFF01 && point <= 0xFF5E) {
      return point - 0xFEE0;
    }
    return Character.isSpaceChar(point) || Character.isWhitespace(point) ? ' ' : point;
  }
}
