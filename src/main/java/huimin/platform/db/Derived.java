package huimin.platform.db;

import huimin.platform.db.DerivedRows.Source;
import huimin.platform.task.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Keeps {@link DerivedRows} in step with what they are made of. Every write brings those it touched
 * up to date at its end, whoever wrote; what changes rows past the writes (replay, rebuild,
 * restore, migration, a program that does not know them) leaves no line in {@code derived.made},
 * and without its line everything is looked through before it is used.
 */
public final class Derived {
  /** As many are held in memory; and the store slows down with the length of a transaction. */
  private static final int PART = 50_000;

  /**
   * So many at the end of a write, whose transaction is long already: each part goes once through
   * the whole of what is made, so fewer parts are quicker.
   */
  private static final int PART_OF_WRITE = 200_000;

  private final OfficeDatabase office;
  private final Map<String, DerivedRows> followers = new ConcurrentHashMap<>();

  Derived(OfficeDatabase office) {
    this.office = office;
  }

  /** From now on every write keeps these in step. */
  public void follow(DerivedRows rows) {
    followers.put(rows.name(), rows);
  }

  /** Whether these are there and fit. */
  public boolean isMade(DerivedRows rows) {
    return office.read(
        tx ->
            !tx.fetch(
                    "select 1 from derived.made where name = ? and version = ?",
                    rows.name(),
                    rows.version())
                .isEmpty());
  }

  /**
   * Makes what is not there or may not fit; nothing when all is in step. In parts, between which
   * others write; cut short, it begins again the next time. Never inside a transaction.
   */
  public void make(DerivedRows rows, Progress progress) {
    if (!isMade(rows)) {
      follow(rows);
      makeAll(rows, progress);
    }
  }

  /** One at a time; who has waited finds it made. */
  private synchronized void makeAll(DerivedRows rows, Progress progress) {
    if (isMade(rows)) {
      return;
    }
    Long last = Long.MIN_VALUE;
    while (last != null) {
      progress.check();
      long after = last;
      last = office.derive(tx -> makePart(tx, rows, after));
    }
  }

  /** Leaves the id the part ended with; null when all is done. */
  private static Long makePart(DSLContext tx, DerivedRows rows, long after) {
    if (after == Long.MIN_VALUE) {
      tx.execute("delete from derived.made where name = ?", rows.name());
    }
    List<Long> ids = rows.ids(tx, after, PART);
    rows.renew(tx, ids);
    if (ids.size() == PART) {
      return ids.getLast();
    }
    for (String table : rows.sources().stream().map(Source::table).collect(Collectors.toSet())) {
      tx.execute(
          "insert into derived.made (name, source, version) values (?, ?, ?)",
          rows.name(),
          table,
          rows.version());
    }
    return null;
  }

  /** The work, and after it whatever is made of the rows it changed. */
  <T> Function<DSLContext, T> following(Function<DSLContext, T> work) {
    return tx -> {
      Capture capture = Capture.bound();
      capture.watch(
          followers.values().stream()
              .flatMap(rows -> rows.sources().stream())
              .collect(Collectors.groupingBy(Source::table)));
      T result = work.apply(tx);
      renew(tx, capture);
      return result;
    };
  }

  private void renew(DSLContext tx, Capture capture) {
    Set<String> others = new HashSet<>(capture.tables());
    for (DerivedRows rows : followers.values()) {
      var ids = List.copyOf(capture.touched(rows.sources()));
      for (int from = 0; from < ids.size(); from += PART_OF_WRITE) {
        rows.renew(tx, ids.subList(from, Math.min(ids.size(), from + PART_OF_WRITE)));
      }
      rows.sources().forEach(source -> others.remove(source.table()));
    }
    if (!others.isEmpty()) {
      tx.connection(connection -> outdate(connection, others));
    }
  }

  /** What is made of these tables no longer fits. */
  private static void outdate(Connection connection, Collection<String> tables)
      throws SQLException {
    if (!isThere(connection)) { // tables of another set have nothing made of them
      return;
    }
    String sql =
        "delete from derived.made where name in (select name from derived.made where source = ?)";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      for (String table : tables) {
        delete.setString(1, table);
        delete.executeUpdate();
      }
    }
  }

  /** Nothing that is made may fit any longer: rows come or change past the writes. */
  static void outdateAll(Connection connection) throws SQLException {
    if (isThere(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("delete from derived.made");
      }
    }
  }

  private static boolean isThere(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet there =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'DERIVED'"
                    + " and table_name = 'MADE'")) {
      there.next();
      return there.getInt(1) > 0;
    }
  }
}
