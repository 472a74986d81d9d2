package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Why a case ended. No reason tells of anything criminal. */
public enum EndReason {
  EXPIRED,
  BY_RULE,
  MOVED_OUT,
  OTHER_MEASURE,
  DIED,
  THREE_YEARS;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.end." + name().toLowerCase(Locale.ROOT));
  }
}
