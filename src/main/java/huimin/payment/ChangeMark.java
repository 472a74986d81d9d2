package huimin.payment;

/** How a line differs from last month. */
public enum ChangeMark {
  NEW("N"),
  CHANGED("C"),
  SAME("-");

  private final String code;

  ChangeMark(String code) {
    this.code = code;
  }

  /** As stored. */
  public String code() {
    return code;
  }

  static ChangeMark of(String code) {
    for (ChangeMark mark : values()) {
      if (mark.code.equals(code)) {
        return mark;
      }
    }
    throw new IllegalArgumentException(code);
  }
}
