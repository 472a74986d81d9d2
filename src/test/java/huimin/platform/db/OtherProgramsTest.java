package huimin.platform.db;

import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.settings.OfficePaths;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What other programs and a full disk do to an office, with real ones. */
@InOffice
class OtherProgramsTest {

  @Test
  void aSecondProgramIsRefusedWhileTheFirstWorks(TestOffice office) throws Exception {
    assertThat(linesOf(Program.start(OpenOnce.class, office.folder().toString())))
        .containsExactly("db.in-use");
    office.database().close();
    assertThat(linesOf(Program.start(OpenOnce.class, office.folder().toString())))
        .containsExactly("opened");
    office.reopen();
  }

  /** After a failed write the file does not count as closed well. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFullDiskIsSaidStopsTheOfficeAndTakesNothing(TestOffice office) throws Exception {
    office.database().close();
    int limit = (int) (Files.size(new OfficePaths(office.folder()).database()) >> 10) + 500;

    List<String> told =
        linesOf(
            Program.startWithFilesUpTo(limit, CommitUntilFull.class, office.folder().toString()));

    assertThat(told).containsSequence("refused db.disk-full", "then db.disk-full", "closed");
    assertThat(new OfficePaths(office.folder()).closeMark()).hasContent("open");
    List<String> acknowledged = told.stream().filter(line -> line.startsWith("row")).toList();
    assertThat(acknowledged).isNotEmpty();
    assertThat(OfficeDatabaseTest.names(office.reopen())).containsAll(acknowledged);
  }

  /** An upgrade of H2 that loses the first commits of a session shows itself here. */
  @Test
  void everyAcknowledgedRowIsInTheLiveFile(TestOffice office, @TempDir Path elsewhere)
      throws Exception {
    for (int row = 0; row < 30; row++) {
      OfficeDatabaseTest.insert(office.database(), "row" + row);
      Path copy = Files.createDirectory(elsewhere.resolve("copy" + row));
      Files.copy(new OfficePaths(office.folder()).database(), new OfficePaths(copy).database());

      assertThat(rowsIn(copy)).isEqualTo(row + 1);
    }
  }

  private static int rowsIn(Path folder) throws Exception {
    String readOnly = ";CIPHER=AES;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;ACCESS_MODE_DATA=r";
    try (Connection connection = OfficeUrl.source(folder, SECRET, readOnly).getConnection();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from village")) {
      count.next();
      return count.getInt(1);
    }
  }

  private static List<String> linesOf(Process program) throws IOException, InterruptedException {
    String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).isZero();
    return told.lines().toList();
  }

  /** A program that opens an office and tells how that went. */
  static final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] args) {
      try (OfficeDatabase database =
          OfficeDatabase.open(Path.of(args[0]), SECRET, TestOffice.CLOCK)) {
        System.out.println(database == null ? "nothing" : "opened");
      } catch (RefusedException e) {
        System.out.println(e.key());
      }
    }
  }
}
