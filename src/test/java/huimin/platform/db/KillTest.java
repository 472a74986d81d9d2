package huimin.platform.db;

import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.journal.JournalCheck;
import huimin.testkit.BesideOthers;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed at any moment loses nothing it has acknowledged. */
@InOffice
@BesideOthers
class KillTest {
  private static final int KILLS = 20;
  private static final int MANY_KILLS = 500;
  private static final int CONTROL_KILLS = 3;
  private static final int MOST_ROWS = 60;

  private final Random random = new Random();

  @Test
  void noAcknowledgedRowIsLostInTwentyKills(TestOffice office) throws Exception {
    killAgainAndAgain(office, KILLS);
  }

  @Test
  @Tag("long")
  void noAcknowledgedRowIsLostInFiveHundredKills(TestOffice office) throws Exception {
    killAgainAndAgain(office, MANY_KILLS);
  }

  private void killAgainAndAgain(TestOffice office, int kills) throws Exception {
    office.database().close();
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < kills; kill++) {
      acknowledged.addAll(commitUntilKilled(office.folder(), "safe", kill + "-"));
    }

    OfficeDatabase database = office.reopen();

    assertThat(acknowledged).hasSizeGreaterThan(kills);
    assertThat(OfficeDatabaseTest.names(database)).containsAll(acknowledged);
    assertThat(database.isAsJournalled()).isTrue();
    assertThat(JournalCheck.run(database.journal(), List.of(database.tip())).isGood()).isTrue();
  }

  /** Goes red when H2's default no longer loses rows: the test above would then show nothing. */
  @Test
  void controlH2sDefaultUrlLosesAcknowledgedRows(@TempDir Path folder) throws Exception {
    int lost = 0;
    for (int kill = 0; kill < CONTROL_KILLS; kill++) {
      Path office = folder.resolve("office" + kill);
      Set<String> acknowledged = commitUntilKilled(office, "default", kill + "-");
      acknowledged.removeAll(rowsIn(office));
      lost += acknowledged.size();
    }

    assertThat(lost).isPositive();
  }

  private Set<String> commitUntilKilled(Path folder, String how, String prefix)
      throws IOException, InterruptedException {
    int rows = 1 + random.nextInt(MOST_ROWS);
    Process program = Program.start(CommitUntilKilled.class, folder.toString(), how, prefix);
    Set<String> acknowledged = new HashSet<>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      String row = out.readLine();
      while (row != null) {
        if (row.startsWith(prefix)) {
          acknowledged.add(row);
        }
        if (acknowledged.size() == rows) {
          // By its handle, which leaves the stream open: what it still told is read to the end.
          program.toHandle().destroyForcibly();
        }
        row = out.readLine();
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rows);
    return acknowledged;
  }

  private static Set<String> rowsIn(Path folder) throws SQLException {
    Set<String> rows = new HashSet<>();
    String options = ";CIPHER=AES;TRACE_LEVEL_FILE=0";
    try (Connection connection = OfficeUrl.source(folder, SECRET, options).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists village (name varchar(50))");
      try (ResultSet village = statement.executeQuery("select name from village")) {
        while (village.next()) {
          rows.add(village.getString(1));
        }
      }
    }
    return rows;
  }
}
