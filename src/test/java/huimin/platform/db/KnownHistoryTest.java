package huimin.platform.db;

import static huimin.testkit.TestOffice.CLOCK;
import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole office folder put back to an earlier day shows on the computer that saw it later. */
@InOffice
class KnownHistoryTest {
  private static final String ID = "00000000-0000-4000-8000-000000000001";

  @Test
  void anOlderCopyOfTheWholeFolderIsRefusedUntilAccepted(
      TestOffice office, @TempDir Path config, @TempDir Path older) throws IOException {
    office.database().write(TestOffice.DEED, tx -> tx.execute("update office set demo = false"));
    office.database().close();
    copy(office.folder(), older);
    KnownTips known = KnownTips.in(config);
    try (OfficeDatabase database = open(office.folder(), known, false)) {
      OfficeDatabaseTest.insert(database, "双河村");
      assertThat(known.of(ID))
          .singleElement()
          .extracting(KnownTips.Known::seq)
          .isEqualTo(database.tip().seq());
    }

    open(office.folder(), known, false).close();
    assertThatThrownBy(() -> open(older, known, false)).hasMessage("db.older-copy");
    Files.delete(new OfficePaths(older).database());
    assertThatThrownBy(() -> open(older, known, false)).hasMessage("db.older-copy");
    open(older, KnownTips.NONE, false).close();
    try (OfficeDatabase database = open(older, known, true)) {
      assertThat(database.notes()).extracting(OpeningNote::key).contains("db.note.older-accepted");
    }
    open(older, known, false).close();
    // Both are known now, each from where it was seen.
    open(office.folder(), known, false).close();
    assertThat(known.of(ID)).hasSize(2);
    office.reopen();
  }

  @Test
  void anUnreadableEntryAndADemonstrationAreNothing(@TempDir Path config, TestOffice office)
      throws IOException {
    KnownTips known = KnownTips.in(config);
    office.database().close();
    try (OfficeDatabase database = open(office.folder(), known, false)) {
      OfficeDatabaseTest.insert(database, "双河村");
    }
    assertThat(known.of(ID)).isEmpty();
    var five = new KnownTips.Known(5, "a".repeat(64));
    var six = new KnownTips.Known(6, "b".repeat(64));
    known.remember("x", five, known5 -> false);
    assertThat(known.of("x")).containsExactly(five);
    known.remember("x", six, five::equals);
    assertThat(known.of("x")).containsExactly(six);
    known.remember("x", five, known6 -> false);
    assertThat(known.of("x")).containsExactly(five, six);
    Files.writeString(config.resolve("tips").resolve("x"), "5 torn");
    assertThat(known.of("x")).isEmpty();
    office.reopen();
  }

  private static OfficeDatabase open(Path folder, KnownTips known, boolean accept) {
    return OfficeDatabase.open(folder, SECRET, CLOCK, new Safeguards(List::of, known, accept));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(new OfficePaths(from).database(), new OfficePaths(to).database());
    Files.copy(new OfficePaths(from).closeMark(), new OfficePaths(to).closeMark());
    JournalledOfficeTest.copyJournal(from, to);
  }
}
