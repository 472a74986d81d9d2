package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6229990000000129",
        "62299900000000001",
        "621999000000000014",
        "6219990000000012346",
        "6219990000000000002"
      })
  void cardsOfTheHandbookPassLuhn(String number) {
    assertThat(clean(BankAccount.read(number)).passesLuhn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6229990000000128", "6229990000000219", "6219990000000021346"})
  void aWrongOrSwappedDigitFailsLuhnButIsRead(String number) {
    assertThat(clean(BankAccount.read(number)).passesLuhn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6229 9900 0000 0129",
        "'6229990000000129",
        "6229-9900-0000-0129",
        "６２２９９９００００００0129"
      })
  void groupsAndApostropheAreForgiven(String raw) {
    assertThat(clean(BankAccount.read(raw)).text()).isEqualTo("6229990000000129");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.22999E+15", "622999000000012X", "6229****0129", "农商行6229990000000129"})
  void anythingButDigitsIsRefused(String raw) {
    refused(BankAccount.read(raw), "account-characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "无", "—"})
  void placeholdersAreNoAccountAndNoProblem(String raw) {
    assertThat(clean(BankAccount.read(raw))).isNull();
  }

  @Test
  void moreThanTheColumnHoldsIsRefused() {
    assertThat(clean(BankAccount.read("1".repeat(32)))).isNotNull();
    refused(BankAccount.read("1".repeat(33)), "value-too-long");
  }

  @Test
  void aNumericCellLosesItsLastDigitsFromSixteenOn() {
    refused(BankAccount.readNumber(6219990000000012346d), "account-truncated-by-excel");
    refused(BankAccount.readNumber(1e15), "account-truncated-by-excel");
    assertThat(clean(BankAccount.readNumber(999999999999999d)).text()).isEqualTo("999999999999999");
    refused(BankAccount.readNumber(12.5), "account-characters");
    refused(BankAccount.readNumber(-12), "account-characters");
    refused(BankAccount.readNumber(Double.NaN), "account-characters");
  }

  @Test
  void theShapeIsGuardedAndTheLogNeverGetsTheWholeNumber() {
    assertThatThrownBy(() -> new BankAccount("12a")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new BankAccount("6229990000000129").toString())
        .doesNotContain("622999")
        .contains("0129");
    assertThat(new BankAccount("12").toString()).contains("12");
  }
}
