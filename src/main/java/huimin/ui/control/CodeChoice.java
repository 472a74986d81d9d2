package huimin.ui.control;

import huimin.text.CodeTable;
import huimin.text.CodeTables;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A choice among the codes of one table, shown by their labels. */
public final class CodeChoice extends ComboBox<String> {

  /** All codes of a table, none chosen. */
  public CodeChoice(String table) {
    CodeTable codes = CodeTables.table(table);
    getItems().setAll(codes.codes());
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String code) {
            return codes.label(code);
          }

          @Override
          public String fromString(String label) {
            return codes.codeOf(label).orElse(null);
          }
        });
  }
}
