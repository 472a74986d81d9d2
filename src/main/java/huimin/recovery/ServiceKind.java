package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** The eight services of A32. */
public enum ServiceKind {
  REGISTRATION,
  DIFFICULTY,
  EMPLOYMENT_HELP,
  ALLOWANCE,
  MEDICAL_INSURANCE,
  PENSION,
  UNEMPLOYMENT_INSURANCE,
  TEMPORARY_AID;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.service." + name().toLowerCase(Locale.ROOT));
  }
}
