package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDateTest {

  @ParameterizedTest
  @CsvSource({"2026-11-22, 2026年11月22日", "2026-03-05, 2026年3月5日"})
  void noticesCarryNoLeadingZeros(LocalDate date, String text) {
    assertThat(ChineseDate.plain(date)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 贰零贰陆年零壹月壹拾伍日",
    "2026-02-09, 贰零贰陆年零贰月零玖日",
    "2026-03-10, 贰零贰陆年叁月零壹拾日",
    "2026-10-20, 贰零贰陆年零壹拾月零贰拾日",
    "2026-11-30, 贰零贰陆年壹拾壹月零叁拾日",
    "2026-12-31, 贰零贰陆年壹拾贰月叁拾壹日",
    "2026-08-21, 贰零贰陆年捌月贰拾壹日"
  })
  void chequesGuardTheirNumbersWithAZero(LocalDate date, String text) {
    assertThat(ChineseDate.cheque(date)).isEqualTo(text);
  }
}
