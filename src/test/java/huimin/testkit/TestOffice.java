package huimin.testkit;

import static huimin.platform.db.gen.Tables.OFFICE;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import huimin.platform.settings.OfficePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * An office with its row and nothing else, in a folder of its own, on a real encrypted file. The
 * migrated file is made once a test run and copied from then on.
 */
public final class TestOffice implements AutoCloseable {

  /** The secret of every test office. */
  public static final OfficeSecret SECRET = OfficeSecret.of("test-office-file-password");

  /** The user at work. */
  public static final String USER = "测试员";

  /** What a test does to an office when it does not matter what. */
  public static final Deed DEED = Deed.ofProgram(Action.OFFICE_FOUND);

  /** Sunday, 2026-11-22, 09:00 in Shanghai, for ever. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Path folder;
  private OfficeDatabase database;

  private TestOffice(Path folder) {
    this.folder = folder;
    this.database = OfficeDatabase.open(folder, SECRET, CLOCK);
  }

  /** A fresh office; close it to delete it. */
  public static TestOffice create() {
    var from = new OfficePaths(Template.FOLDER);
    Path folder = temporaryFolder();
    var to = new OfficePaths(folder);
    try {
      Files.copy(from.database(), to.database());
      Files.copy(from.closeMark(), to.closeMark());
      Files.createDirectory(to.journal());
      try (var journal = Files.list(from.journal())) {
        for (Path file : journal.toList()) {
          Files.copy(file, to.journal().resolve(file.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestOffice(folder);
  }

  /** Its open database. */
  public OfficeDatabase database() {
    return database;
  }

  /** Its folder. */
  public Path folder() {
    return folder;
  }

  /** The clock that stands still. */
  public Clock clock() {
    return CLOCK;
  }

  /** The user at work. */
  public Session session() {
    return Access.alone(USER);
  }

  /** What the user at work may do: everything. */
  public Access access() {
    return Access.of(session());
  }

  /** Closes the database and opens it again, as after a night. */
  public OfficeDatabase reopen() {
    database.close();
    database = OfficeDatabase.open(folder, SECRET, CLOCK);
    return database;
  }

  @Override
  public void close() {
    database.close();
    delete(folder);
  }

  /** A folder that is deleted at the end of the run at the latest. */
  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("huimin-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder and all in it. */
  public static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the office's own row. */
  public static void insertOffice(OfficeDatabase database) {
    database.write(
        DEED,
        sql ->
            sql.insertInto(OFFICE)
                .set(OFFICE.ID, "00000000-0000-4000-8000-000000000001")
                .set(OFFICE.NAME, "安溪镇")
                .set(OFFICE.DISTRICT, "铜梁区")
                .set(OFFICE.DEMO, true)
                .set(OFFICE.CREATED_AT, LocalDateTime.now(CLOCK))
                .set(OFFICE.CREATED_BY, USER)
                .execute());
  }

  /** Made when the first office is asked for. */
  private static final class Template {
    static final Path FOLDER = make();

    private static Path make() {
      Path folder = temporaryFolder();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      try (var database = OfficeDatabase.create(folder, SECRET, CLOCK)) {
        insertOffice(database);
      }
      return folder;
    }
  }
}
