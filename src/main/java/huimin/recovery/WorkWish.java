package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Whether somebody wishes to work (A01). */
public enum WorkWish {
  YES,
  LATER,
  NO;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.wish." + name().toLowerCase(Locale.ROOT));
  }
}
