package huimin.platform.sheet;

/**
 * What one cell says.
 *
 * @param text never null; how each kind is written stands at {@link Kind}
 * @param fromFormula whether the value is the cached result of a formula
 */
public record SheetCell(Kind kind, String text, boolean fromFormula) {

  /** An empty cell. */
  public static final SheetCell BLANK = new SheetCell(Kind.BLANK, "", false);

  /** What a cell holds, and how its text is written. */
  public enum Kind {
    /** Nothing; the text is empty. */
    BLANK,
    /** Text as typed, with line breaks. */
    TEXT,
    /** Plain decimal to Excel's 15 digits, no exponent, no trailing zeros: {@code 3500.5}. */
    NUMBER,
    /** {@code 2026-08-01}, or {@code 2026-08-01T08:30} where the format shows a time of day. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A formula no program has calculated: its own text, {@code =HYPERLINK(...)}. */
    FORMULA,
    /** An error such as {@code #N/A}. */
    ERROR
  }

  /** A cell that was typed; an empty text gives {@link #BLANK}. */
  static SheetCell of(Kind kind, String text) {
    return of(kind, text, false);
  }

  static SheetCell of(Kind kind, String text, boolean fromFormula) {
    if (!text.isEmpty()) {
      return new SheetCell(kind, text, fromFormula);
    }
    return fromFormula ? new SheetCell(Kind.BLANK, "", true) : BLANK;
  }

  /** Whether there is nothing to see. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
