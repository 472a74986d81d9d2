package huimin.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.policy.RestDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of handbook B4 and the days of 戒毒条例. */
class RecoveryRulesTest {
  private static final RecoveryRules RULES = new RecoveryRules(RecoveryFigures.bundled());
  private static final RestDays WEEKENDS = new RestDays(Map.of(), true);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static RecoveryCase treatment() {
    return RecoveryCase.begin(1, Measure.SQJD)
        .dated(day("2026-02-25"), day("2026-03-01"), day("2026-03-10"));
  }

  private static RecoveryRules with(OwnFigure own) {
    return new RecoveryRules(RecoveryFigures.with(List.of(own)));
  }

  @Test
  void reportingIsDueFifteenDaysAfterTheDecisionCame() {
    assertThat(RULES.dueToReport(day("2026-03-01"))).isEqualTo("2026-03-16");
    assertThat(RULES.isInTime(day("2026-03-01"), day("2026-03-16"))).isTrue();
    assertThat(RULES.isInTime(day("2026-03-01"), day("2026-03-17"))).isFalse();
  }

  @Test
  void theLastDayIsTheOneBeforeOrTheSameByParameter() {
    assertThat(RULES.termEnd(treatment(), List.of())).contains(day("2029-03-09"));
    var same = new OwnFigure("term.last-day", day("2020-01-01"), "same", "区禁毒办口径");
    assertThat(with(same).termEnd(treatment(), List.of())).contains(day("2029-03-10"));
    var later = new OwnFigure("term.last-day", day("2026-03-11"), "same", "区禁毒办口径");
    assertThat(with(later).termEnd(treatment(), List.of())).contains(day("2029-03-09"));
  }

  @Test
  void thirtyDaysOfStandingStillShiftThirtyDays() {
    var still = new Suspension(day("2026-06-01"), day("2026-07-01"));
    assertThat(RULES.termEnd(treatment(), List.of(still))).contains(day("2029-04-08"));
    var again = new Suspension(day("2027-01-01"), day("2027-01-11"));
    assertThat(RULES.termEnd(treatment(), List.of(still, again))).contains(day("2029-04-18"));
    var going = new Suspension(day("2026-06-01"), null);
    assertThat(RULES.termEnd(treatment(), List.of(going))).isEmpty();
  }

  @Test
  void aTermBeginsWithTheReportAndAnIsolationWithTheDecision() {
    var unreported =
        RecoveryCase.begin(1, Measure.SQJD).dated(day("2026-02-25"), day("2026-03-01"), null);
    assertThat(RULES.termEnd(unreported, List.of())).isEmpty();
    var isolation =
        RecoveryCase.begin(1, Measure.QGJD).dated(day("2026-02-25"), day("2026-03-01"), null);
    assertThat(RULES.termEnd(isolation, List.of())).contains(day("2028-02-24"));
    assertThat(RULES.isExtendedTooLong(12, day("2026-02-25"))).isFalse();
    assertThat(RULES.isExtendedTooLong(13, day("2026-02-25"))).isTrue();
    assertThat(RULES.isTooLong(36, day("2026-02-25"))).isFalse();
    assertThat(RULES.isTooLong(37, day("2026-02-25"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18,2026-11-09", // Wednesday: seven working days back
    "2026-11-22,2026-11-12", // Sunday
  })
  void papersGoOutSevenWorkingDaysBefore(LocalDate end, LocalDate due) {
    assertThat(RULES.papersDue(end, WEEKENDS)).isEqualTo(due);
    assertThat(RULES.papersDue(end, new RestDays(Map.of(), false)))
        .as("without weekends")
        .isEqualTo(end.minusDays(7));
  }

  @Test
  void aListedHolidayIsNoWorkingDay() {
    var holiday = new RestDays(Map.of(day("2026-11-12"), true), true);
    assertThat(RULES.papersDue(day("2026-11-18"), holiday)).isEqualTo("2026-11-06");
    assertThat(RULES.movePapersDue(day("2026-11-11"), WEEKENDS)).isEqualTo("2026-11-16");
    assertThat(RULES.movePapersDue(day("2026-11-11"), holiday)).isEqualTo("2026-11-17");
  }

  @Test
  void movingNoticeAndThreeYears() {
    assertThat(RULES.dueToArrive(day("2026-03-01"))).isEqualTo("2026-03-16");
    assertThat(RULES.noticeDue(day("2029-03-09"))).isEqualTo("2029-03-16");
    assertThat(RULES.threeYears(day("2023-11-22"))).isEqualTo("2026-11-22");
    assertThat(RULES.threeYears(day("2024-02-29"))).isEqualTo("2027-02-28");
  }
}
