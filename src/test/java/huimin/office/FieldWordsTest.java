package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.junit.jupiter.api.Test;

@InOffice
class FieldWordsTest {
  private static final Set<String> NOT_JOURNALLED = Set.of("journal_tip", "flyway_schema_history");

  @Test
  void everyTableAndColumnHasItsChineseName(TestOffice office) {
    List<Table<?>> tables =
        office.database().read(tx -> tx.meta().filterSchemas(FieldWordsTest::isOurs).getTables());
    assertThat(tables).hasSizeGreaterThan(20);
    for (Table<?> table : tables) {
      String name = table.getName().toLowerCase();
      if (isJournalled(table)) {
        assertThat(FieldWords.table(name)).matches("\\P{Alpha}+");
        for (var field : table.fields()) {
          assertThat(FieldWords.field(name, field.getName().toLowerCase()))
              .as(name + "." + field.getName())
              .matches("\\P{Alpha}+");
        }
      }
    }
  }

  private static boolean isOurs(Schema schema) {
    return schema.getName().equalsIgnoreCase("public");
  }

  private static boolean isJournalled(Table<?> table) {
    boolean rows = table.getOptions().type() == TableType.TABLE;
    return rows && !NOT_JOURNALLED.contains(table.getName().toLowerCase());
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
  }
}
