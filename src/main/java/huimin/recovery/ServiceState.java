package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** How far a service is. */
public enum ServiceState {
  WANTED,
  APPLIED,
  DONE,
  NOT_NEEDED;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.service-state." + name().toLowerCase(Locale.ROOT));
  }
}
