package huimin.person;

import static huimin.person.PersonField.DISABILITY_CERTIFICATE;
import static huimin.person.PersonField.DISABILITY_GRADE;
import static huimin.person.PersonField.DISABILITY_KIND;
import static huimin.person.PersonField.ID_NUMBER;

import huimin.value.Problem;
import huimin.value.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 残疾证: its number is the ID number, kind and grade, for a reissued one B and a count (B1). */
final class DisabilityRules {
  private static final Pattern CERTIFICATE =
      Pattern.compile("(\\d{17}[\\dX])([1-7])([1-4])(B\\d{1,2})?");

  private DisabilityRules() {}

  /** The draft with what the certificate fills, and warnings: a certificate may be an old one. */
  record Reading(PersonDraft draft, List<Problem> problems) {}

  static Reading read(PersonDraft draft) {
    var problems = new ArrayList<Problem>();
    PersonDraft read = draft;
    if (draft.has(DISABILITY_CERTIFICATE)) {
      String text = RawText.compact(draft.text(DISABILITY_CERTIFICATE)).toUpperCase();
      read = read.with(DISABILITY_CERTIFICATE, text);
      Matcher parts = CERTIFICATE.matcher(text);
      if (!parts.matches()) {
        problems.add(at(DISABILITY_CERTIFICATE, "disability-certificate-shape"));
      } else {
        if (draft.has(ID_NUMBER) && !parts.group(1).equals(draft.text(ID_NUMBER))) {
          problems.add(at(DISABILITY_CERTIFICATE, "disability-certificate-id"));
        }
        read = fill(read, DISABILITY_KIND, parts.group(2), problems);
        read = fill(read, DISABILITY_GRADE, parts.group(3), problems);
      }
    }
    if (read.has(DISABILITY_KIND) != read.has(DISABILITY_GRADE)) {
      boolean kind = read.has(DISABILITY_KIND);
      problems.add(at(kind ? DISABILITY_GRADE : DISABILITY_KIND, "disability-incomplete"));
    }
    return new Reading(read, problems);
  }

  private static PersonDraft fill(
      PersonDraft draft, PersonField field, String code, List<Problem> problems) {
    if (!draft.has(field)) {
      return draft.with(field, code);
    }
    if (!draft.text(field).equals(code)) {
      problems.add(at(field, "disability-contradicts-certificate"));
    }
    return draft;
  }

  private static Problem at(PersonField field, String code) {
    return Problem.warning(code).at(field.code());
  }
}
