package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** Who is in a help team (戒毒条例 17, B13). */
public enum TeamRole {
  SPECIALIST,
  POLICE,
  MEDICAL,
  FAMILY,
  VOLUNTEER;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.team." + name().toLowerCase(Locale.ROOT));
  }
}
