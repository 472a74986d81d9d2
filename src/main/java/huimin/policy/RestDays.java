package huimin.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are rest days: the State Council's list first, else the weekend where the office
 * counts it (handbook D, 民法典 203).
 *
 * @param listed listed days, true = rest, false = swapped working day
 */
public record RestDays(Map<LocalDate, Boolean> listed, boolean weekendsRest) {

  /** Whether nobody works on that day. */
  public boolean isRest(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return listed.getOrDefault(day, weekend && weekendsRest);
  }

  /**
   * The last day of a period counted in days: the day it begins is not counted, and a last day that
   * is a rest day moves to the next working day.
   */
  public LocalDate lastDay(LocalDate begun, int days) {
    LocalDate last = begun.plusDays(days);
    while (isRest(last)) {
      last = last.plusDays(1);
    }
    return last;
  }
}
