package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.blob.BlobStore;
import huimin.platform.journal.JournalRecord;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.testkit.Canaries;
import huimin.testkit.InOffice;
import huimin.testkit.Papers;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import huimin.testkit.disk.FullDisk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InOffice
class AttachmentServiceTest {
  private static final String WORD = "金丝雀申请书内容";
  private static final String APPLICATION = "04";

  @TempDir Path outside;

  private static BlobStore store(TestOffice office) {
    return BlobStore.of(office.folder(), TestOffice.SECRET);
  }

  private static AttachmentService service(TestOffice office) {
    return new AttachmentService(office.database(), store(office), office.access(), office.clock());
  }

  private static AttachmentCheck check(TestOffice office) {
    return new AttachmentCheck(office.database(), store(office));
  }

  private Path paper(String name, byte[] content) {
    return Papers.in(outside, name, content);
  }

  private AttachmentService.Added add(TestOffice office, long person, String words) {
    Path file = paper("申请书.pdf", Papers.pdf(words));
    return service(office)
        .add(new AttachmentDraft(AttachmentOwner.person(person), APPLICATION, file));
  }

  private static Path only(TestOffice office) throws IOException {
    try (var files = Files.list(new OfficePaths(office.folder()).attachments())) {
      return files.reduce((one, other) -> null).orElseThrow();
    }
  }

  @Test
  void whatIsKeptComesBackAndLiesSealedUnderANameThatSaysNothing(TestOffice office)
      throws IOException {
    Townsfolk.person(office.database(), 1, "赵一");
    long id = add(office, 1, WORD).id();

    assertThat(service(office).content(id)).isEqualTo(Papers.pdf(WORD));
    AttachmentRow row = service(office).of(1, false).getFirst();
    assertThat(row.name()).isEqualTo("申请书.pdf");
    assertThat(row.type()).isEqualTo(AttachmentType.PDF);
    assertThat(only(office).getFileName().toString()).matches("[0-9a-f]{32}");
    office.database().close();
    assertThat(new Canaries(List.of(WORD, "申请书", "%PDF-1.4")).in(office.folder())).isEmpty();
    assertThat(new Canaries(List.of(WORD)).in(outside)).as("the search finds it").isNotEmpty();
  }

  @Test
  void onlyKnownTypesAndSizesAreTaken(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    AttachmentOwner owner = AttachmentOwner.person(1);
    AttachmentService service = service(office);
    Path program = paper("照片.jpg", "MZ program".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThatThrownBy(() -> service.add(new AttachmentDraft(owner, "07", program)))
        .hasMessage("person.attachment-type");
    byte[] large = new byte[10 * (1 << 20) + 1];
    System.arraycopy(Papers.jpeg(), 0, large, 0, Papers.jpeg().length);
    Path big = paper("大.jpg", large);
    assertThatThrownBy(() -> service.add(new AttachmentDraft(owner, "07", big)))
        .hasMessage("person.attachment-too-large");
    Path gone = outside.resolve("没有.pdf");
    assertThatThrownBy(() -> service.add(new AttachmentDraft(owner, "07", gone)))
        .hasMessage("person.attachment-unreadable");
    Path good = paper("合同.pdf", Papers.pdf("x"));
    assertThatThrownBy(() -> service.add(new AttachmentDraft(owner, "", good)))
        .hasMessage("person.attachment-no-kind");
    assertThat(service.of(1, true)).isEmpty();
    assertThat(new OfficePaths(office.folder()).attachments()).doesNotExist();
  }

  @Test
  void theSameContentIsSaid(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    Townsfolk.person(office.database(), 2, "钱二");
    assertThat(add(office, 1, WORD).alsoAt()).isEmpty();
    assertThatThrownBy(() -> add(office, 1, WORD)).hasMessage("person.attachment-twice");
    assertThat(add(office, 2, WORD).alsoAt()).containsExactly("赵一");
  }

  @Test
  void theHouseholdsPapersStandOnEachMembersPageAndTakingOffKeepsTheFile(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    Townsfolk.person(office.database(), 2, "钱二");
    Townsfolk.household(office.database(), 9, 1, 2);
    AttachmentService service = service(office);
    Path book = paper("户口簿.png", Papers.png());
    service.add(new AttachmentDraft(AttachmentOwner.household(9), "02", book));
    AttachmentRow row = service.of(2, false).getFirst();

    service.remove(row);
    assertThat(service.of(2, false)).isEmpty();
    assertThatThrownBy(() -> service.remove(row)).hasMessage("person.entry-changed");
    AttachmentRow off = service.of(2, true).getFirst();
    assertThat(off.removedBy()).isEqualTo(TestOffice.USER);
    assertThat(check(office).look(Progress.NONE).isWhole()).isTrue();
    service.restore(off);
    assertThat(service.of(1, false)).hasSize(1);
  }

  @Test
  void whatLeavesIsPutDownFirst(TestOffice office) throws IOException {
    Townsfolk.person(office.database(), 1, "赵一");
    long id = add(office, 1, WORD).id();
    Path target = outside.resolve("另存.pdf");
    service(office).save(id, target, new Purpose("申请人索取", "赵一本人"));
    assertThat(target).hasBinaryContent(Papers.pdf(WORD));
    JournalRecord last = office.database().journal().at(office.database().tip().seq());
    assertThat(last.action()).isEqualTo(Action.ATTACHMENT_VIEW);
    assertThat(last.subject()).isEqualTo("attachment:" + id);
    assertThat(last.reason()).isEqualTo("申请人索取");
    assertThat(last.recipient()).isEqualTo("赵一本人");
    assertThat(last.rows()).isEqualTo(1);
    Path nowhere = outside.resolve("没有的文件夹").resolve("a.pdf");
    assertThatThrownBy(() -> service(office).save(id, nowhere, Purpose.usual()))
        .hasMessage("person.attachment-not-saved");
  }

  @Test
  void aMissingOrChangedFileIsSaidAndFoundByTheCheck(TestOffice office) throws IOException {
    Townsfolk.person(office.database(), 1, "赵一");
    long id = add(office, 1, WORD).id();
    assertThat(check(office).look(Progress.NONE).isWhole()).isTrue();
    Path file = only(office);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> service(office).content(id)).hasMessage("person.attachment-changed");
    assertThat(check(office).look(Progress.NONE).changed())
        .singleElement()
        .asString()
        .contains(Long.toString(id), "申请书", "2026-11-22")
        .doesNotContain("赵");
    Files.delete(file);
    assertThatThrownBy(() -> service(office).content(id)).hasMessage("person.attachment-missing");
    assertThat(check(office).look(Progress.NONE).missing()).hasSize(1);
    assertThat(check(office).missing()).isEqualTo(1);
  }

  @Test
  void twoFilesExchangedForOneAnotherAreNotOpened(TestOffice office) throws IOException {
    Townsfolk.person(office.database(), 1, "赵一");
    add(office, 1, WORD);
    String name = only(office).getFileName().toString();
    String other = store(office).add(new ByteArrayInputStream(Papers.pdf("别的")));
    store(office).finish(other);
    Files.move(
        store(office).finished(other),
        store(office).finished(name),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(store(office).state(name)).isEqualTo(BlobStore.State.DAMAGED);
  }

  /** Ended between the file and the row, and between the row and the file's last name. */
  @Test
  void anInterruptedAddingCountsOrLeavesNothing(TestOffice office) throws IOException {
    Townsfolk.person(office.database(), 1, "赵一");
    long id = add(office, 1, WORD).id();
    Path finished = only(office);
    Path unfinished = finished.resolveSibling(finished.getFileName() + ".part");
    Files.move(finished, unfinished);
    store(office).add(new ByteArrayInputStream(Papers.pdf("没有登记")));
    assertThat(service(office).content(id)).as("counts at once").isEqualTo(Papers.pdf(WORD));

    check(office).settle();

    assertThat(only(office)).isEqualTo(finished);
    assertThat(service(office).content(id)).isEqualTo(Papers.pdf(WORD));
  }

  @Test
  void aFinishedFileWithoutARowIsNeverThrownAway(TestOffice office) throws IOException {
    String name = store(office).add(new ByteArrayInputStream(Papers.pdf("较早的状态")));
    store(office).finish(name);
    AttachmentCheck.Found found = check(office).look(Progress.NONE);
    assertThat(found.spare()).isEqualTo(1);
    assertThat(found.isWhole()).isTrue();
    assertThat(store(office).state(name)).isEqualTo(BlobStore.State.WHOLE);
  }

  @Test
  void aFullDiskKeepsNothingAndSaysSo(TestOffice office) throws IOException {
    Townsfolk.person(office.database(), 1, "赵一");
    Path file = paper("申请书.pdf", Papers.pdf(WORD));
    try (var disk = FullDisk.under(office.folder())) {
      var full = BlobStore.of(disk.folder(), TestOffice.SECRET);
      var service = new AttachmentService(office.database(), full, office.access(), office.clock());
      var draft = new AttachmentDraft(AttachmentOwner.person(1), APPLICATION, file);
      disk.fullFrom(1);
      assertThatThrownBy(() -> service.add(draft)).hasMessage("person.attachment-not-stored");
      assertThat(service.of(1, true)).isEmpty();
      disk.cleared();
      assertThat(service.add(draft).alsoAt()).isEmpty();
    }
    assertThat(only(office)).exists();
  }
}
