package huimin.platform.report;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** The rows of a printed list: field {@code c1} is the first column. */
final class ListRows implements JRDataSource {
  private final List<List<String>> rows;
  private int at = -1;

  ListRows(List<List<String>> rows) {
    this.rows = rows;
  }

  @Override
  public boolean next() {
    at++;
    return at < rows.size();
  }

  @Override
  public Object getFieldValue(JRField field) {
    int column = Integer.parseInt(field.getName().substring(1)) - 1;
    List<String> row = rows.get(at);
    return column < row.size() ? row.get(column) : "";
  }
}
