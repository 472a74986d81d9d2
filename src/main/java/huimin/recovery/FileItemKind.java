package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** What belongs into a case's file (A27). */
public enum FileItemKind {
  DECISION,
  AGREEMENT,
  REPORT_RECORD,
  TEAM_LIST,
  SERVICE_PLAN,
  SURVEY,
  VISIT_RECORDS,
  REFERRAL_PAPERS,
  CONSENTS,
  RELEASE_NOTICE;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.file." + name().toLowerCase(Locale.ROOT));
  }
}
