package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** To which treatment somebody was referred (A13). */
public enum ReferralKind {
  OUTPATIENT,
  INPATIENT,
  MAINTENANCE,
  COUNSELLING;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.referral." + name().toLowerCase(Locale.ROOT));
  }
}
