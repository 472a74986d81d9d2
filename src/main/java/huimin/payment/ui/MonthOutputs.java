package huimin.payment.ui;

import huimin.platform.security.Purpose;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;

/** What other rooms make of a closed month; given in by the composition root. */
public interface MonthOutputs {

  /** How many villages' notices of a month are frozen; 0 before they are published. */
  int notices(Period period);

  /**
   * Freezes the notices of a closed month.
   *
   * @return how many there are then
   */
  int publish(Period period, LocalDate postedOn);

  /** Writes the district's return of a closed month; the file written. */
  Path writeReturn(Period period, Path folder, Purpose purpose);

  /** Writes the closing slip of a closed month into a folder; the file written. */
  Path writeSlip(Period period, Path folder);
}
