package huimin.platform.layout;

/** What becomes of one row of an import; every row read has exactly one (lessons 4). */
public enum Outcome {
  ADDED,
  CHANGED,
  UNCHANGED,
  REJECTED
}
