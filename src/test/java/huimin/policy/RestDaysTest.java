package huimin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a notice hangs: handbook D's vectors. */
class RestDaysTest {

  @Test
  void theDayOfPostingIsNotCounted() {
    var days = new RestDays(Map.of(), true);
    assertThat(days.lastDay(LocalDate.of(2026, 3, 2), 7)).isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void aLastDayInTheHolidaysMovesBehindThem() {
    var listed = new HashMap<LocalDate, Boolean>();
    for (int day = 1; day <= 7; day++) {
      listed.put(LocalDate.of(2026, 10, day), true);
    }
    var days = new RestDays(listed, true);
    assertThat(days.lastDay(LocalDate.of(2026, 9, 26), 7)).isEqualTo(LocalDate.of(2026, 10, 8));
  }

  @Test
  void weekendsCountOnlyWhereTheOfficeSaysSoAndASwappedSundayIsAWorkingDay() {
    LocalDate sunday = LocalDate.of(2026, 11, 29);
    LocalDate posted = LocalDate.of(2026, 11, 22);
    assertThat(new RestDays(Map.of(), true).lastDay(posted, 7)).isEqualTo(sunday.plusDays(1));
    assertThat(new RestDays(Map.of(), false).lastDay(posted, 7)).isEqualTo(sunday);
    assertThat(new RestDays(Map.of(sunday, false), true).lastDay(posted, 7)).isEqualTo(sunday);
  }
}
