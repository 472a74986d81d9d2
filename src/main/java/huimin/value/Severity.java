package huimin.value;

/** How a {@link Problem} weighs: an error refuses the row, a warning marks it for checking. */
public enum Severity {
  ERROR,
  WARNING
}
