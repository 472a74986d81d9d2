package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Why the cabinet or a case is opened: chosen, never written, so that it names nobody. */
public enum OpeningPurpose {
  SERVICE,
  VISIT,
  PLAN,
  HANDOVER,
  RETURN,
  APPROVAL,
  RETENTION;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.purpose." + name().toLowerCase(Locale.ROOT));
  }
}
