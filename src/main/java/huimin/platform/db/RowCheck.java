package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalTip;
import huimin.platform.journal.RowChange;
import huimin.platform.journal.RowShape;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the rows that are not what the journal says of them: changed, added or taken away by
 * whatever went round the program. {@link OfficeDatabase#isAsJournalled} says sooner whether there
 * are any.
 */
public final class RowCheck {
  /** Digests of rows by table and key, as the journal left them; 8 bytes each are enough here. */
  private final Map<String, Map<String, Long>> expected = new HashMap<>();

  private final List<Difference> differences = new ArrayList<>();
  private final MessageDigest digest;

  private RowCheck() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What became of a row beside the journal. */
  public enum Kind {
    CHANGED,
    ADDED,
    TAKEN_AWAY
  }

  /**
   * A row that is not as the journal has it.
   *
   * @param key the primary key's text
   */
  public record Difference(String table, String key, Kind kind) {}

  /**
   * Compares every row with the journal, read from its first record.
   *
   * @return nothing when all are as journalled
   */
  public static List<Difference> run(OfficeDatabase database) {
    return database.read(
        tx ->
            tx.connectionResult(
                connection -> new RowCheck().compare(connection, database.journal())));
  }

  private List<Difference> compare(Connection connection, JournalReader journal)
      throws SQLException {
    JournalTip tip = Tips.read(connection);
    journal.walk(
        journal.firstSeq(),
        (record, rows) -> {
          if (record.seq() <= tip.seq()) {
            rows.each(this::follow);
          }
        });
    TableRows.each(connection, this::meet);
    expected.forEach(
        (table, rows) ->
            rows.keySet().stream().sorted().forEach(key -> differ(table, key, Kind.TAKEN_AWAY)));
    return List.copyOf(differences);
  }

  private void follow(RowChange change) {
    RowShape shape = change.shape();
    Map<String, Long> rows = expected.computeIfAbsent(shape.table(), t -> new HashMap<>());
    if (change.before() != null) {
      rows.remove(shape.keyOf(change.before()));
    }
    if (change.after() != null) {
      rows.put(shape.keyOf(change.after()), digestOf(shape, change.after()));
    }
  }

  private void meet(RowShape shape, String[] row) {
    String key = shape.keyOf(row);
    Long then = expected.getOrDefault(shape.table(), Map.of()).get(key);
    if (then == null) {
      differ(shape.table(), key, Kind.ADDED);
      return;
    }
    expected.get(shape.table()).remove(key);
    if (then != digestOf(shape, row)) {
      differ(shape.table(), key, Kind.CHANGED);
    }
  }

  private void differ(String table, String key, Kind kind) {
    differences.add(new Difference(table, key, kind));
  }

  /** Empty columns do not count: one that only came to a table later changes nothing. */
  private long digestOf(RowShape shape, String[] row) {
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        byte[] text = row[i].getBytes(StandardCharsets.UTF_8);
        digest.update(shape.columns().get(i).getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text.length));
        digest.update(text);
      }
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
