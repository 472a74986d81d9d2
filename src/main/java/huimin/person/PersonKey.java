package huimin.person;

import huimin.platform.security.Access;
import java.time.LocalDate;

/**
 * Who somebody is, as the other features need it.
 *
 * @param idNumber may be null (no document)
 * @param birthDate may be null
 * @param villageId may be null
 */
public record PersonKey(
    long id, String name, String idNumber, LocalDate birthDate, Long villageId, String group) {

  /** The same as somebody may see it. */
  PersonKey seenBy(Access access) {
    return new PersonKey(id, name, access.text("idNumber", idNumber), birthDate, villageId, group);
  }

  /** Full years on a day, or -1 while the birth date is unknown. */
  public int ageOn(LocalDate day) {
    return birthDate == null ? -1 : java.time.Period.between(birthDate, day).getYears();
  }
}
