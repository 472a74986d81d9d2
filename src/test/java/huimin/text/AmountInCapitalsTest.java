package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInCapitalsTest {

  @ParameterizedTest
  @CsvSource({
    "1409.50, 壹仟肆佰零玖元伍角",
    "6007.14, 陆仟零柒元壹角肆分",
    "1680.32, 壹仟陆佰捌拾元零叁角贰分",
    "107000.53, 壹拾万柒仟元零伍角叁分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "325.04, 叁佰贰拾伍元零肆分",
    "0.10, 壹角",
    "10000100.00, 壹仟万零壹佰元整",
    "185921.00, 壹拾捌万伍仟玖佰贰拾壹元整",
    "0, 零元整"
  })
  void vectorsOfTheHandbook(String amount, String capitals) {
    assertThat(AmountInCapitals.of(Yuan.of(amount))).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 壹分",
    "0.32, 叁角贰分",
    "10, 壹拾元整",
    "10.50, 壹拾元零伍角",
    "100000, 壹拾万元整",
    "100001, 壹拾万零壹元整",
    "100000001, 壹亿零壹元整",
    "100001000, 壹亿零壹仟元整",
    "110000000, 壹亿壹仟万元整",
    "100010000, 壹亿零壹万元整",
    "2000000000.00, 贰拾亿元整",
    "1010101.01, 壹佰零壹万零壹佰零壹元零壹分"
  })
  void zerosAreReadOnce(String amount, String capitals) {
    assertThat(AmountInCapitals.of(Yuan.of(amount))).isEqualTo(capitals);
  }

  @Test
  void noBillHasANegativeOrEndlessAmount() {
    assertThatThrownBy(() -> AmountInCapitals.of(Yuan.of("-0.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AmountInCapitals.of(Yuan.of("1000000000000")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
