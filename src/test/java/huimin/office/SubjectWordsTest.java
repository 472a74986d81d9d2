package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectWordsTest {
  @ParameterizedTest
  @CsvSource({
    "person:3019, 人员 3019 号",
    "person:3+5, 人员 3、5 号",
    "household:7, 家庭 7 号",
    "placement:12 812, 就业安置 12 号，审计第 812 条时的内容",
    "batch:4, 导入批次 4 号",
    "batch:labour, 批量修改：劳动能力",
    "view:9, 常用查询 9 号",
    "seq:812, 审计第 812 条",
    "2026-10, 2026-10",
    "12-13, 12-13",
    "some:thing, some:thing"
  })
  void kindsAndNumbersAreRead(String kept, String read) {
    assertThat(SubjectWords.of(kept)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(value = "null", nullValues = "null")
  void nothingIsNothing(String kept) {
    assertThat(SubjectWords.of(kept)).isEmpty();
  }
}
