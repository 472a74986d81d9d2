package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static huimin.value.ReadAssert.warned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdCardNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String GOOD = "500151196208150026";

  private static Read<IdCardNumber> read(String raw) {
    return IdCardNumber.read(raw, TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500151194802290014",
        "500151196208150026",
        "500151197503100130",
        "50015119680105019X",
        "50015119540719078X",
        "510228199909120206",
        "50022420150601003X",
        "51272419900307004X",
        "11010519491231002X",
        "440524188001010014"
      })
  void validNumbersOfTheHandbookAreRead(String number) {
    assertThat(clean(read(number)).text()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "500151490101001, 500151194901010014",
    "500151560229012, 500151195602290129",
    "500151631231003, 500151196312310034",
    "500151870430117, 500151198704301179",
    "500151520707024, 500151195207070249"
  })
  void fifteenDigitsAreConvertedAndMarked(String old, String converted) {
    assertThat(warned(read(old), "id-fifteen-digits").text()).isEqualTo(converted);
  }

  @ParameterizedTest
  @CsvSource({
    "500151194902290011, id-impossible-date",
    "50015119701301001X, id-impossible-date",
    "500151202801010014, id-impossible-date",
    "999999197001010017, id-region",
    "5.00151E+17, id-scientific-notation",
    "5.0015119620815e+17, id-scientific-notation",
    "500151196208150000, id-truncated-by-excel",
    "500151199612188770, id-checksum",
    "500151196208150027, id-checksum",
    "50015119620815002, id-length",
    "5001511962081500261, id-length",
    "12345, id-length",
    "50015119620815O026, id-characters",
    "5001511962081500X6, id-characters",
    "50015149010100X, id-characters",
    "500151199013450, id-impossible-date",
    "500151490101996, id-fifteen-centenarian",
    "500151490101999, id-fifteen-centenarian",
    "990151490101001, id-region",
    "𠮷00151196208150026, id-characters"
  })
  void damagedAndInventedNumbersAreRefused(String number, String code) {
    refused(read(number), code);
  }

  @ParameterizedTest
  @CsvSource({"500151490101995", "500151490101001"})
  void onlySerialsFrom996AreLeftToTheClerk(String old) {
    assertThat(read(old).isUsable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "999999194902290000, id-truncated-by-excel",
    "999999194902290011, id-region",
    "99999919490229001A, id-characters",
    "99999919490229001AA, id-length",
    "500151194902290012, id-impossible-date"
  })
  void onlyTheFirstFaultInOrderIsTold(String number, String code) {
    refused(read(number), code);
  }

  @Test
  void aNumberEndingIn000WhoseCheckFitsIsNoDamage() {
    assertThat(clean(read("500151196208090000")).text()).isEqualTo("500151196208090000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "无", "/", "／", "—", "-", "——", "\u200B"})
  void blanksAndPlaceholdersAreNoNumberAndNoProblem(String raw) {
    assertThat(clean(read(raw))).isNull();
  }

  @Test
  void nothingAtAllIsNoProblem() {
    assertThat(clean(read(null))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 500151196208150026 ",
        "'500151196208150026",
        "’500151196208150026",
        "５００１５１１９６２０８１５００２６",
        "500151 19620815 0026",
        "5001511962\u200B08150026\uFEFF",
        "500151\u00A019620815\u30000026\n"
      })
  void tracesOfTypingAreForgiven(String raw) {
    assertThat(clean(read(raw)).text()).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"50015119680105019x", "50015119680105019ｘ", "50015119680105019Ｘ"})
  void smallAndWideXNeedNoMark(String raw) {
    assertThat(clean(read(raw)).text()).isEqualTo("50015119680105019X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50015119680105019х",
        "50015119680105019Х",
        "50015119680105019×",
        "50015119680105019Ⅹ",
        "50015119680105019ⅹ"
      })
  void lettersThatOnlyLookLikeXAreChangedAndMarked(String raw) {
    assertThat(warned(read(raw), "id-letter").text()).isEqualTo("50015119680105019X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"81", "82", "83", "71"})
  void residencePermitsAreKnownRegions(String province) {
    Read<IdCardNumber> read = read(province + "0000199001010017");
    assertThat(read.problems()).extracting(Problem::code).doesNotContain("id-region");
  }

  @Test
  void aPermitWithItsCheckDigitIsRead() {
    assertThat(clean(read("810000199001010019")).regionCode()).isEqualTo("810000");
  }

  @ParameterizedTest
  @ValueSource(doubles = {5.0015119620815e17, 5.00151196208150e17, 1e15, -5e17})
  void longNumericCellsAreRefusedWhateverTheyLookLike(double cell) {
    refused(IdCardNumber.readNumber(cell, TODAY), "id-truncated-by-excel");
  }

  @Test
  void aNumericCellOfFifteenDigitsHasLostNothing() {
    var read = IdCardNumber.readNumber(500151490101001d, TODAY);
    assertThat(warned(read, "id-fifteen-digits").text()).isEqualTo("500151194901010014");
  }

  @Test
  void numericCellsThatAreNoNumberAreRefused() {
    refused(IdCardNumber.readNumber(Double.NaN, TODAY), "id-characters");
    refused(IdCardNumber.readNumber(12345, TODAY), "id-length");
  }

  @ParameterizedTest
  @CsvSource({
    "500151194802290014, 1, 1948-02-29, 78",
    "500151196208150026, 2, 1962-08-15, 64",
    "50022420150601003X, 1, 2015-06-01, 11",
    "51272419900307004X, 2, 1990-03-07, 36"
  })
  void sexBirthAndAgeComeFromTheNumber(String number, String sex, LocalDate birth, int age) {
    var id = new IdCardNumber(number);
    assertThat(id.sexCode()).isEqualTo(sex);
    assertThat(id.birthDate()).isEqualTo(birth);
    assertThat(id.ageOn(TODAY)).isEqualTo(age);
    assertThat(id.regionCode()).isEqualTo(number.substring(0, 6));
  }

  @Test
  void aYearOfLifeIsFullOnTheBirthdayAndNotBefore() {
    var id = new IdCardNumber(GOOD);
    assertThat(id.ageOn(LocalDate.of(2022, 8, 14))).isEqualTo(59);
    assertThat(id.ageOn(LocalDate.of(2022, 8, 15))).isEqualTo(60);
  }

  @Test
  void bornTodayIsPossibleAndTomorrowIsNot() {
    LocalDate birth = LocalDate.of(2015, 6, 1);
    assertThat(IdCardNumber.read("50022420150601003X", birth).isUsable()).isTrue();
    refused(IdCardNumber.read("50022420150601003X", birth.minusDays(1)), "id-impossible-date");
  }

  @Test
  void theShapeIsGuardedAndTheLogNeverGetsTheWholeNumber() {
    assertThatThrownBy(() -> new IdCardNumber("123"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("123");
    assertThat(new IdCardNumber(GOOD).toString()).doesNotContain("19620815").contains("0026");
  }
}
