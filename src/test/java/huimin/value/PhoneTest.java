package huimin.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  private static List<String> numbers(String raw) {
    return Phone.readAll(raw).value().stream().map(Phone::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "13000000000, 13000000000",
    "19900000000, 19900000000",
    "023-45000000, 023-45000000",
    "02345000000, 023-45000000",
    "0851-80000000-01, 0851-80000000-01",
    "085180000000, 0851-80000000",
    "45000000, 023-45000000",
    "4500000, 023-4500000",
    "130-0000-0000, 13000000000",
    "130 0000 0000, 13000000000",
    "+86 13000000000, 13000000000",
    "(023)45000000, 023-45000000",
    "（023）45000000, 023-45000000",
    "１３０００００００００, 13000000000",
    "023 45000000, 023-45000000",
    "023-45000000转8, 023-45000000-8"
  })
  void numbersAreReadInTheirUsualForm(String raw, String number) {
    assertThat(numbers(raw)).containsExactly(number);
    assertThat(Phone.readAll(raw).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13000000000/02345000000",
        "13000000000、023-45000000",
        "13000000000;023-45000000",
        "13000000000；023-45000000",
        "13000000000，023-45000000",
        "13000000000 023-45000000",
        "13000000000\n023-45000000",
        "13000000000/023-45000000/13000000000"
      })
  void twoNumbersInOneCellAreTwo(String raw) {
    assertThat(numbers(raw)).containsExactly("13000000000", "023-45000000");
    assertThat(Phone.readAll(raw).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345678901", "1380000000", "12345", "0", "电话", "138000000000", "12345678"})
  void whatIsNoNumberIsToldButRefusesNothing(String raw) {
    var read = Phone.readAll(raw);
    assertThat(read.problems()).containsExactly(Problem.warning("phone-unreadable", raw));
    assertThat(read.isUsable()).isTrue();
    assertThat(read.value()).isEmpty();
  }

  @Test
  void aGoodNumberBesideABadOneIsKept() {
    var read = Phone.readAll("12345/13000000000");
    assertThat(read.value()).containsExactly(new Phone("13000000000"));
    assertThat(read.problems()).containsExactly(Problem.warning("phone-unreadable", "12345"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "/", "—", "  "})
  void placeholdersAreNoNumberAndNoProblem(String raw) {
    assertThat(Phone.readAll(raw)).isEqualTo(Read.of(List.of()));
    assertThat(Phone.readAll(null)).isEqualTo(Read.of(List.of()));
  }

  @Test
  void theShapeIsGuarded() {
    assertThatThrownBy(() -> new Phone("abc")).isInstanceOf(IllegalArgumentException.class);
  }
}
