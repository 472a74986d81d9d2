package huimin.platform.sheet;

/** How a column of a written workbook looks and is stored. */
public enum ColumnKind {
  /** Text, wrapped, left. */
  TEXT("General", false),
  /** Digits that are no quantity (identity numbers, accounts, telephones): stored as text. */
  ID("@", false),
  /** Yuan with two decimals and thousands, right. */
  MONEY("#,##0.00", true),
  /** A count or a figure as it is, right. */
  NUMBER("General", true),
  /** A day, centred: {@code 2026-08-01}. */
  DATE("yyyy-mm-dd", false),
  /** Each value as its own type says; used to give values back unchanged. */
  ANY("General", false);

  private final String format;
  private final boolean right;

  ColumnKind(String format, boolean right) {
    this.format = format;
    this.right = right;
  }

  String format() {
    return format;
  }

  boolean isWrapped() {
    return this == TEXT || this == ANY;
  }

  boolean isRight() {
    return right;
  }
}
