package huimin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of handbook C13. */
class RetirementRulesTest {
  static final Map<String, RetirementGroup> GROUPS =
      List.of(
              new RetirementGroup("60", "1", 60, YearMonth.of(1965, 1), 4, 36),
              new RetirementGroup("55", "2", 55, YearMonth.of(1970, 1), 4, 36),
              new RetirementGroup("50", "2", 50, YearMonth.of(1975, 1), 2, 60))
          .stream()
          .collect(Collectors.toMap(RetirementGroup::code, Function.identity()));

  @ParameterizedTest
  @CsvSource({
    "60, 1964-12, 2024-12",
    "60, 1965-01, 2025-02",
    "60, 1965-05, 2025-07",
    "60, 1970-06, 2031-11",
    "60, 1976-09, 2039-09",
    "50, 1976-11, 2027-11",
    "50, 1984-11, 2039-11",
    "55, 1969-12, 2024-12",
    "55, 1970-01, 2025-02",
    "55, 1981-09, 2039-09"
  })
  void whoWasBornThenRetiresThen(String group, YearMonth birth, YearMonth month) {
    assertThat(RetirementRules.month(birth, GROUPS.get(group))).isEqualTo(month);
  }

  @Test
  void theDayIsTheBirthdaysOrTheMonthsLast() {
    RetirementGroup men = GROUPS.get("60");
    assertThat(RetirementRules.day(LocalDate.of(1965, 1, 31), men)).isEqualTo("2025-02-28");
    assertThat(RetirementRules.day(LocalDate.of(1965, 5, 9), men)).isEqualTo("2025-07-09");
  }

  @Test
  void everyMonthOfBirthIsFoundFromTheMonthReachedAndNoOther() {
    for (RetirementGroup group : GROUPS.values()) {
      List<YearMonth> births =
          IntStream.range(0, 12 * 30).mapToObj(YearMonth.of(1958, 1)::plusMonths).toList();
      for (YearMonth birth : births) {
        YearMonth reached = RetirementRules.month(birth, group);
        assertThat(RetirementRules.births(reached, group))
            .as(group + " " + birth)
            .contains(birth)
            .allMatch(other -> RetirementRules.month(other, group).equals(reached));
      }
    }
  }

  @Test
  void someMonthsNobodyReachesIt() {
    assertThat(RetirementRules.births(YearMonth.of(2025, 1), GROUPS.get("60"))).isEmpty();
  }
}
