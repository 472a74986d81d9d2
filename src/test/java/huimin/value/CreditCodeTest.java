package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static huimin.value.ReadAssert.warned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91500151MA90000115",
        "92500151MA900002XR",
        "93500151MA9000038N",
        "52500151MJ9000049J",
        "125001510090000581",
        "N2500151MF90000601",
        "55500151ME9000075P",
        "91500151MA90000970",
        "91500151MA9000206Y"
      })
  void validCodesOfTheHandbookAreRead(String code) {
    assertThat(clean(CreditCode.read(code)).text()).isEqualTo(code);
    assertThat(new CreditCode(code).passesCheck()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91500151MA90000971", "91500151MA9000097Y", "91500151MA90000116"})
  void aFailingCheckKeepsTheCodeAndMarksIt(String code) {
    assertThat(warned(CreditCode.read(code), "credit-code-check").text()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"91500151", "91500151IA90000115", "9150015190000A1", "铜500151"})
  void aWrongShapeKeepsTheTextAndMarksIt(String code) {
    assertThat(warned(CreditCode.read(code), "credit-code-format").text()).isEqualTo(code);
  }

  @Test
  void oldNumbersOfFifteenDigitsAreAccepted() {
    assertThat(clean(CreditCode.read("500224000000017")).text()).isEqualTo("500224000000017");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91500151ma90000115",
        " 91500151-MA90000115",
        "９１５００１５１ＭＡ９００００１１５",
        "91500151 MA90000115"
      })
  void tracesOfTypingAreForgiven(String raw) {
    assertThat(clean(CreditCode.read(raw)).text()).isEqualTo("91500151MA90000115");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "/", "—"})
  void placeholdersAreNoCodeAndNoProblem(String raw) {
    assertThat(clean(CreditCode.read(raw))).isNull();
  }

  @Test
  void whatTheColumnCannotHoldIsRefused() {
    refused(CreditCode.read("91500151MA900001150"), "value-too-long");
    assertThatThrownBy(() -> new CreditCode("91500151MA900001150"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
