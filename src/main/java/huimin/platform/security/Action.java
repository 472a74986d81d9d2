package huimin.platform.security;

import huimin.text.Messages;
import java.util.Locale;

/**
 * Everything that needs a right or leaves a line in the audit. Which role may do what stands in
 * rights.csv, nowhere else.
 */
public enum Action implements ActionCode {
  OFFICE_VIEW,
  PERSON_VIEW,
  PERSON_OPEN,
  PERSON_EDIT,
  PERSON_EXPORT,
  PERSON_MERGE,
  ACCOUNT_VIEW,
  ACCOUNT_EDIT,
  INCOME_VIEW,
  INCOME_EDIT,
  ATTACHMENT_VIEW,
  ATTACHMENT_EDIT,
  VISIT_VIEW,
  VISIT_EDIT,
  EVENT_VIEW,
  EVENT_RECORD,
  QUESTION_VIEW,
  QUESTION_ANSWER,
  PROBLEM_VIEW,
  PROBLEM_EXPLAIN,
  CHANGE_UNDO,
  LIST_VIEW_SAVE,
  WORK_VIEW,
  WORK_EDIT,
  WORK_EXPORT,
  AID_VIEW,
  AID_EDIT,
  AID_EXPORT,
  HISTORY_VIEW,
  HISTORY_RESTORE,
  IMPORT_UNDO,
  MONTH_VIEW,
  MONTH_CLOSE,
  MONTH_APPROVE,
  PAYLIST_WRITE,
  NOTICE_VIEW,
  NOTICE_PUBLISH,
  NOTICE_WRITE,
  RETURN_VIEW,
  RETURN_WRITE,
  POLICY_VIEW,
  POLICY_EDIT,
  VILLAGE_EDIT,
  LIST_PRINT,
  USER_VIEW,
  USER_MANAGE,
  AUDIT_VIEW,
  AUDIT_EXPORT,
  BACKUP_VIEW,
  BACKUP_MAKE,
  BACKUP_RESTORE,
  OFFICE_CHECK,
  SETTING_EDIT,
  SECRET_RENEW,
  PASSWORD_CHANGE,
  OFFICE_FOUND,
  OFFICE_UPDATE,
  OFFICE_REBUILD,
  SIGN_IN,
  SIGN_IN_FAILED,
  SIGN_OUT,
  SCREEN_LOCK,
  SCREEN_UNLOCK,
  CLOCK_BACK,
  ACCESS_REFUSED,
  OFFICE_ACCEPT_OLDER;

  /** The stable word for rights.csv, journals and answers: {@code month-close}. */
  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the auditor reads. */
  public String label() {
    return Messages.text("security.action." + code());
  }

  /** The action of a stable word, as {@link #code} gives it. */
  public static Action of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
