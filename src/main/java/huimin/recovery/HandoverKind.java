package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Which way a case was handed over. */
public enum HandoverKind {
  IN,
  OUT,
  MOVE;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.handover." + name().toLowerCase(Locale.ROOT));
  }
}
