package huimin.platform.db;

import huimin.platform.journal.RowShape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which rows refer to a row by a foreign key, told before the database refuses to remove it. */
final class ReferringRows {
  private final Connection connection;
  private final Map<String, List<Reference>> references = new HashMap<>();

  /** A column that refers to another table's one. */
  private record Reference(RowShape from, String column, String target) {}

  /** A row that refers. */
  record Row(String table, String key) {}

  ReferringRows(Connection connection) {
    this.connection = connection;
  }

  /** The rows that refer to the one with this image, of whatever table. */
  List<Row> to(String table, Map<String, String> image) throws SQLException {
    List<Reference> known = references.get(table);
    if (known == null) {
      known = read(table);
      references.put(table, known);
    }
    var rows = new ArrayList<Row>();
    for (Reference reference : known) {
      add(reference, image.get(reference.target()), rows);
    }
    return rows;
  }

  private List<Reference> read(String referred) throws SQLException {
    var found = new ArrayList<Reference>();
    String table = referred.toUpperCase(Locale.ROOT);
    try (ResultSet keys = connection.getMetaData().getExportedKeys(null, "PUBLIC", table)) {
      while (keys.next()) {
        found.add(
            new Reference(
                TableRows.shape(connection, keys.getString("FKTABLE_NAME")),
                TableRows.lower(keys.getString("FKCOLUMN_NAME")),
                TableRows.lower(keys.getString("PKCOLUMN_NAME"))));
      }
    }
    return found;
  }

  private void add(Reference reference, String value, List<Row> rows) throws SQLException {
    RowShape from = reference.from();
    String sql = "select * from " + from.table() + " where " + reference.column() + " = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, value);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String[] image = TableRows.texts(row, from.columns().size());
          rows.add(new Row(from.table(), from.keyOf(image)));
        }
      }
    }
  }
}
