package huimin.platform.db;

import huimin.platform.journal.RowChange;
import huimin.platform.journal.RowShape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Single rows by the journal's images: read as texts, removed, put back, brought back. */
final class RowWriting {
  /** How often and by whom a row was written: no part of what it says. */
  private static final Set<String> FRAME = Set.of("version", "updated_at", "updated_by");

  private final Connection connection;
  private final String user;
  private final LocalDateTime at;

  /**
   * @param user who writes, for rows that say so
   * @param at when
   */
  RowWriting(Connection connection, String user, LocalDateTime at) {
    this.connection = connection;
    this.user = user;
    this.at = at;
  }

  /** A row as it is now by column, or null where there is none. */
  static Map<String, String> read(Connection connection, RowShape shape, String[] key)
      throws SQLException {
    String sql = "select " + String.join(", ", shape.columns()) + from(shape);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      fill(select, Arrays.asList(key));
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        var values = new LinkedHashMap<String, String>();
        for (String column : shape.columns()) {
          values.put(column, row.getString(column));
        }
        return values;
      }
    }
  }

  /** Whether two images say the same of their subject; null is no row. */
  static boolean saySame(Map<String, String> one, Map<String, String> other) {
    if (one == null || other == null) {
      return one == other;
    }
    return one.keySet().stream()
        .filter(column -> !FRAME.contains(column))
        .allMatch(column -> Objects.equals(one.get(column), other.get(column)));
  }

  /** The values of an image's key. */
  static String[] key(RowShape shape, String[] image) {
    return shape.keys().stream().map(place -> image[place]).toArray(String[]::new);
  }

  void delete(RowShape shape, String[] image) throws SQLException {
    write("delete" + from(shape), Arrays.asList(key(shape, image)));
  }

  void insert(RowShape shape, String[] image) throws SQLException {
    String places = shape.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
    write(
        "insert into "
            + shape.table()
            + " ("
            + String.join(", ", shape.columns())
            + ") values ("
            + places
            + ")",
        Arrays.asList(image));
  }

  /** What a change altered becomes what it was; the version goes on. */
  void bringBack(RowChange change) throws SQLException {
    RowShape shape = change.shape();
    var sets = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (int i = 0; i < shape.columns().size(); i++) {
      String column = shape.columns().get(i);
      boolean altered = !Objects.equals(change.before()[i], change.after()[i]);
      if (altered && !FRAME.contains(column)) {
        sets.add(column + " = ?");
        values.add(change.before()[i]);
      }
    }
    if (shape.columns().contains("version")) {
      sets.add("version = version + 1");
    }
    if (shape.columns().contains("updated_at")) {
      sets.addAll(List.of("updated_at = ?", "updated_by = ?"));
      values.addAll(List.of(at.toString(), user));
    }
    values.addAll(Arrays.asList(key(shape, change.after())));
    write("update " + shape.table() + " set " + String.join(", ", sets) + where(shape), values);
  }

  private void write(String sql, List<String> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("a row that is not there");
      }
    } catch (SQLException e) { // outside jOOQ's listeners
      Capture.spoil();
      throw e;
    }
  }

  private static String from(RowShape shape) {
    return " from " + shape.table() + where(shape);
  }

  private static String where(RowShape shape) {
    return shape.keys().stream()
        .map(place -> shape.columns().get(place) + " = ?")
        .collect(Collectors.joining(" and ", " where ", ""));
  }

  private static void fill(PreparedStatement statement, List<String> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setString(i + 1, values.get(i));
    }
  }
}
