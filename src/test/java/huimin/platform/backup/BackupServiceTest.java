package huimin.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.SnapshotSource;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.db.SnapshotTarget;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupServiceTest {
  private static final String CANARY = "CanaryNobody";

  @TempDir Path second;
  private DemoOffice office;
  private BackupService backups;

  @BeforeEach
  void open() {
    office = DemoOffice.create();
    backups = service(office.clock());
    village(office.database(), CANARY);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private BackupService service(Clock clock) {
    return new BackupService(
        office.database(), office.folder(), Access.of(office.session()), clock);
  }

  private static void village(OfficeDatabase database, String name) {
    database.write(
        TestOffice.DEED,
        tx ->
            tx.execute(
                "insert into village (id, name, sort_no) values (next value for record_id, ?, 99)",
                name));
  }

  private OfficeSecret secret() {
    return office.database().snapshot(SnapshotSource::secret);
  }

  @Test
  void aBackupIsVerifiedNamedAndRegistered() {
    BackupRun run = backups.make(second, Progress.NONE);

    assertThat(run.file()).hasParent(second).hasFileName("惠民备份-20261122-090000.hmb").exists();
    assertThat(backups.newestSecondPlace()).contains(run);
    assertThat(backups.newestFirstPlace()).isEmpty();
    assertThat(backups.list(second))
        .hasSize(1)
        .allMatch(line -> line.run().equals(Optional.of(run)));
    assertThat(run.rows()).isPositive();
    assertThat(run.digest()).isEqualTo(backups.current().digest());
    assertThat(office.folder().resolve("huimin.scratch")).doesNotExist();
  }

  @Test
  void twoInTheSameSecondDoNotOverwriteEachOther() {
    backups.make(second, Progress.NONE);
    backups.make(second, Progress.NONE);

    assertThat(backups.list(second)).hasSize(2);
  }

  @Test
  void beforeRiskMakesOneUnlessThereIsOneOfThisState() {
    backups.backup(BackupReason.IMPORT);
    backups.backup(BackupReason.CLOSING);
    service(office.clock()).backup(BackupReason.CLOSING);
    assertThat(backups.list(backups.firstPlace())).hasSize(1);

    village(office.database(), "清溪坪村");
    backups.backup(BackupReason.CLOSING);
    assertThat(backups.list(backups.firstPlace())).hasSize(2);
  }

  @Test
  void theDaysOwnBackupIsMadeOnceADay() {
    assertThat(backups.daily(Progress.NONE)).isPresent();
    assertThat(backups.daily(Progress.NONE)).isEmpty();
    Clock tomorrow = Clock.offset(office.clock(), Duration.ofDays(1));
    assertThat(service(tomorrow).daily(Progress.NONE)).isPresent();
  }

  @Test
  void theReminderIsDueWhenTheSecondPlaceIsOlderThanADay() {
    assertThat(backups.isSecondPlaceDue()).isTrue();
    backups.make(second, Progress.NONE);
    assertThat(backups.isSecondPlaceDue()).isFalse();
    assertThat(service(Clock.offset(office.clock(), Duration.ofHours(25))).isSecondPlaceDue())
        .isTrue();
  }

  @Test
  void whoMayNotBackUpIsRefused() {
    var nobody = new Session("无权", Set.of());
    var service =
        new BackupService(office.database(), office.folder(), Access.of(nobody), office.clock());

    assertThatThrownBy(() -> service.make(second, Progress.NONE))
        .hasMessage("security.not-permitted");
    assertThatThrownBy(() -> service.list(second)).hasMessage("security.not-permitted");
    assertThat(second).isEmptyDirectory();
  }

  /** A row changed after the snapshot stands for anything that came out other than it went in. */
  @Test
  void controlVerificationSeesOneChangedRow() {
    Path file = backups.make(second, Progress.NONE).file();
    var verifier = new BackupVerifier(office.folder().resolve("huimin.scratch"));
    SnapshotSummary then = BackupFile.read(file, secret(), (header, in) -> summary(header, in));
    verifier.verify(file, secret(), then);

    village(office.database(), "清溪坪村");

    SnapshotSummary now = office.database().snapshot(SnapshotSource::summary);
    assertThatThrownBy(() -> verifier.verify(file, secret(), now)).hasMessage("backup.differs");
  }

  private static SnapshotSummary summary(BackupHeader header, InputStream in) throws IOException {
    BackupContent.skip(header, in);
    return SnapshotTarget.read(in);
  }

  @Test
  void fiftyFlippedBitsAndFiftyCutsAreRefused() throws IOException {
    harm(50);
  }

  @Test
  @Tag("long")
  void aThousandFlippedBitsAndAThousandCutsAreRefused() throws IOException {
    harm(1_000);
  }

  private void harm(int times) throws IOException {
    Path file = backups.make(second, Progress.NONE).file();
    byte[] good = Files.readAllBytes(file);
    var random = new Random(times);
    Path harmed = second.resolve("harmed.hmb");
    for (int i = 0; i < times; i++) {
      byte[] flipped = good.clone();
      // The first hundred bytes and the rest by turns: the header is short and matters as much.
      int at = random.nextInt(i % 2 == 0 ? good.length : 100);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      assertRefused(Files.write(harmed, flipped));
      assertRefused(Files.write(harmed, Arrays.copyOf(good, random.nextInt(good.length))));
    }
    SnapshotSummary read = BackupFile.read(file, secret(), (header, in) -> summary(header, in));
    assertThat(read.rows()).isPositive();
  }

  private void assertRefused(Path harmed) {
    OfficeSecret secret = secret();
    assertThatThrownBy(() -> BackupFile.read(harmed, secret, (header, in) -> summary(header, in)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.key()).isIn("backup.damaged", "backup.no-backup", "db.newer-program"));
  }

  @Test
  void aForeignSecretOpensNothing() {
    Path file = backups.make(second, Progress.NONE).file();

    assertThatThrownBy(
            () -> BackupFile.read(file, TestOffice.SECRET, (header, in) -> summary(header, in)))
        .hasMessage("backup.damaged");
  }

  @Test
  void automaticBackupsAreTidiedAwayAndWhatSomebodyAskedForStays() {
    backups.make(backups.firstPlace(), Progress.NONE);
    for (int day : List.of(1, 2, 40, 41, 42, 50)) {
      service(Clock.offset(office.clock(), Duration.ofDays(day))).daily(Progress.NONE);
    }

    assertThat(
            service(Clock.offset(office.clock(), Duration.ofDays(60))).list(backups.firstPlace()))
        .extracting(line -> line.header().made().substring(0, 10))
        // asked for; the newest of November; those of the last fourteen days before the last one
        .containsExactly(
            "2027-01-11", "2027-01-03", "2027-01-02", "2027-01-01", "2026-11-24", "2026-11-22");
  }

  @Test
  void noFileShowsWhatIsInIt() throws IOException {
    backups.make(second, Progress.NONE);
    backups.backup(BackupReason.IMPORT);

    for (Path folder : List.of(second, office.folder(), backups.firstPlace())) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
              .doesNotContain(CANARY)
              .doesNotContain(secret().filePassword());
        }
      }
    }
  }
}
