package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** What somebody agreed to. */
public enum ConsentKind {
  SERVICE,
  CONTACT_FAMILY,
  CONTACT_EMPLOYER,
  REFERRAL;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.consent." + name().toLowerCase(Locale.ROOT));
  }
}
