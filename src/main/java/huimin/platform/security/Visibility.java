package huimin.platform.security;

/** How much of a field somebody sees. */
public enum Visibility {
  HIDDEN,
  MASKED,
  FULL
}
