package huimin.platform.sheet;

/** How OOXML writes places and characters. */
final class OoxmlNames {
  /** Columns a sheet has: A to XFD. */
  static final int COLUMNS = 16_384;

  private static final int ESCAPE_LENGTH = 7;

  private OoxmlNames() {}

  /** The column of {@code AB12}, 0 for A; -1 when there is none. */
  static int column(String reference) {
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && letters < 4) {
      int letter = (reference.charAt(letters) & ~0x20) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
      letters++;
    }
    return column - 1;
  }

  /** The last row of {@code A1:U45}; 0 when it does not say. */
  static long lastRow(String range) {
    int from = range.length();
    while (from > 0 && Character.isDigit(range.charAt(from - 1))) {
      from--;
    }
    int digits = range.length() - from;
    return digits == 0 || digits > 7 ? 0 : Long.parseLong(range.substring(from));
  }

  /** The text with {@code _x000D_}-style escapes made characters again. */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      int code = code(text, at);
      if (code < 0) {
        at = text.indexOf("_x", at + 1);
      } else {
        out.append(text, done, at).append((char) code);
        done = at + ESCAPE_LENGTH;
        at = text.indexOf("_x", done);
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The text with what XML cannot hold, and what would be read as an escape, escaped. */
  static String escape(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean lone = !pair && Character.isSurrogate(c);
      boolean illegal = (c < ' ' && c != '\t' && c != '\n') || lone || c >= '\uFFFE';
      if (illegal || (c == '_' && code(text, i) >= 0)) {
        out = out == null ? new StringBuilder(text.substring(0, i)) : out;
        out.append("_x%04X_".formatted((int) c));
      } else if (out != null) {
        out.append(c);
      }
      if (pair) {
        i++;
        if (out != null) {
          out.append(text.charAt(i));
        }
      }
    }
    return out == null ? text : out.toString();
  }

  private static int code(String text, int at) {
    if (at + ESCAPE_LENGTH > text.length()
        || text.charAt(at + 1) != 'x'
        || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
