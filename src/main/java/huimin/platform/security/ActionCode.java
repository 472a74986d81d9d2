package huimin.platform.security;

/** What was done, as journals keep it. */
public interface ActionCode {
  /** The stable word: {@code month-close}. */
  String code();
}
