package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTablesTest {
  /** What the columns of the migration hold. */
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "sex",
          1,
          "disability_kind",
          1,
          "disability_grade",
          1,
          "yes_no",
          1,
          "income_basis",
          1,
          "answer",
          1,
          "document_type",
          3,
          "support_mode",
          10,
          "temporary_kind",
          10);

  static Stream<String> names() {
    return CodeTables.names().stream();
  }

  @Test
  void allTablesOfTheHandbookAreThere() {
    assertThat(CodeTables.names())
        .containsExactlyInAnyOrder(
            "sex",
            "ethnic",
            "education",
            "political",
            "marital",
            "health",
            "disability_kind",
            "disability_grade",
            "labour",
            "person_status",
            "relation",
            "placement_way",
            "self_care",
            "support_mode",
            "temporary_kind",
            "household_kind",
            "yes_no",
            "income_kind",
            "income_basis",
            "property_kind",
            "attachment_kind",
            "contact_way",
            "help_kind",
            "event_kind",
            "answer",
            "retirement_group",
            "document_type",
            "no_id_reason",
            "former_id_reason",
            "registration_kind",
            "leave_reason",
            "not_counted_reason",
            "proxy_relation");
  }

  @ParameterizedTest
  @CsvSource({
    "sex, 男, 1",
    "sex, 女, 2",
    "ethnic, 汉, 01",
    "ethnic, 汉族, 01",
    "ethnic, 土家族, 15",
    "ethnic, 基诺族, 56",
    "education, 本科, 20",
    "education, 大学本科, 20",
    "education, 大专, 30",
    "education, 中专, 40",
    "education, 高中, 60",
    "education, 初中, 70",
    "education, 小学, 80",
    "education, 文盲半文盲, 91",
    "political, 党员, 01",
    "political, 群众, 13",
    "marital, 丧偶, 30",
    "health, 健康, 1",
    "disability_kind, 肢体残疾, 4",
    "disability_grade, Ⅰ级, 1",
    "disability_grade, 二级, 2",
    "labour, 有, 1",
    "labour, 无, 3",
    "person_status, 在册, 1",
    "relation, 本人, 01",
    "relation, 户主, 01",
    "relation, 配偶, 10",
    "relation, 儿子, 20",
    "relation, 女, 30",
    "relation, 孙子, 41",
    "relation, 母亲, 52",
    "placement_way, 推荐分散就业, FS",
    "placement_way, 公益性岗位, GY",
    "self_care, 半护理, 2",
    "household_kind, 农村, NC",
    "yes_no, 是, 1",
    "yes_no, 0, 0",
    "ethnic, ' 汉 族', 01"
  })
  void wordsOfRostersFindTheirCode(String table, String word, String code) {
    assertThat(CodeTables.table(table).codeOf(word)).contains(code);
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsExportedIsReadAsTheSameCode(String name) {
    CodeTable table = CodeTables.table(name);
    assertThat(table.codes()).isNotEmpty().hasSameSizeAs(table.labels());
    for (String code : table.codes()) {
      assertThat(table.codeOf(table.label(code))).contains(code);
      assertThat(code.length()).isLessThanOrEqualTo(WIDTHS.getOrDefault(name, 2));
    }
    assertThat(Set.copyOf(table.labels())).hasSameSizeAs(table.labels());
  }

  @Test
  void clerksOwnWordsComeBackUnchanged() {
    for (String word : List.of("本科", "大专", "中专", "高中", "初中", "小学", "文盲半文盲")) {
      CodeTable education = CodeTables.table("education");
      assertThat(education.codeOf(word).map(education::label)).contains(word);
    }
    assertThat(CodeTables.table("ethnic").label("01")).isEqualTo("汉族");
    assertThat(CodeTables.table("ethnic").codes()).hasSize(58);
  }

  @Test
  void noWayOfPlacementTellsMoreThanItsForm() {
    assertThat(CodeTables.table("placement_way").codes())
        .containsExactly("JZ", "FS", "CY", "GY", "LH", "QT");
    assertThat(
            ResourceLines.of("/codes/tables.csv").stream().filter(l -> l.startsWith("placement")))
        .isNotEmpty()
        .noneMatch(line -> line.matches(".*(戒毒|康复|场所|阳光).*"));
  }

  @Test
  void unknownWordsAndCodesAreNeitherGuessedNorHidden() {
    CodeTable sex = CodeTables.table("sex");
    assertThat(sex.codeOf("男女")).isEmpty();
    assertThat(sex.codeOf("")).isEmpty();
    assertThat(sex.codeOf(null)).isEmpty();
    assertThat(sex.label(null)).isEmpty();
    assertThat(sex.label("7")).isEqualTo("7");
    assertThat(sex.hasCode("7")).isFalse();
    assertThat(sex.hasCode("1")).isTrue();
    assertThatThrownBy(() -> CodeTables.table("blood"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneWordMayNotMeanTwoCodes() {
    var table = new CodeTable("fault");
    table.add("1", "城市", List.of("城"));
    assertThatThrownBy(() -> table.add("2", "农村", List.of("城")))
        .isInstanceOf(IllegalStateException.class);
  }
}
