package huimin.bench;

import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.OfficeDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The two ways our search is measured beside: LIKE '%x%' on the same file, and SQLite's FTS5. */
final class OtherSearches implements AutoCloseable {
  private static final int TRIGRAM = 3;
  private final OfficeDatabase database;
  private final Connection sqlite;
  private final int limit;

  OtherSearches(OfficeDatabase database, Path folder, int limit) throws SQLException {
    this.database = database;
    this.limit = limit;
    this.sqlite = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.sqlite"));
  }

  private static String[] words(String text) {
    return text.replaceAll("[年月]", " ").strip().split("\\s+");
  }

  /** Every word anywhere in any of the columns. */
  int like(String text) {
    Condition all = DSL.noCondition();
    for (String word : words(text.replace("-", ""))) {
      Condition any = DSL.falseCondition();
      for (Field<String> field :
          List.of(
              PERSON.NAME,
              PERSON.PINYIN,
              PERSON.INITIALS,
              PERSON.ID_NUMBER,
              PERSON.PHONE,
              PERSON.GROUP_NAME,
              VILLAGE.NAME)) {
        any = any.or(field.like("%" + word + "%"));
      }
      all = all.and(any);
    }
    Condition condition = all;
    return database.read(
        tx ->
            tx.select(PERSON.ID)
                .from(PERSON)
                .leftJoin(VILLAGE)
                .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
                .where(condition)
                .limit(limit)
                .fetch()
                .size());
  }

  /**
   * Puts the same texts into a trigram table, in plain text: SQLite has no encryption of its own.
   */
  void fillSqlite() throws SQLException {
    sqlite.setAutoCommit(false);
    try (var statement = sqlite.createStatement()) {
      statement.execute("create virtual table found using fts5(body, tokenize='trigram')");
    }
    try (PreparedStatement insert =
        sqlite.prepareStatement("insert into found (rowid, body) values (?, ?)")) {
      long last = 0;
      List<Object[]> rows = rowsAfter(last);
      while (!rows.isEmpty()) {
        for (Object[] row : rows) {
          insert.setLong(1, (Long) row[0]);
          insert.setString(2, (String) row[1]);
          insert.addBatch();
          last = (Long) row[0];
        }
        insert.executeBatch();
        rows = rowsAfter(last);
      }
    }
    sqlite.commit();
  }

  private List<Object[]> rowsAfter(long last) {
    return database.read(
        tx -> {
          var rows = new ArrayList<Object[]>();
          tx.select(
                  PERSON.ID,
                  PERSON.NAME,
                  PERSON.PINYIN,
                  PERSON.INITIALS,
                  PERSON.ID_NUMBER,
                  PERSON.PHONE,
                  VILLAGE.NAME,
                  PERSON.GROUP_NAME)
              .from(PERSON)
              .leftJoin(VILLAGE)
              .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
              .where(PERSON.ID.gt(last))
              .orderBy(PERSON.ID)
              .limit(20_000)
              .forEach(
                  r ->
                      rows.add(
                          new Object[] {
                            r.value1(),
                            String.join(
                                " ", Stream.of(r.intoArray()).skip(1).map(String::valueOf).toList())
                          }));
          return rows;
        });
  }

  /** Words of three characters from the index; shorter ones it can only look through. */
  int fts(String text) throws SQLException {
    var conditions = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (String word : words(text.replace("-", ""))) {
      boolean indexed = word.codePointCount(0, word.length()) >= TRIGRAM;
      conditions.add(indexed ? "found match ?" : "body like ?");
      values.add(indexed ? "\"" + word + "\"" : "%" + word + "%");
    }
    String sql = "select rowid from found where " + String.join(" and ", conditions) + " limit ?";
    try (PreparedStatement select = sqlite.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        select.setString(i + 1, values.get(i));
      }
      select.setInt(values.size() + 1, limit);
      int found = 0;
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found++;
        }
      }
      return found;
    }
  }

  @Override
  public void close() throws SQLException {
    sqlite.close();
  }
}
