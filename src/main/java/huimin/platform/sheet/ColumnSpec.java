package huimin.platform.sheet;

/**
 * One column of a written table.
 *
 * @param group the upper header shared with its neighbours of the same group (handbook G, two-level
 *     headers); null for a column of its own
 * @param widthChars width in characters of the standard font; a Chinese character takes two
 * @param sum whether the totals row sums the column by formula
 */
public record ColumnSpec(
    String group, String header, ColumnKind kind, int widthChars, boolean sum) {

  /** A column without group or sum. */
  public static ColumnSpec of(String header, ColumnKind kind, int widthChars) {
    return new ColumnSpec(null, header, kind, widthChars, false);
  }
}
