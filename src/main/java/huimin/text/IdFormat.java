package huimin.text;

/** How much of an identity number leaves the office, decided per recipient. */
public enum IdFormat {
  /** The whole number. */
  FULL,
  /** Region and last four digits; the birth date is hidden. */
  MIDDLE,
  /** All but the last four digits. */
  LAST
}
