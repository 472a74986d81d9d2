package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemSentencesTest {
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

  /** Every kebab-case word in the sources of the values is a code somebody will read. */
  static Set<String> codesOfTheValues() throws IOException {
    var codes = new TreeSet<String>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/huimin/value"))) {
      for (Path source : (Iterable<Path>) sources::iterator) {
        CODE.matcher(Files.readString(source)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    return codes;
  }

  @Test
  void theScanFindsTheCodes() throws IOException {
    assertThat(codesOfTheValues())
        .contains("id-checksum", "name-missing", "date-two-digit-year", "amount-rounded")
        .hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("codesOfTheValues")
  void everyCodeOfTheValuesHasASentence(String code) {
    assertSentence(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id-duplicate-in-file",
        "sex-contradicts-id",
        "birth-contradicts-id",
        "village-unknown",
        "formula-text",
        "code-unknown",
        "count-or-area-missing",
        "value-missing",
        "value-too-long",
        "number-unreadable",
        "household-head-missing",
        "person-unknown",
        "person-name-differs",
        "amounts-disagree",
        "aid-exclusive",
        "account-shared",
        "date-order",
        "programme-unknown",
        "employer-missing"
      })
  void everyCodeOfTheRulesHasASentence(String code) {
    assertSentence(code);
  }

  private static void assertSentence(String code) {
    String sentence = Messages.text(Problem.error(code, "甲", "乙"));
    assertThat(sentence).endsWith("。").contains("；").doesNotContain("{");
  }

  @Test
  void aCodeWithoutASentenceIsNoticed() {
    assertThatThrownBy(() -> Messages.text(Problem.error("no-such-code")))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void theSentenceNamesWhatWasFound() {
    assertThat(Messages.text(Problem.error("village-unknown", "某村"))).contains("“某村”");
    assertThat(Messages.text(Problem.error("code-unknown", "蓝", "性别"))).contains("“蓝”", "“性别”");
    assertThat(Messages.text(Problem.error("amounts-disagree", "5.00", "6.00")))
        .contains("表中为 5.00 元", "相加为 6.00 元");
  }
}
