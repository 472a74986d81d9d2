package huimin.person;

import huimin.value.Period;
import java.util.List;

/**
 * What a household earned in one reckoning: sums over the members who count (handbook B2, B3, C3).
 *
 * @param members everybody in the household, counted or not; of those not counted no sums are made
 * @param income what adds
 * @param deducted what is deducted
 * @param leftOut what was entered as not to be counted
 */
public record HouseholdIncome(
    Period period,
    List<MemberIncome> members,
    IncomeSum income,
    IncomeSum deducted,
    IncomeSum leftOut) {

  /**
   * One member's part.
   *
   * @param net income less deductions; nothing for a member who is not counted
   */
  public record MemberIncome(long person, String name, boolean counted, IncomeSum net) {}

  /** How many members count. */
  public int counted() {
    return (int) members.stream().filter(MemberIncome::counted).count();
  }

  /** Income less deductions. */
  public IncomeSum net() {
    return income.minus(deducted);
  }
}
