package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Ability to work, as assessed (A01). */
public enum WorkAbility {
  FULL,
  PART,
  NONE;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.ability." + name().toLowerCase(Locale.ROOT));
  }
}
