package huimin.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.journal.JournalCheck;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Turned bits and cut ends, at random places: made good again or refused, never silently wrong. */
@InOffice
class DamagedFilesTest {
  private static final int SHORT = 50;
  private static final int LONG = 500;
  private static final int ROWS = 6;

  private final Random random = new Random(20261122);

  @Test
  void aDamagedDatabaseIsNeverSilentlyWrong(TestOffice office) throws IOException {
    damageDatabase(office, SHORT);
  }

  @Test
  @Tag("long")
  void aDamagedDatabaseIsNeverSilentlyWrongInFiveHundredTrials(TestOffice office)
      throws IOException {
    damageDatabase(office, LONG);
  }

  @Test
  void aDamagedJournalIsNeverSilentlyWrong(TestOffice office) throws IOException {
    damageJournal(office, SHORT);
  }

  @Test
  @Tag("long")
  void aDamagedJournalIsNeverSilentlyWrongInFiveHundredTrials(TestOffice office)
      throws IOException {
    damageJournal(office, LONG);
  }

  /** Every second time the file counts as not closed, so that no digest of it helps. */
  private void damageDatabase(TestOffice office, int trials) throws IOException {
    fill(office);
    var paths = new OfficePaths(office.folder());
    int rebuilt = 0;
    for (int trial = 0; trial < trials; trial++) {
      office.database().close();
      damage(paths.database());
      if (trial % 2 == 1) {
        Files.writeString(paths.closeMark(), "open\n");
      }
      OfficeDatabase database = office.reopen();
      assertThat(OfficeDatabaseTest.names(database)).hasSize(ROWS);
      assertThat(database.isAsJournalled()).isTrue();
      rebuilt += database.notes().isEmpty() ? 0 : 1;
      removeDamaged(office.folder());
    }
    assertThat(rebuilt).isGreaterThan(trials / 2);
  }

  private void damageJournal(TestOffice office, int trials) throws IOException {
    fill(office);
    office.database().close();
    Path journal = new OfficePaths(office.folder()).journal().resolve("0000000001.hmj");
    byte[] good = Files.readAllBytes(journal);
    int noticed = 0;
    for (int trial = 0; trial < trials; trial++) {
      Files.write(journal, good);
      damage(journal);
      noticed += isNoticed(office) ? 1 : 0;
    }
    assertThat(noticed).isEqualTo(trials);
    Files.write(journal, good);
    assertThat(isNoticed(office)).isFalse();
  }

  private static boolean isNoticed(TestOffice office) {
    List<String> refusals = new ArrayList<>();
    try {
      OfficeDatabase database = office.reopen();
      if (!JournalCheck.run(database.journal(), List.of(database.tip())).isGood()) {
        refusals.add("check");
      }
      database.close();
    } catch (RefusedException e) {
      refusals.add(e.key());
    }
    return !refusals.isEmpty();
  }

  private static void fill(TestOffice office) {
    for (int row = 0; row < ROWS; row++) {
      OfficeDatabaseTest.insert(office.database(), "row" + row);
    }
  }

  private void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (random.nextInt(4) == 0) {
      bytes = Arrays.copyOf(bytes, bytes.length - 1 - random.nextInt(bytes.length / 2));
    } else {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, bytes);
  }

  private static void removeDamaged(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "huimin.damaged-*")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
