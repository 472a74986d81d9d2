package huimin.person;

/**
 * Somebody in the register who may be the person meant.
 *
 * @param why what the two have in common
 */
public record Lookalike(PersonKey person, Why why) {

  /** What two records have in common, the surest first. */
  public enum Why {
    /** The same number. */
    SAME_NUMBER,
    /** The number was the other's before, or is the other form (15 or 18 digits) of such a one. */
    FORMER_NUMBER,
    /** The same name and birth date. */
    NAME_AND_BIRTH
  }
}
