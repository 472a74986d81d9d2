package huimin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.RowProblem;
import huimin.notice.NoticeHead;
import huimin.notice.NoticeRow;
import huimin.payment.MonthView;
import huimin.platform.backup.BackupRun;
import huimin.platform.backup.BackupSide;
import huimin.platform.backup.OfficeRestore;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.DefaultSchema;
import huimin.platform.journal.JournalReader;
import huimin.platform.layout.Outcome;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.security.Purpose;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import huimin.testkit.PdfText;
import huimin.value.Digests;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The way through: rosters in, months closed, notices and lists out, on one office. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
  private static final Period OCTOBER = Period.parse("2026-10");
  private static DemoOffice office;
  private static final List<String> canaries = new ArrayList<>();
  private static Wiring wiring;

  @BeforeAll
  static void openOffice() {
    office = DemoOffice.create();
    wiring = Wiring.over(office.folder(), office.signedIn(), office.clock());
  }

  @AfterAll
  static void closeOffice() {
    wiring.close();
    office.close();
  }

  private static ImportResult take(String name) {
    return wiring
        .imports()
        .run(
            new ImportRequest(office.sample(name), wiring.rosterLayouts(), null, false),
            wiring.session(),
            Progress.NONE);
  }

  @Test
  @Order(1)
  void everyRosterComesInAsItIs() {
    assertCounts(take("人员信息台账.xlsx"), 1803, 1803, 0, 0);
    assertCounts(take("2026年10月城乡低保发放花名册.xlsx"), 228, 228, 0, 0);
    assertCounts(take("特困人员供养台账.xls"), 60, 60, 0, 0);
    assertCounts(take("2026年10月临时救助审批发放汇总表.xlsx"), 35, 35, 0, 0);
    assertCounts(take("就业安置台账.xlsx"), 120, 120, 0, 0);
    assertThat(wiring.persons().counts())
        .containsEntry("persons", 1803)
        .containsEntry("households", 683);
  }

  @Test
  @Order(2)
  void importingAgainChangesNothing() {
    for (String name :
        List.of(
            "人员信息台账.xlsx",
            "2026年10月城乡低保发放花名册.xlsx",
            "特困人员供养台账.xls",
            "2026年10月临时救助审批发放汇总表.xlsx",
            "就业安置台账.xlsx")) {
      ImportResult again = take(name);
      assertThat(again.count(Outcome.UNCHANGED)).as(name).isEqualTo(again.read());
      assertThat(again.batchId()).as(name).isNull();
    }
  }

  @Test
  @Order(3)
  void aFaultyRosterIsRefusedWholeWithExactlyTheListedProblems() throws IOException {
    int before = wiring.persons().counts().get("persons");
    ImportResult result = take("问题台账.xlsx");
    assertThat(result.batchId()).isNull();
    assertThat(result.isRefused()).isTrue();
    assertThat(wiring.persons().counts().get("persons")).isEqualTo(before);
    List<String> expected =
        Files.readAllLines(office.sample("问题台账.expected.csv")).stream().skip(1).toList();
    assertThat(result.problems().stream().map(MainJobTest::line))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String line(RowProblem problem) {
    return problem.row() + "," + problem.column() + "," + problem.code();
  }

  @Test
  @Order(4)
  void monthsCloseInOrderAndNeverChange() {
    assertThatThrownBy(() -> wiring.months().close(Period.parse("2026-12"), wiring.session()))
        .isInstanceOf(RefusedException.class);
    MonthView october = wiring.months().close(OCTOBER, wiring.session());
    assertThat(october.blocked()).isEmpty();
    MonthView november = wiring.months().close(OCTOBER.next(), wiring.session());
    assertThat(november.blocked()).isEmpty();
    for (MonthView month : List.of(october, november)) {
      assertThat(month.programmes())
          .allSatisfy(p -> assertThat(p.previous() + p.added() - p.left()).isEqualTo(p.now()));
    }
    assertThat(wiring.months().view(OCTOBER).programmes()).isEqualTo(october.programmes());
    assertThatThrownBy(() -> wiring.months().close(OCTOBER, wiring.session()))
        .hasMessage("payment.month-already-closed");
  }

  @Test
  @Order(5)
  void noticesListsAndReturnComeOut() {
    Path out = office.folder().resolve("out");
    var notices = wiring.notices().publish(OCTOBER, LocalDate.of(2026, 11, 2), wiring.session());
    assertThat(notices).hasSize(12);
    for (var head : notices) {
      Path file =
          wiring
              .noticeFiles()
              .write(head, wiring.noticeFiles().paperFor(head), "pdf", out, Purpose.usual());
      String printed = PdfText.of(file);
      String text = printed.replaceAll("\\s", "");
      assertThat(text).contains("救助政策", "救助标准", "救助对象", "救助金额");
      for (NoticeRow row : wiring.notices().document(head.id()).rows()) {
        assertThat(text).contains(row.name());
      }
      assertNothingPrivate(printed);
    }
    assertThat(noticeNames(notices)).contains("䶮", "𠮷", "〇");
    assertThat(wiring.payLists().write(OCTOBER, out, Purpose.usual())).isNotEmpty();
    assertThat(wiring.returns().write(OCTOBER, out, Purpose.usual())).isNotEmptyFile();
    assertThat(wiring.aid().ledger(LedgerQuery.all()).total()).isEqualTo(323);
  }

  /** The journal alone makes the same office again, to the last row of every table. */
  @Test
  @Order(6)
  void theJournalAloneMakesTheSameOfficeAgain(@TempDir Path elsewhere) throws IOException {
    Path journal = Files.createDirectory(new OfficePaths(elsewhere).journal());
    for (JournalReader.Part part : office.database().journal().parts()) {
      Files.copy(part.file(), journal.resolve(part.file().getFileName()));
    }
    var secret = OfficeKeys.unlock(office.folder(), DemoOffice.USER, DemoOffice.password());

    try (OfficeDatabase again = OfficeDatabase.open(elsewhere, secret, office.clock())) {
      assertThat(tables(again)).isEqualTo(tables(office.database())).hasSizeGreaterThan(20);
    }
    assertThat(office.database().isAsJournalled()).isTrue();
  }

  /** The digest of every table's rows; the tip has gone on by the rebuilding. */
  private static Map<String, String> tables(OfficeDatabase database) {
    var digests = new TreeMap<String, String>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!table.getName().equalsIgnoreCase("journal_tip")) {
        String rows = database.read(tx -> tx.selectFrom(table).orderBy(1, 2).fetch().formatCSV());
        digests.put(table.getName(), Digests.sha256(rows));
      }
    }
    return digests;
  }

  @Test
  @Order(7)
  void theWholeOfficeComesBackFromABackupToTheLastByte(@TempDir Path usb) {
    BackupRun run = wiring.backups().make(usb, Progress.NONE);
    var restore =
        OfficeRestore.of(
            run.file(), Proof.ofPassword(wiring.session().user(), DemoOffice.password()));

    BackupSide arrived = Wiring.restoring(office.clock()).restore(restore, usb.resolve("new"));

    assertThat(arrived.digest()).isEqualTo(run.digest());
    assertThat(arrived.amount()).isEqualTo(run.amount());
    assertThat(arrived.persons()).isEqualTo(1803);
    assertThat(wiring.backups().current().digest()).isEqualTo(run.digest());
  }

  private static void assertCounts(
      ImportResult result, int read, int added, int changed, int rejected) {
    assertThat(result.problems().stream().filter(RowProblem::error)).isEmpty();
    assertThat(result.read()).isEqualTo(read);
    assertThat(result.count(Outcome.ADDED)).isEqualTo(added);
    assertThat(result.count(Outcome.CHANGED)).isEqualTo(changed);
    assertThat(result.count(Outcome.REJECTED)).isEqualTo(rejected);
  }

  private static String noticeNames(List<NoticeHead> notices) {
    return notices.stream()
        .flatMap(head -> wiring.notices().document(head.id()).rows().stream())
        .map(NoticeRow::name)
        .collect(Collectors.joining(" "));
  }

  /** No ID number, account or resident's telephone of anybody in the office stands on a notice. */
  private static void assertNothingPrivate(String text) {
    assertThat(text).doesNotContainPattern("\\d{15}").doesNotContainPattern("(?<!\\d)1[3-9]\\d{9}");
    for (String canary : canaries()) {
      assertThat(text).doesNotContain(canary);
    }
  }

  /** Every number and address the ledgers hold. */
  private static List<String> canaries() {
    if (canaries.isEmpty()) {
      for (String column : List.of("id_number", "phone", "registered_address", "account_number")) {
        String table = column.equals("account_number") ? "aid_case" : "person";
        office
            .database()
            .read(
                tx ->
                    tx.fetchValues(
                        "select distinct "
                            + column
                            + " from "
                            + table
                            + " where "
                            + column
                            + " is not null"))
            .forEach(value -> canaries.add(value.toString()));
      }
    }
    return canaries;
  }
}
