package huimin.platform.layout;

import java.util.List;

/**
 * One column of a layout.
 *
 * @param field name the feature asks for
 * @param group upper header of a two-level header, or null
 * @param header the header as the district writes it
 * @param aliases other headers seen for the same field
 * @param table code table for {@link CellKind#CODE}, else null
 * @param required the header must be there for the layout to be recognised, and the cell filled
 * @param longest most characters the cell may hold; 0 = no limit of its own
 * @param fillDown a blank cell repeats the one above (merged cells over several rows)
 * @param width characters wide in an export
 * @param sum whether the 合计 row adds it up
 */
public record LayoutColumn(
    String field,
    String group,
    String header,
    List<String> aliases,
    CellKind kind,
    String table,
    boolean required,
    int longest,
    boolean fillDown,
    int width,
    boolean sum) {

  /** Absent list means no aliases. */
  public LayoutColumn {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** The header as problems name it: the lower word of a two-level header. */
  public String title() {
    return header;
  }
}
