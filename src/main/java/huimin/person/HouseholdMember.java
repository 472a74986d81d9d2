package huimin.person;

import java.time.LocalDate;

/**
 * A member of a household, ready to show.
 *
 * @param sex Chinese word
 * @param age full years today, or null
 * @param joinedOn may be null
 * @param reason why not counted, in words as far as they may be told; "" for one who counts
 */
public record HouseholdMember(
    PersonKey person,
    String sex,
    Integer age,
    String relation,
    LocalDate joinedOn,
    boolean counted,
    String reason,
    boolean obligor,
    MemberDraft draft) {

  /** Whether this is the head. */
  public boolean isHead() {
    return HouseholdRules.HEAD.equals(draft.relation());
  }
}
