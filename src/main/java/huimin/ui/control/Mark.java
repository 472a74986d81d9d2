package huimin.ui.control;

/** Shape and colour of a small mark; the word beside it says the same. */
public enum Mark {
  /** Done or in order: filled circle. */
  DONE,
  /** Not begun, nothing to say: hollow circle. */
  OPEN,
  /** Under way: half circle. */
  ACTIVE,
  /** To be looked at: triangle. */
  WARNING,
  /** Stands in the way: square. */
  STOP;

  String styleClass() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
