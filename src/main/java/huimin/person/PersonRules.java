package huimin.person;

import huimin.value.IdCardNumber;
import huimin.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks of one person that need no database (handbook B1). */
final class PersonRules {
  private PersonRules() {}

  /**
   * Sex and birth date against the ID number: warnings with a reason, because official corrections
   * exist (B1). Nulls are unknown and never contradict.
   */
  static List<Problem> crossCheck(IdCardNumber id, String sex, LocalDate birth) {
    var problems = new ArrayList<Problem>();
    if (id == null) {
      return problems;
    }
    if (sex != null && !sex.equals(id.sexCode())) {
      problems.add(Problem.warning("sex-contradicts-id").at("sex"));
    }
    if (birth != null && !birth.equals(id.birthDate())) {
      problems.add(Problem.warning("birth-contradicts-id").at("birthDate"));
    }
    return problems;
  }

  /**
   * Whether the first six digits name no county: codes of whole provinces and cities end in 00 and
   * were never given to people. Abolished codes are many and good (E), so nothing else is doubted.
   */
  static boolean isRegionDoubtful(IdCardNumber id) {
    return id.regionCode().endsWith("00") || id.regionCode().startsWith("00", 2);
  }
}
