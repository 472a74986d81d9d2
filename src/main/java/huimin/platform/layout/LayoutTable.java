package huimin.platform.layout;

import huimin.platform.sheet.ColumnKind;
import huimin.platform.sheet.ColumnSpec;
import java.util.List;
import java.util.Map;

/** Writes rows by a layout, so that our own export imports again without change (lessons 5). */
public final class LayoutTable {
  private LayoutTable() {}

  /** The columns of an export. */
  public static List<ColumnSpec> columns(Layout layout) {
    return layout.columns().stream()
        .map(c -> new ColumnSpec(c.group(), c.header(), kind(c.kind()), c.width(), c.sum()))
        .toList();
  }

  /** One row: values by field, in the layout's order; a field without a value stays blank. */
  public static List<Object> row(Layout layout, Map<String, ?> values) {
    var cells = new java.util.ArrayList<Object>();
    layout.columns().forEach(column -> cells.add(values.get(column.field())));
    return cells;
  }

  private static ColumnKind kind(CellKind kind) {
    return switch (kind) {
      case MONEY -> ColumnKind.MONEY;
      case INTEGER, IGNORED -> ColumnKind.NUMBER;
      case DATE -> ColumnKind.DATE;
      case ID, ACCOUNT, CREDIT_CODE, PHONES -> ColumnKind.ID;
      case TEXT, NAME, PARTIAL_DATE, PERIOD, CODE -> ColumnKind.TEXT;
    };
  }
}
