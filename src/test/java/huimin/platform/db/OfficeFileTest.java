package huimin.platform.db;

import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InOffice
class OfficeFileTest {
  private static final String CANARY = "CanaryVillage";

  @Test
  void createRefusesAFolderThatHasADatabase(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    byte[] before = Files.readAllBytes(file(office));

    assertRefused(
        () -> OfficeDatabase.create(office.folder(), SECRET, TestOffice.CLOCK), "db.exists");

    assertThat(file(office)).hasBinaryContent(before);
    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("双河村");
  }

  @Test
  void openMakesNothingInAFolderWithoutADatabase(@TempDir Path folder) {
    assertRefused(() -> OfficeDatabase.open(folder, SECRET, TestOffice.CLOCK), "db.not-found");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anotherPasswordIsRefusedAndChangesNothing(TestOffice office) throws IOException {
    office.database().close();
    byte[] before = Files.readAllBytes(file(office));

    assertRefused(
        () -> OfficeDatabase.open(office.folder(), OfficeSecret.of("other"), TestOffice.CLOCK),
        "db.wrong-password");
    assertRefused(
        () -> OfficeDatabase.open(office.folder(), OfficeSecret.of("other"), TestOffice.CLOCK),
        "db.wrong-password");

    assertThat(file(office)).hasBinaryContent(before);
    office.reopen();
  }

  @Test
  void anOpenOfficeIsNotOpenedTwice(TestOffice office) {
    assertRefused(
        () -> OfficeDatabase.open(office.folder(), SECRET, TestOffice.CLOCK), "db.in-use");
    assertRefused(
        () -> OfficeDatabase.create(office.folder(), SECRET, TestOffice.CLOCK), "db.in-use");

    office.reopen();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4096})
  void aFileCutAfterClosingIsRefusedAndKept(int cut, TestOffice office) throws IOException {
    closeAndForgetJournal(office);
    shorten(file(office), cut);
    byte[] before = Files.readAllBytes(file(office));

    assertRefused(
        () -> OfficeDatabase.open(office.folder(), SECRET, TestOffice.CLOCK), "db.damaged");

    assertThat(file(office)).hasBinaryContent(before);
  }

  @Test
  void aFileWithOneByteChangedAfterClosingIsRefused(TestOffice office) throws IOException {
    closeAndForgetJournal(office);
    try (var file = new RandomAccessFile(file(office).toFile(), "rw")) {
      file.seek(file.length() / 2);
      int old = file.read();
      file.seek(file.length() / 2);
      file.write(old ^ 1);
    }

    assertRefused(
        () -> OfficeDatabase.open(office.folder(), SECRET, TestOffice.CLOCK), "db.damaged");
  }

  @Test
  void aCutFileWithoutAMarkIsTriedOnACopyAndKept(TestOffice office) throws Exception {
    compactCutAndUnmark(office);
    TestOffice.delete(new OfficePaths(office.folder()).journal());
    byte[] before = Files.readAllBytes(file(office));

    assertRefused(
        () -> OfficeDatabase.open(office.folder(), SECRET, TestOffice.CLOCK), "db.damaged");

    assertThat(file(office)).hasBinaryContent(before);
    assertThat(office.folder().resolve("huimin.trial")).doesNotExist();
  }

  /** Why the two tests above are needed: goes red when a later H2 refuses such a file itself. */
  @Test
  void controlH2AloneOpensACutFileAsAnEmptyOne(TestOffice office) throws Exception {
    compactCutAndUnmark(office);

    try (Connection connection = OfficeUrl.existing(office.folder(), SECRET).getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC'")) {
      tables.next();
      assertThat(tables.getInt(1)).isZero();
      statement.execute("shutdown immediately");
    }
  }

  @Test
  void anEmptyFileIsRefusedAndKept(TestOffice office) throws IOException {
    closeAndForgetJournal(office);
    Files.write(file(office), new byte[0]);
    Files.delete(new OfficePaths(office.folder()).closeMark());

    assertRefused(
        () -> OfficeDatabase.open(office.folder(), SECRET, TestOffice.CLOCK), "db.damaged");

    assertThat(file(office)).isEmptyFile();
  }

  @Test
  void aWholeFileThatWasNotClosedIsOpened(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), "双河村");
    office.database().close();
    Files.writeString(new OfficePaths(office.folder()).closeMark(), "closed 12");

    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("双河村");
  }

  @Test
  void anOfficeWithoutItsRowIsNotOpened(@TempDir Path folder) {
    OfficeDatabase.create(folder, SECRET, TestOffice.CLOCK).close();

    assertRefused(() -> OfficeDatabase.open(folder, SECRET, TestOffice.CLOCK), "db.unfinished");
  }

  @Test
  void theTablesOfANewerProgramAreRefused(TestOffice office) {
    office
        .database()
        .write(
            TestOffice.DEED,
            sql ->
                sql.execute(
                    "insert into \"flyway_schema_history\" values"
                        + " (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', now(), 1, true)"));
    office.database().close();

    assertRefused(
        () -> OfficeDatabase.open(office.folder(), SECRET, TestOffice.CLOCK), "db.newer-program");
  }

  @Test
  void noFileOfTheOfficeShowsWhatIsInIt(TestOffice office) throws IOException {
    OfficeDatabaseTest.insert(office.database(), CANARY);
    office.database().close();

    try (var files = Files.walk(office.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(bytes(file)).doesNotContain(CANARY).doesNotContain(SECRET.filePassword());
      }
    }
  }

  @Test
  void controlAPlainFileShowsIt(@TempDir Path folder) throws Exception {
    String plain = OfficeUrl.SAFE.replace(";CIPHER=AES", "");
    try (Connection connection =
            OfficeUrl.source(folder, OfficeSecret.of(""), plain).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table village as select '" + CANARY + "'");
      statement.execute("shutdown");
    }

    assertThat(bytes(new OfficePaths(folder).database())).contains(CANARY);
  }

  @Test
  void safeWritesAreRequired(@TempDir Path folder) throws SQLException {
    String unsafe = OfficeUrl.SAFE.replace(";WRITE_DELAY=0", "");
    try (Connection connection =
        OfficeUrl.source(folder, OfficeSecret.of("x"), unsafe).getConnection()) {
      assertThatThrownBy(() -> Schema.requireSafeWrites(connection))
          .hasMessageContaining("WRITE_DELAY is 500");
      OfficePool.end(connection, "shutdown");
    }
    try (Connection connection = OfficeUrl.existing(folder, OfficeSecret.of("x")).getConnection()) {
      Schema.requireSafeWrites(connection);
      OfficePool.end(connection, "shutdown");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() {
    // Not even root writes here.
    assertRefused(
        () -> OfficeDatabase.create(Path.of("/proc/huimin"), SECRET, TestOffice.CLOCK),
        "db.read-only");
  }

  @Test
  void aFolderNameH2WouldMisreadIsRefused(@TempDir Path folder) {
    assertRefused(
        () -> OfficeDatabase.create(folder.resolve("a;WRITE_DELAY=9"), SECRET, TestOffice.CLOCK),
        "db.folder-name");
  }

  /** Without a journal there is nothing to make a damaged file anew from. */
  private static void closeAndForgetJournal(TestOffice office) {
    office.database().close();
    TestOffice.delete(new OfficePaths(office.folder()).journal());
  }

  private static void compactCutAndUnmark(TestOffice office) throws Exception {
    office.database().close();
    try (Connection connection = OfficeUrl.existing(office.folder(), SECRET).getConnection()) {
      OfficePool.end(connection, "shutdown compact");
    }
    shorten(file(office), 1);
    Files.delete(new OfficePaths(office.folder()).closeMark());
  }

  private static void shorten(Path path, int bytes) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(file.length() - bytes);
    }
  }

  private static Path file(TestOffice office) {
    return new OfficePaths(office.folder()).database();
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(RefusedException.class).hasMessage(key);
  }
}
