package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static huimin.value.ReadAssert.warned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

  @ParameterizedTest
  @CsvSource({
    "'1,026.00', 1026.00",
    "1026, 1026.00",
    "￥1026元, 1026.00",
    "¥1026, 1026.00",
    "'人民币1,026元整', 1026.00",
    "１０２６．５０, 1026.50",
    "'1，026.00', 1026.00",
    "'12,345,678.9', 12345678.90",
    "2600.5, 2600.50",
    ".5, 0.50",
    "-120, -120.00",
    "(120.00), -120.00",
    "（120）, -120.00",
    "0, 0.00",
    "-0.00, 0.00",
    "+5, 5.00",
    "3500.5000000000005, 3500.50",
    "0.30000000000000004, 0.30",
    "2600.4999999999995, 2600.50",
    "5.0000000000000003E-2, 0.05",
    "1.2E3, 1200.00",
    "1026.000, 1026.00",
    "9999999999.99, 9999999999.99"
  })
  void amountsAreReadToTheFen(String raw, String text) {
    assertThat(clean(Yuan.read(raw)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1026.666, 1026.67",
    "1026.665, 1026.67",
    "1026.664, 1026.66",
    "0.001, 0.00",
    "-0.001, 0.00"
  })
  void finerAmountsAreRoundedHalfUpAndMarked(String raw, String text) {
    Read<Yuan> read = Yuan.read(raw);
    assertThat(warned(read, "amount-rounded").text()).isEqualTo(text);
    assertThat(read.problems().getFirst().args()).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一千元",
        "12,34",
        "1,0000",
        "1026.00.00",
        "约1000",
        "E5",
        ".",
        "元",
        "--5",
        "1e99",
        "10000000000",
        "500151196208150026",
        "()",
        "12 34x"
      })
  void whatIsNoAmountIsRefused(String raw) {
    refused(Yuan.read(raw), "amount-unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "-", "/", "无", "　"})
  void placeholdersAreNoAmountAndNoProblem(String raw) {
    assertThat(clean(Yuan.read(raw))).isNull();
  }

  @Test
  void amountsAddUpExactly() {
    assertThat(Yuan.of("0.10").plus(Yuan.of("0.20"))).isEqualTo(Yuan.of("0.30"));
    assertThat(Yuan.of(5).minus(Yuan.of("5.01"))).isEqualTo(Yuan.of("-0.01"));
    assertThat(Yuan.of("632").times(3)).isEqualTo(Yuan.of(1896));
    assertThat(Yuan.sum(List.of(Yuan.of("1.5"), Yuan.of("2.25")))).isEqualTo(Yuan.of("3.75"));
    assertThat(Yuan.sum(List.of())).isEqualTo(Yuan.ZERO);
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    assertThat(Yuan.of("1")).isEqualTo(Yuan.of(new BigDecimal("1.000")));
    assertThat(Yuan.of("-0")).isEqualTo(Yuan.ZERO);
    assertThat(Yuan.of("-0").text()).isEqualTo("0.00");
    assertThat(Yuan.of(2)).isGreaterThan(Yuan.of("1.99"));
    assertThat(Yuan.of("-0.01").isNegative()).isTrue();
    assertThat(Yuan.ZERO.isZero()).isTrue();
    assertThat(Yuan.ZERO.isNegative()).isFalse();
  }

  @Test
  void aFractionOfAFenIsNoAmount() {
    assertThatThrownBy(() -> Yuan.of("0.001")).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1026, 1026.00, '1,026.00'",
    "-1234567.8, -1234567.80, '-1,234,567.80'",
    "0.05, 0.05, 0.05"
  })
  void filesGetPlainDigitsAndScreensGetGroups(String amount, String text, String label) {
    assertThat(Yuan.of(amount).text()).isEqualTo(text);
    assertThat(Yuan.of(amount)).hasToString(text);
    assertThat(Yuan.of(amount).label()).isEqualTo(label);
  }
}
