package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.gen.Public;
import java.util.MissingResourceException;
import org.jooq.Table;
import org.jooq.impl.TableImpl;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  @Test
  void everyTableAndColumnHasItsChineseName() {
    assertThat(Public.PUBLIC.getTables()).isNotEmpty();
    for (Table<?> table : Public.PUBLIC.getTables()) {
      if (table instanceof TableImpl<?> && isJournalled(table)) {
        String name = table.getName().toLowerCase();
        assertThat(FieldWords.table(name)).matches("\\P{Alpha}+");
        for (var field : table.fields()) {
          assertThat(FieldWords.field(name, field.getName().toLowerCase()))
              .as(name + "." + field.getName())
              .matches("\\P{Alpha}+");
        }
      }
    }
  }

  private static boolean isJournalled(Table<?> table) {
    return table.getOptions().type() == org.jooq.TableOptions.TableType.TABLE
        && !table.getName().equalsIgnoreCase("journal_tip");
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
