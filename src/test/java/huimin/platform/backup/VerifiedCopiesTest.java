package huimin.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.EarlierCopy;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OldSnapshot;
import huimin.platform.db.Safeguards;
import huimin.platform.db.SnapshotSource;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifiedCopiesTest {
  private DemoOffice office;
  private OfficeSecret secret;

  @BeforeEach
  void open() {
    office = DemoOffice.create();
    secret = office.database().snapshot(SnapshotSource::secret);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private OfficeDatabase openWithCopies(Path folder) {
    var copies = new VerifiedCopies(folder, secret, office.clock());
    return OfficeDatabase.open(
        folder, secret, office.clock(), new Safeguards(copies, KnownTips.NONE, false, copies));
  }

  private void write(String village) {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx ->
                tx.execute(
                    "insert into village (id, name, sort_no) values (next value for record_id, ?,"
                        + " 99)",
                    village));
  }

  private String figures(OfficeDatabase database) {
    return database.snapshot(SnapshotSource::summary).digest();
  }

  @Test
  void aLostDatabaseIsRebuiltFromTheNewestBackupAndTheJournalAfterIt() throws IOException {
    var backups =
        new BackupService(
            office.database(), office.folder(), Access.of(office.session()), office.clock());
    write("清溪坪村");
    backups.backup(BackupReason.IMPORT);
    write("清溪坪二村");
    String before = figures(office.database());
    JournalTip tip = office.database().tip();
    office.database().close();
    Files.delete(new OfficePaths(office.folder()).database());
    List<EarlierCopy> copies = new VerifiedCopies(office.folder(), secret, office.clock()).get();
    assertThat(copies).singleElement().satisfies(copy -> assertThat(copy.tip().seq()).isPositive());

    try (OfficeDatabase database = openWithCopies(office.folder())) {
      assertThat(figures(database)).isEqualTo(before);
      assertThat(database.journal().tipAt(tip.seq())).isEqualTo(tip);
      assertThat(database.isAsJournalled()).isTrue();
    }
  }

  @Test
  void aRestoredSecondPlaceBackupGoesOnWithTheSameChain(@TempDir Path elsewhere) {
    var backups =
        new BackupService(
            office.database(), office.folder(), Access.of(office.session()), office.clock());
    Path file = backups.make(elsewhere, Progress.NONE).file();
    BackupHeader header = OfficeRestore.header(file);
    Path folder = elsewhere.resolve("new");

    new Restoring(office.clock(), KnownTips.NONE)
        .restore(OfficeRestore.of(file, OfficeKeys.Proof.ofOpenOffice(secret)), folder);

    try (OfficeDatabase database = OfficeDatabase.open(folder, secret, office.clock())) {
      assertThat(database.journal().firstSeq()).isEqualTo(1);
      assertThat(database.journal().tipAt(header.seq()).hash()).isEqualTo(header.hash());
      assertThat(database.journal().at(header.seq() + 1).act()).isEqualTo("backup-restore");
      assertThat(database.isAsJournalled()).isTrue();
    }
  }

  @Test
  void anOfficeOfTheFirstVersionIsBackedUpBeforeItsUpdate(@TempDir Path folder) throws Exception {
    OldSnapshot.office("1", folder, secret);
    OfficeKeys.put(folder, OfficeKeys.text(office.folder()));

    openWithCopies(folder).close();

    assertThat(new BackupPlace(folder.resolve("backup")).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.header().schema()).isEqualTo("1");
              assertThat(entry.header().reason()).isEqualTo(BackupReason.UPDATE);
            });
  }

  /** Without the backup there is no update: the same folder, whose keys are not there. */
  @Test
  void controlWithoutABackupThereIsNoUpdate(@TempDir Path folder) throws Exception {
    OldSnapshot.office("1", folder, secret);

    assertThatThrownBy(() -> openWithCopies(folder)).hasMessage("security.keys-missing");

    OfficeKeys.put(folder, OfficeKeys.text(office.folder()));
    openWithCopies(folder).close();
    assertThat(new BackupPlace(folder.resolve("backup")).entries().getFirst().header().schema())
        .isEqualTo("1");
  }
}
