package huimin.platform.layout;

import java.util.List;
import java.util.function.Predicate;

/**
 * One kind of sheet (handbook G).
 *
 * @param name what the clerk calls it; also the {@code --layout} name
 * @param target which feature takes its rows
 * @param titleWords words of the title that tell apart layouts with the same columns
 * @param byNameOnly never recognised by its header alone: only taken when asked for by name
 * @param columns in the order they are exported
 */
public record Layout(
    String name,
    String target,
    List<String> titleWords,
    boolean byNameOnly,
    List<LayoutColumn> columns) {

  /** Absent list means no title words. */
  public Layout {
    titleWords = titleWords == null ? List.of() : List.copyOf(titleWords);
    columns = List.copyOf(columns);
  }

  /** The same without some fields: for an export to somebody who may not see them. */
  public Layout without(Predicate<String> fields) {
    return new Layout(
        name,
        target,
        titleWords,
        byNameOnly,
        columns.stream().filter(column -> !fields.test(column.field())).toList());
  }

  /** Position of a field among the columns. */
  public int indexOf(String field) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).field().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("layout " + name + " has no field " + field);
  }

  /** The header of a field, for problems; the field's own name where the layout lacks it. */
  public String headerOf(String field) {
    return columns.stream()
        .filter(column -> column.field().equals(field))
        .map(LayoutColumn::title)
        .findFirst()
        .orElse(field);
  }
}
