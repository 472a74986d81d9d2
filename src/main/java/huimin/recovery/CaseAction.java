package huimin.recovery;

import huimin.platform.security.ActionCode;
import java.util.Locale;

/** What is done in the cabinet: put down in its own journal, in no list of the office's. */
public enum CaseAction implements ActionCode {
  CABINET_ENABLE,
  CABINET_OPEN,
  CABINET_CLOSE,
  HOLDER_VIEW,
  HOLDER_CHANGE,
  PASSWORD_KEEP,
  CASE_LIST,
  CASE_VIEW,
  PERSON_VIEW,
  CASE_EDIT,
  CASE_PROPOSE,
  CASE_APPROVE,
  CASE_ERASE,
  STAFF_EDIT,
  FIGURE_EDIT,
  RETURN_VIEW,
  RETURN_EXPORT,
  READING_VIEW,
  /** Says nothing: a new journal looks like any other. */
  NOTHING;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
