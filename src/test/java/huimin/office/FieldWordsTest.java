package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InOffice
class FieldWordsTest {
  private static final String COLUMNS =
      "select lower(c.table_name), lower(c.column_name) from information_schema.columns c"
          + " join information_schema.tables t on t.table_name = c.table_name"
          + " and t.table_schema = c.table_schema"
          + " where t.table_schema = 'PUBLIC' and t.table_type = 'BASE TABLE'";
  private static final Set<String> NOT_JOURNALLED = Set.of("journal_tip", "flyway_schema_history");

  @Test
  void everyTableAndColumnHasItsChineseName(TestOffice office) {
    var columns = office.database().read(tx -> tx.fetch(COLUMNS));
    assertThat(columns).hasSizeGreaterThan(150);
    for (var column : columns) {
      String table = column.get(0, String.class);
      if (!NOT_JOURNALLED.contains(table)) {
        assertThat(FieldWords.table(table)).matches("\\P{Alpha}+");
        assertThat(FieldWords.field(table, column.get(1, String.class)))
            .as(table + "." + column.get(1))
            .matches("\\P{Alpha}+");
      }
    }
  }

  @Test
  void nameNobodyGaveIsMissed() {
    assertThatThrownBy(() -> FieldWords.field("person", "shoe_size"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void valuesReadAsOnTheForm() {
    assertThat(FieldWords.value("person", "sex", "1")).isEqualTo("男");
    assertThat(FieldWords.value("placement", "insured", "TRUE")).isEqualTo("是");
    assertThat(FieldWords.value("person", "phone", null)).isEqualTo("（空）");
    assertThat(FieldWords.value("pay_line", "kind", "R")).as("no household").isEqualTo("R");
    assertThat(FieldWords.value("past_member", "reason", "5")).isEqualTo("离婚");
    assertThat(FieldWords.value("aid_case", "reason", "5")).as("words, no code").isEqualTo("5");
    assertThat(FieldWords.value("person_account", "proxy_relation", "20")).isEqualTo("子女");
  }
}
