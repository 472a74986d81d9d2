package huimin.person;

import static huimin.testkit.TestOffice.CLOCK;
import static huimin.testkit.TestOffice.DEED;
import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import huimin.exchange.ImportResult;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordHistory;
import huimin.platform.db.SnapshotSource;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.db.SnapshotTarget;
import huimin.platform.security.Access;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.testkit.InOffice;
import huimin.testkit.RosterOffice;
import huimin.testkit.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever way rows come or change, whoever writes: the search knows it (decision 0025). */
@InOffice
class SearchInStepTest {

  private static SearchService search(OfficeDatabase database) {
    return new SearchService(database, Access.of(Access.alone(TestOffice.USER)), CLOCK);
  }

  private static void write(OfficeDatabase database, String sql, Object... values) {
    database.write(DEED, tx -> tx.execute(sql, values));
  }

  private static void add(OfficeDatabase database, long id, String name, String pinyin) {
    write(
        database,
        "insert into person (id, name, pinyin, initials, document_type, sex, status, version,"
            + " created_at, created_by, updated_at, updated_by) values (?, ?, ?, ?, '111', '1',"
            + " '1', 1, '2026-01-01', '测试员', '2026-01-01', '测试员')",
        id,
        name,
        pinyin,
        pinyin.substring(0, 1));
  }

  private static List<String> found(OfficeDatabase database, String text) {
    return search(database).find(text, 9).stream().map(found -> found.person().name()).toList();
  }

  private static boolean isMade(OfficeDatabase database) {
    return database.derived().isMade(new PersonTermRepository());
  }

  private static List<String> rows(OfficeDatabase database) {
    return database.read(
        tx ->
            tx.fetch(
                    "select term || ' ' || village_id || ' ' || born || ' ' || person_id as t from"
                        + " derived.person_term union all select person_id || ' ' || village_id ||"
                        + " ' ' || born || ' ' || strokes || terms from derived.person_entry"
                        + " order by t")
                .into(String.class));
  }

  /** What stands there without anything being made is what all made from nothing would be. */
  private static void assertInStep(OfficeDatabase database) {
    assertThat(isMade(database)).as("made").isTrue();
    List<String> kept = rows(database);
    write(database, "delete from derived.person_term");
    write(database, "delete from derived.person_entry");
    write(database, "delete from derived.made");
    search(database).prepare(Progress.NONE);
    assertThat(kept).isEqualTo(rows(database));
  }

  @Test
  void everyWriteKeepsThemInStepWhoeverWrites(TestOffice office) {
    OfficeDatabase database = office.database();
    search(database).prepare(Progress.NONE);
    write(database, "insert into village (id, name, sort_no) values (-1, '白云村', 1)");
    add(database, -2, "张三", "zhangsan");
    assertThat(found(database, "zhang")).containsExactly("张三");
    write(database, "update person set village_id = -1, phone = '13800001234' where id = -2");
    assertThat(found(database, "1234 白云")).containsExactly("张三");
    assertInStep(database);
    write(database, "update person set id = -3, name = '李四', pinyin = 'lisi' where id = -2");
    assertThat(found(database, "张三")).isEmpty();
    assertThat(found(database, "李四")).containsExactly("李四");
    assertInStep(database);
    write(database, "delete from person");
    assertThat(rows(database)).isEmpty();
    assertInStep(database);
  }

  @Test
  void whatWasTakenBackOrFailedLeavesNothing() throws IOException {
    try (RosterOffice office = RosterOffice.create()) {
      OfficeDatabase database = office.database();
      search(database).prepare(Progress.NONE);
      add(database, -2, "钱多多", "qianduoduo");
      List<String> before = rows(database);
      Path file = Files.createTempFile("people", ".csv");
      Files.writeString(
          file, "村（社区）,村民小组,户主姓名,与户主关系,姓名,公民身份号码,出生日期\n青石村,2组,吕无号,本人,吕无号,,1948-02-29\n");
      ImportResult taken = office.take(file);
      Files.delete(file);
      assertThat(found(database, "吕无号")).hasSize(1);
      assertInStep(database);
      office.undo().undo(taken.batchId(), office.session());
      assertThat(rows(database)).isEqualTo(before);

      write(database, "update person set name = '钱少少', version = 2 where id = -2");
      var history = new RecordHistory(database, CLOCK);
      long seq = history.of("person", "-2").getFirst().seq();
      database.write(
          DEED,
          tx -> {
            history.restore(tx, new RecordHistory.Earlier("person", "-2", seq), 2, TestOffice.USER);
            return null;
          });
      assertThat(found(database, "钱多多")).hasSize(1);
      assertInStep(database);
    }
  }

  @Test
  void theyAreNoRecordAndNoPartOfJournalOrBackup(TestOffice office) {
    OfficeDatabase database = office.database();
    add(database, -2, "张三", "zhangsan");
    long tip = database.tip().seq();
    SnapshotSummary before = database.snapshot(SnapshotSource::summary);
    search(database).prepare(Progress.NONE);
    assertThat(rows(database)).isNotEmpty();
    assertThat(database.tip().seq()).isEqualTo(tip);
    assertThat(database.snapshot(SnapshotSource::summary)).isEqualTo(before);
    add(database, -3, "李四", "lisi");
    assertThat(database.journal().at(database.tip().seq()).tables()).containsOnlyKeys("person");
    assertThat(database.isAsJournalled()).isTrue();
  }

  @Test
  void anOpeningMakesNothingAnewUnlessSomebodyWroteWhoDoesNotKeepThem(TestOffice office) {
    search(office.database()).prepare(Progress.NONE);
    add(office.database(), -2, "张三", "zhangsan");
    assertThat(isMade(office.reopen())).as("nothing changed").isTrue();
    write(office.database(), "insert into village (id, name, sort_no) values (-1, '白云村', 1)");
    assertThat(isMade(office.reopen())).as("no source changed").isTrue();
    add(office.database(), -3, "李四", "lisi"); // nobody follows in this session
    assertThat(isMade(office.database())).as("a source changed").isFalse();
    // What would be were that not noticed: the proof that the line alone guards the search.
    write(office.database(), "insert into derived.made values ('person_term', 'person', 1)");
    assertThat(found(office.database(), "李四")).isEmpty();
    write(office.database(), "delete from derived.made");
    assertThat(found(office.database(), "李四")).containsExactly("李四");
    assertInStep(office.database());
  }

  @Test
  void whatAReplayBringsIsFound(TestOffice office, @TempDir Path folder) throws IOException {
    search(office.database()).prepare(Progress.NONE);
    add(office.database(), -2, "张三", "zhangsan");
    var copy = new OfficePaths(folder);
    Files.copy(new OfficePaths(office.folder()).database(), copy.database());
    write(office.database(), "update person set name = '章山', pinyin = 'zhangshan'");
    add(office.database(), -3, "李四", "lisi");
    copyJournal(office.folder(), folder);
    try (OfficeDatabase lagging = OfficeDatabase.open(folder, SECRET, CLOCK)) {
      assertThat(lagging.notes()).hasSize(1);
      assertThat(found(lagging, "zhangshan")).containsExactly("章山");
      assertThat(found(lagging, "lisi")).containsExactly("李四");
      assertThat(found(lagging, "张三")).isEmpty();
      assertInStep(lagging);
    }
  }

  private static void copyJournal(Path from, Path to) throws IOException {
    Path target = Files.createDirectory(new OfficePaths(to).journal());
    try (var files = Files.list(new OfficePaths(from).journal())) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void whatARebuildMakesIsFound(TestOffice office) throws IOException {
    search(office.database()).prepare(Progress.NONE);
    add(office.database(), -2, "张三", "zhangsan");
    office.database().close();
    Files.delete(new OfficePaths(office.folder()).database());
    OfficeDatabase rebuilt = office.reopen();
    assertThat(isMade(rebuilt)).isFalse();
    assertThat(found(rebuilt, "zhangsan")).containsExactly("张三");
    assertInStep(rebuilt);
  }

  @Test
  void whatABackupBringsBackIsFound(TestOffice office, @TempDir Path folder) throws IOException {
    search(office.database()).prepare(Progress.NONE);
    add(office.database(), -2, "张三", "zhangsan");
    byte[] written = office.database().snapshot(SearchInStepTest::bytes);
    new SnapshotTarget(folder, SECRET).make(new ByteArrayInputStream(written), null);
    try (OfficeDatabase restored = OfficeDatabase.open(folder, SECRET, CLOCK)) {
      assertThat(rows(restored)).isEmpty();
      assertThat(found(restored, "zhangsan")).containsExactly("张三");
      assertInStep(restored);
    }
  }

  private static byte[] bytes(SnapshotSource source) {
    try (var out = new ByteArrayOutputStream()) {
      source.write(out, Progress.NONE);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
