package huimin.payment;

import huimin.value.Period;
import huimin.value.Yuan;
import java.util.List;

/**
 * A month as its page shows it, closed or about to be.
 *
 * @param approval null while the month is open
 * @param blocked what must be put right before it can be closed
 * @param questions what should be looked into; questions never change who is paid
 */
public record MonthView(
    Period period,
    boolean closed,
    MonthApproval approval,
    List<ProgrammeMonth> programmes,
    List<MonthNote> blocked,
    List<MonthNote> questions) {

  /** Yuan of all programmes together. */
  public Yuan total() {
    return Yuan.sum(programmes.stream().map(ProgrammeMonth::amount).toList());
  }
}
