package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokesTest {
  private static final List<String> HANDBOOK = List.of("丁一", "王六", "邓甲", "李四", "张三");
  private static final List<String> MIXED = List.of("张三", "李四", "邓甲", "王六", "丁一");

  private static List<String> sorted(Comparator<String> order, List<String> names) {
    return names.stream().sorted(order).toList();
  }

  @Test
  void theOrderOfTheHandbook() {
    assertThat(sorted(Strokes.order(), MIXED)).isEqualTo(HANDBOOK);
  }

  @Test
  void neitherCharacterNumbersNorTheBareCollationGiveIt() {
    Collator bare = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-stroke"));
    assertThat(sorted(Comparator.naturalOrder(), MIXED)).isNotEqualTo(HANDBOOK);
    assertThat(sorted(bare::compare, MIXED)).isNotEqualTo(HANDBOOK);
  }

  @Test
  void surnamesOfOneCountStandByTheirFirstStroke() {
    assertThat(sorted(Strokes.order(), List.of("陈一", "沈一", "何一", "吴一", "杨一")))
        .containsExactly("杨一", "吴一", "何一", "沈一", "陈一");
  }

  @Test
  void namesOfOneSurnameStandTogether() {
    assertThat(sorted(Strokes.order(), List.of("李喆", "杨一", "李一", "李𠮷", "杨喆", "")))
        .startsWith("")
        .containsSubsequence("李一", "李喆")
        .satisfies(
            names -> {
              var surnames =
                  names.stream().filter(n -> !n.isEmpty()).map(n -> n.charAt(0)).toList();
              assertThat(surnames)
                  .isIn(List.of('李', '李', '李', '杨', '杨'), List.of('杨', '杨', '李', '李', '李'));
            });
  }

  @Test
  void noSurnameHasTwoFirstStrokes() {
    var seen = new HashSet<Integer>();
    for (String line : ResourceLines.of("/text/first-strokes.txt")) {
      line.codePoints()
          .skip(2)
          .forEach(p -> assertThat(seen.add(p)).as(Character.toString(p)).isTrue());
    }
    assertThat(seen).hasSizeGreaterThan(400);
  }

  @Test
  void theKeysOfNamesStandInTheSameOrder() {
    List<String> names =
        List.of("张三", "李四", "邓甲", "王六", "丁一", "李𠮷", "李喆", "欧阳云飞", "吉克·阿牛", "单国庆", "甲", "");
    assertThat(names.stream().sorted(Comparator.comparing(Strokes::key)).toList())
        .isEqualTo(sorted(Strokes.order(), names));
    assertThat(Strokes.key("龘".repeat(50))).hasSizeLessThanOrEqualTo(Strokes.LONGEST_KEY);
  }
}
