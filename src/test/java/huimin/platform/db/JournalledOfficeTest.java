package huimin.platform.db;

import static huimin.testkit.TestOffice.CLOCK;
import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.journal.JournalCheck;
import huimin.platform.journal.JournalRecord;
import huimin.platform.security.Action;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is made from the journal: what it lacks is brought, what does not fit is refused.
 */
@InOffice
class JournalledOfficeTest {

  @Test
  void everyWriteIsARecordWithItsRowsAndNothingElse(TestOffice office) {
    OfficeDatabase database = office.database();
    long before = database.tip().seq();
    OfficeDatabaseTest.insert(database, "双河村");
    database.write(Deed.ofProgram(Action.SIGN_IN).on("somebody").because("why"), tx -> null);
    assertThatThrownBy(() -> OfficeDatabaseTest.insert(database, "双河村")).hasMessage("db.conflict");

    var heads = new ArrayList<JournalRecord>();
    database.journal().heads(before + 1, heads::add);

    assertThat(heads).hasSize(2);
    assertThat(heads.get(0).tables()).containsOnlyKeys("village");
    assertThat(heads.get(1).action()).isEqualTo(Action.SIGN_IN);
    assertThat(heads.get(1).reason()).isEqualTo("why");
    assertThat(heads.get(1).tables()).isEmpty();
    assertThat(database.tip()).isEqualTo(heads.get(1).tip());
    assertThat(JournalCheck.run(database.journal(), List.of(database.tip())).isGood()).isTrue();
    assertThat(database.isAsJournalled()).isTrue();
  }

  /**
   * After each commit the live files are copied: in some the database lags, in none a row lacks.
   */
  @Test
  void everyLiveCopyOpensWithAllThatWasAcknowledged(TestOffice office, @TempDir Path elsewhere)
      throws IOException {
    var earlier = new OfficePaths(office.folder()).database();
    for (int row = 0; row < 10; row++) {
      Path lagging = Files.createDirectory(elsewhere.resolve("lagging" + row));
      Files.copy(earlier, new OfficePaths(lagging).database());
      OfficeDatabaseTest.insert(office.database(), "row" + row);
      Path current = Files.createDirectory(elsewhere.resolve("current" + row));
      Files.copy(earlier, new OfficePaths(current).database());
      for (Path copy : List.of(lagging, current)) {
        copyJournal(office.folder(), copy);
        try (OfficeDatabase database = OfficeDatabase.open(copy, SECRET, CLOCK)) {
          assertThat(OfficeDatabaseTest.names(database)).hasSize(row + 1);
          assertThat(database.isAsJournalled()).isTrue();
          assertThat(notes(database))
              .isEqualTo(copy == lagging ? List.of("db.note.replayed") : List.of());
        }
      }
    }
  }

  @Test
  void aMissingDatabaseIsRebuiltAndNumbersAreNotGivenTwice(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    long id = office.database().read(tx -> (Long) tx.fetchValue("select max(id) from village"));
    office.database().close();
    Files.delete(file(office));

    OfficeDatabase database = office.reopen();

    assertThat(OfficeDatabaseTest.names(database)).containsExactly("双河村");
    assertThat(notes(database)).containsExactly("db.note.rebuilt");
    assertThat(database.notes().getFirst().text()).contains("没有丢失");
    assertThat(database.journal().at(database.tip().seq()).action())
        .isEqualTo(Action.OFFICE_REBUILD);
    long next = database.write(TestOffice.DEED, (org.jooq.DSLContext tx) -> RecordIds.one(tx));
    assertThat(next).isGreaterThan(id);
    assertThat(office.reopen().notes()).isEmpty();
  }

  @Test
  void aDamagedDatabaseIsRebuiltAndKeptBeside(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    for (double at : new double[] {0.0001, 0.5, 0.999}) {
      byte[] bad = Files.readAllBytes(file(office));
      bad[(int) (bad.length * at)] ^= 16;
      Files.write(file(office), bad);

      assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("双河村");
      office.database().close();
    }
    try (var files = Files.list(office.folder())) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("huimin.damaged-")))
          .hasSize(3);
    }
  }

  /** Nobody closed it, so no digest tells; every row is read and summed instead. */
  @Test
  void aRowChangedInAFileNobodyClosedIsFound(TestOffice office) throws Exception {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    bySql(office, "drop trigger journal_of_village", "update village set name = '假村'");
    Files.writeString(new OfficePaths(office.folder()).closeMark(), "open\n");

    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("双河村");
    assertThat(notes(office.database())).containsExactly("db.note.rebuilt");
  }

  @Test
  void aDroppedTriggerIsNoticed(TestOffice office) throws Exception {
    office.database().close();
    bySql(office, "drop trigger journal_of_village");
    new CloseMark(new OfficePaths(office.folder())).closed();

    assertThat(notes(office.reopen())).containsExactly("db.note.rebuilt");
    OfficeDatabaseTest.insert(office.database(), "双河村");
    assertThat(office.database().isAsJournalled()).isTrue();
  }

  @Test
  void rowsChangedPastTheJournalAreRefusedOrFoundByTheScan(TestOffice office) throws Exception {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();

    assertThatThrownBy(() -> bySql(office, "update village set name = '假村'"))
        .hasStackTraceContaining("a change past the journal");
    bySql(office, "drop trigger journal_of_village", "update village set name = '假村'");
    try (Connection connection = OfficeUrl.existing(office.folder(), SECRET).getConnection()) {
      Triggers.make(connection);
      OfficePool.end(connection, "shutdown");
    }
    new CloseMark(new OfficePaths(office.folder())).closed();

    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("假村");
    assertThat(office.database().isAsJournalled()).isFalse();
  }

  @Test
  void aStatementThatFailsMayNotBePassedOver(TestOffice office) {
    OfficeDatabase database = office.database();
    assertThatThrownBy(
            () ->
                database.write(
                    TestOffice.DEED,
                    tx -> {
                      try {
                        tx.execute("insert into village (id, name) values (1, null)");
                      } catch (org.jooq.exception.DataAccessException e) {
                        tx.execute("insert into village (id, name, sort_no) values (1, 'x', 1)");
                      }
                      return null;
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> database.write(TestOffice.DEED, tx -> tx.execute("truncate table village")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(OfficeDatabaseTest.names(database)).isEmpty();
  }

  @Test
  void aJournalThatIsMissingCutOrAnotherIsRefused(TestOffice office, @TempDir Path elsewhere)
      throws IOException {
    Path kept = Files.createDirectory(elsewhere.resolve("kept"));
    copyJournal(office.folder(), kept);
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    Path now = Files.createDirectory(elsewhere.resolve("now"));
    copyJournal(office.folder(), now);
    Path journal = new OfficePaths(office.folder()).journal();

    TestOffice.delete(journal);
    refused(() -> office.reopen(), "db.journal-missing");
    copyJournal(kept, office.folder());
    refused(() -> office.reopen(), "db.journal-cut");
    TestOffice.delete(journal);
    Files.createDirectory(journal);
    copyJournal(other(kept, elsewhere), office.folder());
    refused(() -> office.reopen(), "db.journal-other");
    TestOffice.delete(journal);
    copyJournal(now, office.folder());
    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("双河村");
    assertThat(office.database().notes()).isEmpty();
  }

  /** The same office gone another way from the kept journal on. */
  private static Path other(Path kept, Path elsewhere) throws IOException {
    Path other = Files.createDirectory(elsewhere.resolve("other"));
    copyJournal(kept, other);
    try (OfficeDatabase database = OfficeDatabase.open(other, SECRET, CLOCK)) {
      OfficeDatabaseTest.insert(database, "别处村");
    }
    return other;
  }

  @Test
  void aTornLastRecordNobodyWasToldOfIsDropped(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    Path segment = new OfficePaths(office.folder()).journal().resolve("0000000001.hmj");
    byte[] good = Files.readAllBytes(segment);
    byte[] torn = java.util.Arrays.copyOf(good, good.length + 100);
    torn[good.length + 2] = 1; // a record of 256 bytes and more, of which 100 are there
    java.nio.ByteBuffer.wrap(torn).putLong(good.length + 4, office.database().tip().seq() + 1);
    java.nio.ByteBuffer.wrap(torn).putInt(good.length + 12, 60);
    Files.write(segment, torn);

    assertThat(notes(office.reopen())).containsExactly("db.note.torn");
    OfficeDatabaseTest.insert(office.database(), "石桥村");
    assertThat(OfficeDatabaseTest.names(office.reopen())).hasSize(2);
    assertThat(office.database().notes()).isEmpty();
  }

  @Test
  void aClockSetBackIsToldOnce(TestOffice office) {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    Clock back = Clock.offset(CLOCK, Duration.ofDays(-3));
    var acts = new ArrayList<Action>();
    try (OfficeDatabase database = OfficeDatabase.open(office.folder(), SECRET, back)) {
      long before = database.tip().seq();
      OfficeDatabaseTest.insert(database, "石桥村");
      OfficeDatabaseTest.insert(database, "青石村");
      database.journal().heads(before + 1, record -> acts.add(record.action()));
    }

    assertThat(acts).containsExactly(Action.CLOCK_BACK, Action.OFFICE_FOUND, Action.OFFICE_FOUND);
    office.reopen();
  }

  @Test
  void aCrashBetweenRebuildAndSwapIsRebuiltAgain(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    Path half = Files.createDirectory(office.folder().resolve("huimin.next"));
    Files.move(file(office), half.resolve("huimin.mv.db"));

    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("双河村");
    assertThat(half).doesNotExist();
  }

  private static List<String> notes(OfficeDatabase database) {
    return database.notes().stream().map(OpeningNote::key).toList();
  }

  private static void bySql(TestOffice office, String... statements) throws Exception {
    try (Connection connection = OfficeUrl.existing(office.folder(), SECRET).getConnection();
        Statement statement = connection.createStatement()) {
      try {
        for (String sql : statements) {
          statement.execute(sql);
        }
      } finally {
        statement.execute("shutdown");
      }
    }
  }

  static void copyJournal(Path from, Path to) throws IOException {
    Path into = Files.createDirectories(new OfficePaths(to).journal());
    try (var files = Files.list(new OfficePaths(from).journal())) {
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve(file.getFileName()));
      }
    }
  }

  private static Path file(TestOffice office) {
    return new OfficePaths(office.folder()).database();
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(RefusedException.class).hasMessage(key);
  }
}
