package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.backup.OfficeRestore;
import huimin.platform.journal.JournalRecord;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.task.Progress;
import huimin.recovery.CaseRow;
import huimin.recovery.Measure;
import huimin.recovery.OpenCabinet;
import huimin.recovery.OpeningPurpose;
import huimin.recovery.RecoveryCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cabinet in a whole office: carried in its backups, in none of its records. */
class CabinetDoorTest {
  @TempDir static Path once;
  private static SmallOffice made;
  @TempDir Path folder;
  private SmallOffice office;

  @BeforeAll
  static void found() {
    made = SmallOffice.demo(once.resolve("office"));
  }

  @BeforeEach
  void copy() {
    office = new SmallOffice(folder.resolve("office"), made.secret(), made.clock());
    made.copyTo(office.folder());
  }

  private static OpenCabinet open(Wiring wiring) {
    return wiring
        .cabinet()
        .opened(
            wiring.cabinet().cabinet().open(SmallOffice.PASSWORD.clone(), OpeningPurpose.SERVICE));
  }

  private static String enableWithOneCase(Wiring wiring) {
    var enabled = wiring.cabinet().cabinet().enable(SmallOffice.PASSWORD.clone());
    OpenCabinet cabinet = wiring.cabinet().opened(enabled.cabinet());
    long person = wiring.persons().search(SmallOffice.name(0), 1).getFirst().id();
    cabinet.cases().add(RecoveryCase.begin(person, Measure.SQJD));
    return enabled.recoveryKey();
  }

  private static List<JournalRecord> records(Wiring wiring) {
    var records = new ArrayList<JournalRecord>();
    wiring.database().journal().heads(1, records::add);
    return records;
  }

  @Test
  void theOfficeKeepsNothingOfIt() throws IOException {
    try (Wiring wiring = office.open(office.folder())) {
      String search = SmallOffice.name(0);
      wiring.persons().search(search, 1);
      int before = records(wiring).size();
      String state = records(wiring).getLast().state();
      enableWithOneCase(wiring);
      wiring.cabinet().current().orElseThrow().cases().list(true);
      assertThat(records(wiring)).hasSize(before);
      assertThat(records(wiring).getLast().state()).isEqualTo(state);
      assertThat(wiring.cabinet().current()).isPresent();
    }
    try (Stream<Path> files = Files.walk(office.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(text).as(file.toString()).doesNotContain("case_entry", "SQJD", "holders");
      }
    }
  }

  @Test
  void everyOfficeHasAnAnnexAndAllItsFilesHaveOneTime() throws IOException {
    Path annex = office.folder().resolve("annex");
    assertThat(annex.resolve("keys.json")).exists();
    office.open(office.folder()).close();
    try (Stream<Path> files = Files.walk(annex)) {
      List<FileTime> times = new ArrayList<>();
      for (Path file : files.toList()) {
        times.add(Files.getLastModifiedTime(file));
      }
      assertThat(times).hasSizeGreaterThan(4).containsOnly(times.getFirst());
    }
  }

  @Test
  void aBackupBringsItBackAndIsAsLargeWhetherUsedOrNot() throws IOException {
    Path backup;
    long unused;
    try (Wiring wiring = office.open(office.folder())) {
      unused = Files.size(wiring.backups().make(folder.resolve("u1"), Progress.NONE).file());
      enableWithOneCase(wiring);
      backup = wiring.backups().make(folder.resolve("u2"), Progress.NONE).file();
    }
    assertThat(Files.size(backup) - unused).isBetween(-20_000L, 20_000L);
    Path restored = folder.resolve("restored");
    OfficeRestore.of(backup, Proof.ofOpenOffice(office.secret())).restore(restored);
    Files.copy( // without it everybody waits
        office.folder().resolve("attempts.json"), restored.resolve("attempts.json"));
    try (Wiring wiring = office.open(restored)) {
      assertThat(open(wiring).cases().list(false))
          .extracting(CaseRow::name)
          .containsExactly(SmallOffice.name(0));
    }
  }

  @Test
  void anOfficeWithAnotherSecretStillKnowsThatItIsInUse() {
    try (Wiring wiring = office.open(office.folder())) {
      enableWithOneCase(wiring);
      wiring.cabinet().close();
      wiring.renewal().renew(SmallOffice.PASSWORD.clone(), Progress.NONE);
    }
    try (Wiring wiring =
        Wiring.open(
            office.folder(), SmallOffice.USER, SmallOffice.PASSWORD.clone(), office.clock())) {
      assertThat(wiring.cabinet().cabinet().isEnabled()).isTrue();
      assertThat(open(wiring).cases().list(false)).hasSize(1);
    }
  }
}
