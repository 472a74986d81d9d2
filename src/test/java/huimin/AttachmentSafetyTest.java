package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.office.HealthLine;
import huimin.person.AttachmentCheck;
import huimin.person.AttachmentDraft;
import huimin.person.AttachmentOwner;
import huimin.person.AttachmentService;
import huimin.platform.backup.BackupRun;
import huimin.platform.backup.OfficeRestore;
import huimin.platform.backup.Restoring.Restored;
import huimin.platform.blob.BlobStore;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.testkit.Canaries;
import huimin.testkit.DemoOffice;
import huimin.testkit.Papers;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of people through everything that happens to an office's files. */
class AttachmentSafetyTest {
  private static final String WORD = "金丝雀户口簿内容";

  @TempDir Path usb;
  @TempDir Path outside;
  private DemoOffice office;
  private Wiring wiring;
  private long paper;

  @BeforeEach
  void open() {
    office = DemoOffice.create();
    wiring = Wiring.over(office.folder(), office.signedIn(), office.clock());
    Townsfolk.person(office.database(), 1, "赵一");
    paper = add("一.pdf", WORD);
  }

  @AfterEach
  void close() {
    wiring.close();
    office.close();
  }

  private long add(String name, String words) {
    Path file = Papers.in(outside, name, Papers.pdf(words));
    return wiring
        .people()
        .attachments()
        .add(new AttachmentDraft(AttachmentOwner.person(1), "04", file))
        .id();
  }

  private static List<Path> copies(Path place) throws IOException {
    try (var files = Files.walk(place)) {
      return files.filter(f -> f.getFileName().toString().matches("[0-9a-f]{32}")).toList();
    }
  }

  private Restored restore(Path file, Path folder) {
    Proof proof = Proof.ofPassword(DemoOffice.USER, DemoOffice.password());
    return Wiring.restoring(office.clock()).restore(OfficeRestore.of(file, proof), folder);
  }

  private byte[] contentIn(Path folder) {
    OfficeSecret secret = OfficeKeys.unlock(folder, DemoOffice.USER, DemoOffice.password());
    try (var database = OfficeDatabase.open(folder, secret, office.clock())) {
      var access = Access.of(office.session());
      var store = BlobStore.of(folder, secret);
      return new AttachmentService(database, store, access, office.clock()).content(paper);
    }
  }

  @Test
  void aPlaceHoldsEachPaperOnceAndRestoringBringsItBack() throws IOException {
    wiring.backups().make(usb, Progress.NONE);
    List<Path> first = copies(usb);
    assertThat(first).hasSize(1);
    assertThat(new Canaries(List.of(WORD, "%PDF")).in(usb)).isEmpty();
    var made = Files.getLastModifiedTime(first.getFirst());
    add("二.pdf", "第二份");
    BackupRun run = wiring.backups().make(usb, Progress.NONE);
    assertThat(copies(usb)).hasSize(2);
    assertThat(Files.getLastModifiedTime(first.getFirst())).isEqualTo(made);

    Path folder = usb.resolve("恢复");
    assertThat(restore(run.file(), folder).missing()).isZero();
    assertThat(contentIn(folder)).isEqualTo(Papers.pdf(WORD));
  }

  @Test
  void aBackupTakenAwayFromItsPapersIsRestoredAndTheirNumberSaid() throws IOException {
    BackupRun run = wiring.backups().make(usb, Progress.NONE);
    Path alone = Files.createDirectory(usb.resolve("alone")).resolve(run.file().getFileName());
    Files.copy(run.file(), alone);
    assertThat(restore(alone, usb.resolve("恢复")).missing()).isEqualTo(1);
  }

  @Test
  void aCopyThatWasCutShortIsMadeAnewAndDamageIsNotBrought() throws IOException {
    wiring.backups().make(usb, Progress.NONE);
    Path copy = copies(usb).getFirst();
    byte[] whole = Files.readAllBytes(copy);
    Files.write(copy, new byte[3]);
    BackupRun run = wiring.backups().make(usb, Progress.NONE);
    assertThat(copy).hasBinaryContent(whole);
    whole[40] ^= 1;
    Files.write(copy, whole);
    assertThat(restore(run.file(), usb.resolve("恢复")).missing()).isEqualTo(1);
  }

  @Test
  void anotherSecretSealsThemAnew() throws IOException {
    Path file = copies(new OfficePaths(office.folder()).attachments()).getFirst();
    byte[] before = Files.readAllBytes(file);
    add("二.pdf", "会坏的一份");
    Path broken =
        copies(new OfficePaths(office.folder()).attachments()).stream()
            .filter(f -> !f.equals(file))
            .findFirst()
            .orElseThrow();
    Files.write(broken, new byte[90]);

    wiring.renewal().renew(DemoOffice.password(), Progress.NONE);

    assertThat(file).exists();
    assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    assertThat(broken).as("what was damaged is not lost either").hasBinaryContent(new byte[90]);
    assertThat(contentIn(office.folder())).isEqualTo(Papers.pdf(WORD));
    assertThat(copies(new OfficePaths(office.folder()).backups())).hasSize(1);
  }

  @Test
  void theHealthCheckTellsOfMissingPapersWithoutNames() throws IOException {
    var store = BlobStore.of(office.folder(), wiring.secret());
    var probe = new AttachmentProbe(new AttachmentCheck(office.database(), store));
    assertThat(probe.look(Progress.NONE))
        .singleElement()
        .satisfies(line -> assertThat(line.state()).isEqualTo(HealthLine.State.GOOD))
        .satisfies(line -> assertThat(line.words()).contains("1 个附件"));
    Files.delete(copies(new OfficePaths(office.folder()).attachments()).getFirst());
    assertThat(probe.look(Progress.NONE))
        .singleElement()
        .satisfies(line -> assertThat(line.state()).isEqualTo(HealthLine.State.FAULT))
        .satisfies(
            line -> assertThat(line.words()).contains("编号 " + paper).doesNotContain("赵一", "一.pdf"));
    office.database().write(TestOffice.DEED, tx -> tx.execute("delete from attachment"));
    assertThat(probe.look(Progress.NONE).getFirst().words()).contains("还没有添加过附件");
  }
}
