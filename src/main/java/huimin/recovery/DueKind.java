package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** What is due in a case. */
public enum DueKind {
  REPORT,
  ARRIVAL,
  VISIT,
  PAPERS,
  MOVE_PAPERS,
  TERM_END,
  RELEASE_NOTICE,
  THREE_YEARS,
  ERASURE;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.due." + name().toLowerCase(Locale.ROOT));
  }
}
