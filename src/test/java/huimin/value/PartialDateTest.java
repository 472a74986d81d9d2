package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static huimin.value.ReadAssert.warned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 2026-03-05",
    "2026/3/5, 2026-03-05",
    "2026.3.5, 2026-03-05",
    "2026.03, 2026-03",
    "20260305, 2026-03-05",
    "202603, 2026-03",
    "2026年3月5日, 2026-03-05",
    "2026年3月5号, 2026-03-05",
    "2026 年 3 月 5 日, 2026-03-05",
    "2026年3月, 2026-03",
    "2026年, 2026",
    "2026, 2026",
    "45021, 2023-04-05",
    "22707, 1962-03-02",
    "20000, 1954-10-03",
    "15758, 1943-02-21",
    "10000, 1927-05-18",
    "60000, 2064-04-08",
    "1962.8., 1962-08",
    "1962.8, 1962-08",
    "1962。8。15, 1962-08-15",
    "1942.7.17, 1942-07-17",
    "二〇二六年三月五日, 2026-03-05",
    "二○二六年三月五日, 2026-03-05",
    "二零二六年十月十日, 2026-10-10",
    "二〇二六年十一月二十二日, 2026-11-22",
    "一九六二年十二月三十一日, 1962-12-31",
    "二〇二六年十二月廿二日, 2026-12-22",
    "二〇二六年八月, 2026-08",
    "２０２６－０３－０５, 2026-03-05",
    "２０２６．３．５, 2026-03-05",
    "2026-03-05 00:00:00, 2026-03-05",
    "2026-03-05T08:30, 2026-03-05",
    "'''2026-03-05', 2026-03-05",
    "2024-02-29, 2024-02-29"
  })
  void everyFormSeenIsReadAsFarAsItIsKnown(String raw, String iso) {
    assertThat(clean(PartialDate.read(raw)).text()).isEqualTo(iso);
    assertThat(clean(PartialDate.read(raw, TODAY)).toString()).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "26.3.5, 2026-03-05",
    "26.11.22, 2026-11-22",
    "26.11.23, 1926-11-23",
    "62年8月15日, 1962-08-15",
    "62年8月, 1962-08",
    "六二年八月, 1962-08",
    "26年11月, 2026-11",
    "26年12月, 1926-12",
    "38-3-5, 1938-03-05",
    "00.2.29, 2000-02-29"
  })
  void twoDigitYearsAreNeverPutIntoTheFuture(String raw, String iso) {
    Read<PartialDate> read = PartialDate.read(raw, TODAY);
    assertThat(warned(read, "date-two-digit-year").text()).isEqualTo(iso);
    assertThat(read.problems().getFirst().args()).containsExactly(iso);
  }

  @ParameterizedTest
  @CsvSource({"49.12.31, 2049-12-31", "50.1.1, 1950-01-01", "28.3.5, 2028-03-05"})
  void withoutADayToCompareWithTheCenturyTurnsAtFifty(String raw, String iso) {
    assertThat(warned(PartialDate.read(raw), "date-two-digit-year").text()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899年13月40日",
        "2026-02-29",
        "2026-02-30",
        "2026-13-01",
        "2026-00-05",
        "2026-3-0",
        "2026.0",
        "20260230",
        "202613",
        "202600",
        "20260300",
        "1700-01-01",
        "2300-01-01",
        "26.13.5",
        "26.2.30",
        "26.0.5",
        "26.3",
        "9999",
        "60001",
        "3月5日",
        "待定",
        "长期",
        "2026-03-05至2026-04-05",
        "12345678",
        "2026-3-5-7"
      })
  void whatNoCalendarHasIsRefused(String raw) {
    refused(PartialDate.read(raw, TODAY), "date-unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "／", "无", "—", "-", "　"})
  void placeholdersAreNoDateAndNoProblem(String raw) {
    assertThat(clean(PartialDate.read(raw))).isNull();
    assertThat(clean(PartialDate.read(null, TODAY))).isNull();
  }

  @Test
  void serialNumbersCountFromTheWorkbooksOwnYear() {
    assertThat(PartialDate.ofSerial(45021, false).text()).isEqualTo("2023-04-05");
    assertThat(PartialDate.ofSerial(43559, true).text()).isEqualTo("2023-04-05");
    assertThat(PartialDate.ofSerial(45021.75, false).text()).isEqualTo("2023-04-05");
  }

  @Test
  void openEndsAreTheirOwnAnswer() {
    assertThat(PartialDate.isOpenEnded("长期")).isTrue();
    assertThat(PartialDate.isOpenEnded(" 长 期 ")).isTrue();
    assertThat(PartialDate.isOpenEnded("2026-03-05")).isFalse();
    assertThat(PartialDate.isOpenEnded("/")).isFalse();
    assertThat(PartialDate.isOpenEnded(null)).isFalse();
  }

  @Test
  void onlyAnExactDateIsADay() {
    assertThat(new PartialDate(2026, 8, 15).toDate()).contains(LocalDate.of(2026, 8, 15));
    assertThat(new PartialDate(2026, 8, 0).toDate()).isEmpty();
    assertThat(new PartialDate(2026, 0, 0).toDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026-08-15, 2026-08-15, 2026-08-15"
  })
  void itSpansTheDaysItCanMean(String iso, LocalDate first, LocalDate last) {
    assertThat(PartialDate.parse(iso).firstDay()).isEqualTo(first);
    assertThat(PartialDate.parse(iso).lastDay()).isEqualTo(last);
    assertThat(PartialDate.parse(iso).text()).isEqualTo(iso);
  }

  @Test
  void datesAreOrdered() {
    assertThat(PartialDate.parse("2026")).isLessThan(PartialDate.parse("2026-01"));
    assertThat(PartialDate.parse("2026-01-31")).isLessThan(PartialDate.parse("2026-02"));
    assertThat(PartialDate.of(TODAY)).isEqualByComparingTo(PartialDate.parse("2026-11-22"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "2026-02-30", "26-3-5", "2026-3", ""})
  void storedTextsAreCheckedToo(String iso) {
    assertThatThrownBy(() -> PartialDate.parse(iso)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void aDayNeedsItsMonth() {
    assertThatThrownBy(() -> new PartialDate(2026, 0, 5)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> new PartialDate(0, 1, 5)).isInstanceOf(DateTimeException.class);
  }
}
