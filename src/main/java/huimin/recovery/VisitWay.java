package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** How somebody was visited. */
public enum VisitWay {
  AT_HOME,
  AT_OFFICE,
  BY_PHONE,
  AT_WORK;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.way." + name().toLowerCase(Locale.ROOT));
  }
}
