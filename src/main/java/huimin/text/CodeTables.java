package huimin.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code tables of handbook B, read from {@code codes/tables.csv}: table,code,label,aliases. */
public final class CodeTables {
  private static final Map<String, CodeTable> TABLES = load();

  private CodeTables() {}

  /**
   * A table by its name: sex, ethnic, education, political, marital, health, disability_kind,
   * disability_grade, labour, person_status, relation, placement_way, self_care, household_kind,
   * yes_no.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static CodeTable table(String name) {
    CodeTable table = TABLES.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no code table " + name);
    }
    return table;
  }

  /** The names of all tables. */
  public static Set<String> names() {
    return TABLES.keySet();
  }

  private static Map<String, CodeTable> load() {
    var tables = new LinkedHashMap<String, CodeTable>();
    for (String line : ResourceLines.of("/codes/tables.csv")) {
      String[] cells = line.split(",", -1);
      if (cells.length != 4) {
        throw new IllegalStateException("codes/tables.csv: " + line);
      }
      List<String> aliases = cells[3].isEmpty() ? List.of() : List.of(cells[3].split("\\|"));
      tables.computeIfAbsent(cells[0], CodeTable::new).add(cells[1], cells[2], aliases);
    }
    return Collections.unmodifiableMap(tables);
  }
}
