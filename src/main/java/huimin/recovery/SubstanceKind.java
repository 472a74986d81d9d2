package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Main kind of substance (handbook B4). */
public enum SubstanceKind {
  OPIOID,
  SYNTHETIC,
  OTHER;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.substance." + name().toLowerCase(Locale.ROOT));
  }
}
