package huimin.aid;

import huimin.value.Period;

/**
 * A case of a monthly programme that is paid in some month or later.
 *
 * @param programme its name
 * @param code its code (B11)
 * @param applicant the person who applied
 * @param endMonth the last month paid; null while no end is set
 * @param account number of the account it is paid to; null while not known
 */
public record RunningCase(
    long id,
    String programme,
    String code,
    long applicant,
    Period startMonth,
    Period endMonth,
    String account) {

  /** Whether it is 特困人员救助供养 (C5), which is about the applicant alone. */
  public boolean isDestitute() {
    return AidProgrammes.DESTITUTE.contains(code);
  }
}
