package huimin.value;

import static huimin.value.ReadAssert.clean;
import static huimin.value.ReadAssert.refused;
import static huimin.value.ReadAssert.warned;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿卜杜·热西提·买买提",
        "次仁·卓玛",
        "张〇",
        "王𠮷",
        "李𫖯",
        "欧阳𬎆",
        "司马一",
        "王𠮷𫮆",
        "常乐〇",
        "Anna-Maria O'Neil"
      })
  void namesOfTheHandbookAreReadUnchanged(String name) {
    assertThat(clean(PersonName.read(name)).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "次仁•卓玛", "次仁‧卓玛", "次仁・卓玛", "次仁･卓玛", "次仁．卓玛", "次仁.卓玛", "次仁●卓玛", "次仁‐卓玛", "次仁 · 卓玛", "次仁··卓玛"
      })
  void everySeparatorBecomesTheOneDot(String raw) {
    assertThat(clean(PersonName.read(raw)).text()).isEqualTo("次仁·卓玛");
  }

  @ParameterizedTest
  @CsvSource({"'张　三', 张三", "'张  三', 张三", "' 王 𠮷 ', 王𠮷", "'Anna   Li', Anna Li", "'''张三', 张三"})
  void blanksInsideChineseNamesGo(String raw, String name) {
    assertThat(clean(PersonName.read(raw)).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "　", "/", "无", "—", "·"})
  void aPersonNeedsAName(String raw) {
    refused(PersonName.read(raw), "name-missing");
  }

  @Test
  void noCellIsNoName() {
    refused(PersonName.read(null), "name-missing");
  }

  @Test
  void lengthIsCountedInCharactersAsPeopleCountThem() {
    assertThat(clean(PersonName.read("𠮷".repeat(50))).text()).hasSize(100);
    refused(PersonName.read("𠮷".repeat(51)), "name-too-long");
    refused(PersonName.read("张".repeat(51)), "name-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"张\uE000", "张\uF8FF", "\uE815三"})
  void selfMadeCharactersAreMarked(String name) {
    assertThat(warned(PersonName.read(name), "name-private-use").text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三1", "张三（大）", "张三?", "张さん"})
  void otherCharactersAreMarked(String name) {
    warned(PersonName.read(name), "name-characters");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x31350, 0x2EBF0, 0x20BB7, 0x3007, 0x323B0})
  void youngCharactersAreHanWhateverTheRuntimeKnows(int point) {
    assertThat(clean(PersonName.read("张" + Character.toString(point)))).isNotNull();
  }

  @Test
  void encodingsOfOneCharacterCompareEqualAndStayAsWritten() {
    PersonName compatible = clean(PersonName.read("张\uF9DC"));
    assertThat(compatible.text()).isEqualTo("张\uF9DC");
    assertThat(compatible.comparable()).isEqualTo("张\u9686");
    assertThat(compatible.text()).isNotEqualTo(compatible.comparable());
  }
}
