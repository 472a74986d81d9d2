package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026年3月, 2026-03",
    "202503, 2025-03",
    "2025-11, 2025-11",
    "2026.03, 2026-03",
    "2024.01, 2024-01",
    "2026/3, 2026-03",
    "２０２６年３月, 2026-03",
    "二〇二六年十月, 2026-10",
    "安溪镇2026年10月城乡低保发放花名册, 2026-10",
    "2026年10月城乡低保（2026年9月补发）, 2026-10",
    "2026年13月更正为2026年3月, 2026-03",
    "2026-03-05, 2026-03",
    "20260305, 2026-03",
    "2026 年 3 月, 2026-03"
  })
  void theFirstMonthNamedIsRead(String raw, String iso) {
    assertThat(clean(Period.read(raw))).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年13月",
        "2026",
        "3月",
        "202600",
        "1234567",
        "6229990000000129",
        "当月",
        "2026-123"
      })
  void whatNamesNoMonthIsRefused(String raw) {
    refused(Period.read(raw), "period-unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "无", "—"})
  void placeholdersAreNoMonthAndNoProblem(String raw) {
    assertThat(clean(Period.read(raw))).isNull();
  }

  @Test
  void itKnowsItsNeighboursAndDays() {
    Period december = Period.of(2026, 12);
    assertThat(december.next()).isEqualTo(Period.parse("2027-01"));
    assertThat(december.previous()).isEqualTo(Period.of(2026, 11));
    assertThat(december).isGreaterThan(december.previous()).isLessThan(december.next());
    assertThat(december.contains(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(december.contains(LocalDate.of(2027, 12, 31))).isFalse();
    assertThat(Period.of(2024, 2).firstDay()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(Period.of(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Period.of(LocalDate.of(2026, 3, 5))).isEqualTo(Period.of(2026, 3));
  }

  @Test
  void itIsStoredWithAndShownWithoutTheLeadingZero() {
    assertThat(Period.of(2026, 3)).hasToString("2026-03");
    assertThat(Period.of(2026, 3).label()).isEqualTo("2026年3月");
    assertThat(Period.of(2026, 11).label()).isEqualTo("2026年11月");
  }
}
