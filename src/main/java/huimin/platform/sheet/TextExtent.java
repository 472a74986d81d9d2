package huimin.platform.sheet;

/** How much room a wrapped text takes; programs that do not fit row heights on opening need it. */
final class TextExtent {
  /** Height of a line of body text. */
  static final float LINE_POINTS = 15;

  private static final int FIRST_WIDE = 0x1100;

  private TextExtent() {}

  /**
   * @param widthChars width of the column in narrow characters
   */
  static int lines(String text, int widthChars) {
    // Borders and padding take about one character.
    int room = Math.max(2, widthChars - 1);
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int width = c >= FIRST_WIDE ? 2 : 1;
      if (c == '\n') {
        lines++;
        used = 0;
      } else if (used + width > room) {
        lines++;
        used = width;
      } else {
        used += width;
      }
    }
    return lines;
  }
}
