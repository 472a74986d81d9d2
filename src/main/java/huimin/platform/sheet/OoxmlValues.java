package huimin.platform.sheet;

import huimin.platform.sheet.DateFormats.Shape;
import huimin.platform.sheet.SheetCell.Kind;

/** What the raw value of an OOXML cell means, by its type and style. */
final class OoxmlValues {
  private final SharedStrings strings;
  private final OoxmlStyles styles;
  private final boolean from1904;

  OoxmlValues(SharedStrings strings, OoxmlStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * @param type the cell's {@code t}, or null for a number
   * @param raw the text of its {@code v}, or of its inline string
   */
  SheetCell cell(String type, int style, String raw, boolean fromFormula) {
    return switch (type == null ? "n" : type) {
      case "s" -> SheetCell.of(Kind.TEXT, strings.get(Integer.parseInt(raw.strip())), fromFormula);
      case "inlineStr", "str" -> SheetCell.of(Kind.TEXT, OoxmlNames.unescape(raw), fromFormula);
      case "b" -> SheetCell.of(Kind.BOOLEAN, truth(raw.strip()), fromFormula);
      case "e" -> SheetCell.of(Kind.ERROR, raw, fromFormula);
      case "d" -> iso(raw, style, fromFormula);
      default -> number(raw, style, fromFormula);
    };
  }

  private SheetCell number(String raw, int style, boolean fromFormula) {
    String plain = raw.isEmpty() ? "" : NumberText.plain(raw);
    if (plain == null) {
      return SheetCell.of(Kind.TEXT, raw, fromFormula);
    }
    Shape shape = plain.isEmpty() ? Shape.NONE : styles.shape(style);
    if (shape != Shape.NONE) {
      String date = DateFormats.text(Double.parseDouble(raw), from1904, shape);
      if (date != null) {
        return SheetCell.of(Kind.DATE, date, fromFormula);
      }
    }
    return SheetCell.of(Kind.NUMBER, plain, fromFormula);
  }

  private SheetCell iso(String raw, int style, boolean fromFormula) {
    String date = DateFormats.iso(raw, styles.shape(style));
    return date == null
        ? SheetCell.of(Kind.TEXT, raw, fromFormula)
        : SheetCell.of(Kind.DATE, date, fromFormula);
  }

  private static String truth(String raw) {
    return Boolean.toString(raw.equals("1") || raw.equals("true"));
  }
}
