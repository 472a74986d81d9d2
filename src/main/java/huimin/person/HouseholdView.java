package huimin.person;

import huimin.value.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * One household with everybody who is and was in it.
 *
 * @param village name, "" for none
 * @param closedOn null while it is active
 * @param members the head first
 * @param former who left last comes first
 * @param problems what does not fit together (handbook B2)
 */
public record HouseholdView(
    long id,
    int version,
    HouseholdDraft draft,
    String village,
    LocalDate closedOn,
    List<HouseholdMember> members,
    List<FormerMember> former,
    List<Problem> problems) {

  /** 家庭人口. */
  public int size() {
    return members.size();
  }

  /** Members who count towards the common life (C3): no more than these can be 保障人口. */
  public int counted() {
    return (int) members.stream().filter(HouseholdMember::counted).count();
  }
}
