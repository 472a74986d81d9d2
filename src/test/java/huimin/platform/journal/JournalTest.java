package huimin.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.OfficeSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again, and whatever anybody does to the files shows. */
class JournalTest {
  private static final SecretKey KEY = OfficeSecret.of("journal-test").key("journal");
  private static final RowShape SHAPE =
      new RowShape("person", List.of("id", "name", "note"), List.of(0));
  private static final String CANARY = "金丝雀CanaryName";
  private static final int RECORDS = 8;

  @TempDir Path folder;

  @BeforeEach
  void writeSome() throws IOException {
    try (Journal journal = Journal.create(folder, KEY, 3_000)) {
      for (int i = 1; i <= RECORDS; i++) {
        append(journal, i);
      }
    }
  }

  private static JournalRecord append(Journal journal, int number) throws IOException {
    try (var rows = new ChangeLog()) {
      rows.add(RowChange.of(SHAPE, null, row(number, CANARY)));
      rows.add(RowChange.of(SHAPE, row(number, CANARY), row(number, "乙𠮷")));
      JournalRecord record = journal.append(journal.prepare(entry(number), rows));
      journal.settle();
      return record;
    }
  }

  private static String[] row(int number, String name) {
    return new String[] {String.valueOf(number), name, null};
  }

  private static JournalEntry entry(int number) {
    Instant at = Instant.parse("2026-11-22T01:00:00Z").plusSeconds(number);
    // Long reasons that do not compress: a few records fill a file.
    return new JournalEntry(
        at,
        "测试员",
        "person-edit",
        "person:" + number,
        "x".repeat(600),
        null,
        0,
        "2",
        "0".repeat(64));
  }

  private JournalCheck.Result check(JournalTip... known) throws IOException {
    try (Journal journal = Journal.open(folder, KEY)) {
      return JournalCheck.run(journal.reader(), List.of(known));
    }
  }

  private List<Path> files() {
    return Segment.files(folder);
  }

  @Test
  void whatWasWrittenIsReadAgainOverSeveralFiles() throws IOException {
    var heads = new ArrayList<JournalRecord>();
    var rows = new ArrayList<RowChange>();
    try (Journal journal = Journal.open(folder, KEY)) {
      journal
          .reader()
          .walk(
              1,
              (record, changes) -> {
                heads.add(record);
                changes.each(rows::add);
              });
    }

    assertThat(files()).hasSizeGreaterThan(2);
    assertThat(heads)
        .extracting(JournalRecord::seq)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(heads.get(3).subject()).isEqualTo("person:4");
    assertThat(heads.get(3).tables()).containsEntry("person", new RowCounts(1, 1, 0));
    assertThat(rows).hasSize(2 * RECORDS);
    assertThat(rows.get(7).beforeByColumn())
        .containsEntry("name", CANARY)
        .containsEntry("note", null);
    assertThat(rows.get(7).after()).containsExactly("4", "乙𠮷", null);
    assertThat(check().isGood()).isTrue();
    assertThat(check().records()).isEqualTo(RECORDS);
  }

  @Test
  void itGoesOnWhereItEnded() throws IOException {
    JournalTip tip;
    try (Journal journal = Journal.open(folder, KEY)) {
      tip = append(journal, RECORDS + 1).tip();
    }

    assertThat(check(tip).isGood()).isTrue();
    assertThat(check().tip()).isEqualTo(tip);
    assertThat(tip.shortForm()).matches("9 · [0-9a-f]{4}(-[0-9a-f]{4}){3}");
  }

  @Test
  void nothingInTheFilesCanBeRead() throws IOException {
    for (Path file : files()) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(bytes).doesNotContain("Canary").doesNotContain("person").doesNotContain("xxxx");
    }
    assertThat(Journal.opensWith(folder, KEY)).isTrue();
    assertThat(Journal.opensWith(folder, OfficeSecret.of("other").key("journal"))).isFalse();
  }

  @Test
  void aFailedRecordIsMadeVoidInPlaceAndTheChainGoesOn() throws IOException {
    try (Journal journal = Journal.open(folder, KEY, Long.MAX_VALUE)) {
      append(journal, 9);
      long size = Files.size(files().getLast());
      journal.voidLast();
      assertThat(Files.size(files().getLast())).isEqualTo(size);
      append(journal, 10);
    }

    var heads = new ArrayList<JournalRecord>();
    var rows = new ArrayList<RowChange>();
    try (Journal journal = Journal.open(folder, KEY)) {
      journal
          .reader()
          .walk(
              9,
              (record, changes) -> {
                heads.add(record);
                changes.each(rows::add);
              });
    }
    assertThat(heads).extracting(JournalRecord::voided).containsExactly(true, false);
    assertThat(heads.getFirst().tables()).isEmpty();
    assertThat(rows).hasSize(2);
    assertThat(check().isGood()).isTrue();
  }

  @Test
  void everyAlteredByteIsFound() throws IOException {
    for (Path file : files()) {
      byte[] good = Files.readAllBytes(file);
      for (int at = 0; at < good.length; at += 61) {
        byte[] bad = good.clone();
        bad[at] ^= 4;
        Files.write(file, bad);
        assertThat(isNoticed()).as("%s byte %d", file.getFileName(), at).isTrue();
      }
      Files.write(file, good);
    }
    assertThat(isNoticed()).isFalse();
  }

  /**
   * Refused at opening, told as a torn end (which the database then contradicts), or by the check.
   */
  private boolean isNoticed() throws IOException {
    try (Journal journal = Journal.open(folder, KEY)) {
      return journal.torn() || !JournalCheck.run(journal.reader(), List.of()).isGood();
    } catch (JournalFault e) {
      return true;
    }
  }

  @Test
  void aRecordTakenOutPutInOrMovedIsFound() throws IOException {
    Path file = files().get(1);
    byte[] good = Files.readAllBytes(file);
    List<byte[]> frames = frames(good);
    assertThat(frames).hasSizeGreaterThan(2);
    byte[] first = frames.get(0);
    byte[] second = frames.get(1);
    byte[] third = frames.get(2);
    byte[] header = Arrays.copyOf(good, Segment.HEADER);

    Files.write(file, join(header, second, third));
    assertThat(check().faults())
        .first()
        .extracting(JournalFault::kind)
        .isEqualTo(JournalFault.Kind.MISSING);
    Files.write(file, join(header, first, first, second, third));
    assertThat(check().faults())
        .first()
        .extracting(JournalFault::kind)
        .isEqualTo(JournalFault.Kind.OUT_OF_ORDER);
    Files.write(file, join(header, second, first, third));
    assertThat(check().isGood()).isFalse();
    Files.write(file, join(header, first, second));
    assertThat(check().faults())
        .first()
        .extracting(JournalFault::kind)
        .isEqualTo(JournalFault.Kind.MISSING);
    Files.write(file, good);
    assertThat(check().isGood()).isTrue();
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    Files.delete(files().get(1));

    assertThat(check().isGood()).isFalse();
  }

  @Test
  void aCutTailAndAnOlderCopyShowAgainstAnyKnownTip() throws IOException {
    JournalTip tip = check().tip();
    Path last = files().getLast();
    byte[] good = Files.readAllBytes(last);
    List<byte[]> frames = frames(good);
    Files.write(last, Arrays.copyOf(good, good.length - frames.getLast().length));

    assertThat(check().isGood()).isTrue(); // by itself it is a whole, shorter journal
    assertThat(check(tip).faults())
        .extracting(JournalFault::kind)
        .containsExactly(JournalFault.Kind.CUT_TAIL);

    try (Journal journal = Journal.open(folder, KEY)) {
      append(journal, RECORDS);
    }
    assertThat(check(tip).faults())
        .extracting(JournalFault::kind)
        .containsExactly(JournalFault.Kind.OTHER_HISTORY);
  }

  @Test
  void aTornLastRecordIsToldAndCanBeTakenOff() throws IOException {
    Path last = files().getLast();
    byte[] good = Files.readAllBytes(last);
    int cut = frames(good).getLast().length;
    for (int left : new int[] {1, 10, 30, cut - 1}) {
      Files.write(last, Arrays.copyOf(good, good.length - cut + left));
      try (Journal journal = Journal.open(folder, KEY)) {
        assertThat(journal.torn()).as("%d bytes of %d", left, cut).isTrue();
        assertThat(journal.tip().seq()).isEqualTo(RECORDS - 1);
      }
    }
    Files.write(last, join(Arrays.copyOf(good, good.length - cut), new byte[500]));
    try (Journal journal = Journal.open(folder, KEY)) {
      assertThat(journal.torn()).isTrue();
      assertThatThrownBy(() -> append(journal, RECORDS)).isInstanceOf(IllegalStateException.class);
      journal.dropTorn();
      append(journal, RECORDS);
    }
    assertThat(check().isGood()).isTrue();
    assertThat(folder.resolve("torn-8.bin")).exists();
  }

  @Test
  void sealedAnewUnderAnotherKeyTheChainStays(@TempDir Path elsewhere) throws IOException {
    SecretKey other = OfficeSecret.of("other").key("journal");
    JournalRenewal.copy(folder, KEY, elsewhere, other);

    assertThat(Journal.opensWith(elsewhere, KEY)).isFalse();
    assertThat(Segment.files(elsewhere)).hasSameSizeAs(files());
    try (Journal journal = Journal.open(elsewhere, other)) {
      assertThat(JournalCheck.run(journal.reader(), List.of(check().tip())).isGood()).isTrue();
    }
  }

  @Test
  void aFileJustBegunIsNoFault() throws IOException {
    JournalTip tip = check().tip();
    Segment.begin(folder, RECORDS + 1, tip.bytes()).close();
    try (Journal journal = Journal.open(folder, KEY)) {
      assertThat(journal.tip()).isEqualTo(tip);
      assertThat(journal.last().seq()).isEqualTo(RECORDS);
      append(journal, RECORDS + 1);
    }
    Files.write(Segment.file(folder, RECORDS + 2), new byte[] {'H', 'M'});
    try (Journal journal = Journal.open(folder, KEY)) {
      assertThat(journal.tip().seq()).isEqualTo(RECORDS + 1);
      append(journal, RECORDS + 2);
    }
    assertThat(check().isGood()).isTrue();
  }

  @Test
  void aRecordThatCouldNotBeWrittenLeavesNothing() throws IOException {
    byte[] before = Files.readAllBytes(files().getLast());
    try (Journal journal = Journal.open(folder, KEY)) {
      try (var rows = new ChangeLog()) {
        Journal.Pending late = journal.prepare(entry(9), rows);
        append(journal, 9);
        assertThatThrownBy(() -> journal.append(late)).isInstanceOf(IllegalStateException.class);
      }
      journal.voidLast();
      assertThatThrownBy(journal::voidLast).isInstanceOf(IllegalStateException.class);
    }
    assertThat(Files.readAllBytes(files().getLast())).startsWith(before);
  }

  private static List<byte[]> frames(byte[] file) {
    var frames = new ArrayList<byte[]>();
    var buffer = java.nio.ByteBuffer.wrap(file);
    for (int at = Segment.HEADER; at < file.length; ) {
      int length = Integer.BYTES + buffer.getInt(at);
      frames.add(Arrays.copyOfRange(file, at, at + length));
      at += length;
    }
    return frames;
  }

  private static byte[] join(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    Stream.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
