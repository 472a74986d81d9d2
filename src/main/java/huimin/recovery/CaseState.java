package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Whether a case is worked on. */
public enum CaseState {
  OPEN,
  PROPOSED,
  CLOSED;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.state." + name().toLowerCase(Locale.ROOT));
  }
}
