package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** What a visit was about: support only (B13). */
public enum VisitKind {
  EMPLOYMENT,
  MEDICAL,
  SCHOOL,
  AID,
  LIVING;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.visit." + name().toLowerCase(Locale.ROOT));
  }
}
