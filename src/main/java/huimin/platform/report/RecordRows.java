package huimin.platform.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/** Records as a template's rows: a field of the template is a component of the record. */
final class RecordRows implements JRDataSource {
  /** The one field that is no component: whether the plan begins a column with this row. */
  static final String STARTS_COLUMN = "startsColumn";

  private final List<? extends Record> rows;
  private final Set<Integer> columnStarts;
  private final Map<String, RecordComponent> components = new HashMap<>();
  private int at = -1;

  /**
   * @param columnStarts indexes of rows before which a column ends; the first row needs none
   */
  RecordRows(List<? extends Record> rows, Set<Integer> columnStarts) {
    this.rows = rows;
    this.columnStarts = columnStarts;
    if (!rows.isEmpty()) {
      for (RecordComponent component : rows.getFirst().getClass().getRecordComponents()) {
        component.getAccessor().trySetAccessible();
        components.put(component.getName(), component);
      }
    }
  }

  @Override
  public boolean next() {
    at++;
    return at < rows.size();
  }

  @Override
  public Object getFieldValue(JRField field) throws JRException {
    if (field.getName().equals(STARTS_COLUMN)) {
      return columnStarts.contains(at);
    }
    RecordComponent component = components.get(field.getName());
    if (component == null) {
      throw new JRException("the row has no component " + field.getName());
    }
    try {
      return component.getAccessor().invoke(rows.get(at));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new JRException(e);
    }
  }
}
