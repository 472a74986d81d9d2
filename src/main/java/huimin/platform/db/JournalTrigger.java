package huimin.platform.db;

import huimin.platform.journal.RowShape;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** Gives every changed row, before and after, to the {@link Capture} of the thread that writes. */
public final class JournalTrigger extends TriggerAdapter {
  private volatile RowShape shape;

  /** H2 makes one for each table. */
  public JournalTrigger() {}

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    Capture capture = Capture.bound();
    if (!capture.collects()) {
      return;
    }
    if (shape == null) {
      shape = TableRows.shape(connection, tableName);
    }
    capture.add(shape, texts(before), texts(after));
  }

  private String[] texts(ResultSet row) throws SQLException {
    return row == null ? null : TableRows.texts(row, shape.columns().size());
  }
}
