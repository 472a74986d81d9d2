package huimin.payment;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Who closed a month and who approved it.
 *
 * @param approvedBy null while nobody has
 * @param approvers the office's active 审批领导; without any, nothing waits for an approval
 */
public record MonthApproval(
    String closedBy,
    LocalDateTime closedAt,
    String approvedBy,
    LocalDateTime approvedAt,
    List<String> approvers) {

  /** Whether it may not be paid yet. */
  public boolean isWaiting() {
    return approvedBy == null && !approvers.isEmpty();
  }
}
