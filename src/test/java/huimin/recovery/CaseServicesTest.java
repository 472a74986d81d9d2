package huimin.recovery;

import static huimin.recovery.CabinetOffice.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.value.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases, team, visits, what is due and the return, over a real cabinet. Today is 2026-11-22. */
class CaseServicesTest {
  private final CabinetOffice house = new CabinetOffice();
  private OpenCabinet cabinet;

  @BeforeEach
  void begin() {
    cabinet = house.as("专干甲", Role.RECOVERY).enable(PASSWORD).cabinet();
  }

  @AfterEach
  void end() {
    cabinet.close();
    house.close();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private Entry<RecoveryCase> running(long person) {
    return cabinet
        .cases()
        .add(
            RecoveryCase.begin(person, Measure.SQJD)
                .dated(day("2026-02-25"), day("2026-03-01"), day("2026-03-10")));
  }

  private <T> Entry<T> put(long caseId, EntryKind<T> kind, T content) {
    return cabinet.entries().add(caseId, kind, content);
  }

  @Test
  void aSheetShowsTermGapsAndMissingPapers() {
    long id = running(101).caseId();
    put(id, EntryKind.SUSPENSION, new Suspension(day("2026-06-01"), day("2026-07-01")));
    put(id, EntryKind.TEAM, new TeamMember(TeamRole.POLICE, "钱民警", null, null, null, null));
    put(id, EntryKind.TEAM, new TeamMember(TeamRole.VOLUNTEER, "孙老师", null, null, null, null));
    put(id, EntryKind.FILE, new FileItem(FileItemKind.DECISION, day("2026-03-01")));
    CaseSheet sheet = cabinet.cases().open(id, OpeningPurpose.PLAN);
    assertThat(sheet.dueToReport()).isEqualTo("2026-03-16");
    assertThat(sheet.termEnd()).isEqualTo("2029-04-08");
    assertThat(sheet.gaps().missing())
        .containsExactly(TeamRole.SPECIALIST, TeamRole.MEDICAL, TeamRole.FAMILY);
    assertThat(sheet.gaps().volunteersShort()).isEqualTo(1);
    assertThat(sheet.missingPapers()).hasSize(9).doesNotContain(FileItemKind.DECISION);
    assertThat(cabinet.cases().gaps()).hasSize(1);
    put(id, EntryKind.TEAM, new TeamMember(TeamRole.VOLUNTEER, "李老师", null, null, null, null));
    assertThat(cabinet.cases().gaps().getFirst().volunteersShort()).isZero();
  }

  @Test
  void whatIsDueIsListedInOrderAndEndsWithWhatWasDone() {
    long reported = running(101).caseId();
    Entry<RecoveryCase> waiting =
        cabinet
            .cases()
            .add(
                RecoveryCase.begin(102, Measure.SQKF)
                    .dated(day("2026-11-08"), day("2026-11-10"), null));
    assertThat(cabinet.clocks().due())
        .extracting(DueItem::caseId, DueItem::kind, DueItem::on)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(reported, DueKind.VISIT, day("2026-04-09")),
            org.assertj.core.groups.Tuple.tuple(
                waiting.caseId(), DueKind.REPORT, day("2026-11-25")));
    put(
        reported,
        EntryKind.VISIT,
        new CaseVisit(
            day("2026-11-20"), VisitWay.AT_HOME, VisitKind.AID, null, day("2027-03-01"), "甲"));
    put(
        reported,
        EntryKind.HANDOVER,
        new Handover(HandoverKind.MOVE, day("2026-11-18"), "安溪镇", "旧县街道", null, null));
    assertThat(cabinet.clocks().due())
        .extracting(DueItem::kind)
        .containsExactly(DueKind.MOVE_PAPERS, DueKind.REPORT, DueKind.ARRIVAL);
  }

  @Test
  void wrongDaysDoubleCasesAndOldVersionsAreRefused() {
    Entry<RecoveryCase> first = running(101);
    assertThatThrownBy(() -> running(101)).hasMessage("recovery.case-running");
    assertThatThrownBy(() -> running(999)).hasMessage("recovery.person-gone");
    assertThatThrownBy(
            () ->
                cabinet
                    .cases()
                    .add(
                        RecoveryCase.begin(102, Measure.SQJD)
                            .dated(day("2026-03-05"), day("2026-03-01"), null)))
        .hasMessage("recovery.day-order");
    assertThatThrownBy(
            () ->
                cabinet
                    .cases()
                    .add(
                        RecoveryCase.begin(102, Measure.SQJD)
                            .dated(day("2026-03-05"), day("2026-11-23"), null)))
        .hasMessage("recovery.day-ahead");
    cabinet.cases().save(first, first.content().countingFrom(day("2026-03-10")));
    assertThatThrownBy(() -> cabinet.cases().save(first, first.content()))
        .hasMessage("recovery.changed-meanwhile");
    assertThatThrownBy(
            () ->
                put(
                    0,
                    EntryKind.FIGURE,
                    new OwnFigure("retention.years", day("2026-01-01"), "often", "本单位")))
        .hasMessage("recovery.figure-wrong");
    put(0, EntryKind.FIGURE, new OwnFigure("retention.years", day("2026-01-01"), "3", "本单位"));
    assertThat(cabinet.cases().figures().number("retention.years", day("2026-11-22"))).isEqualTo(3);
  }

  @Test
  void aMergedPersonIsFollowed() {
    long id = running(102).caseId();
    house.merge(102, 101);
    assertThat(cabinet.cases().open(id, OpeningPurpose.SERVICE).name()).isEqualTo("江平安");
    assertThatThrownBy(() -> running(101)).hasMessage("recovery.case-running");
  }

  private Map<String, CaseIndicator> november() {
    return cabinet.returns().month(Period.of(day("2026-11-01"))).stream()
        .collect(Collectors.toMap(CaseIndicator::code, Function.identity()));
  }

  @Test
  void theReturnCountsWhatItsWordsSay() {
    assertThat(november().get("execution").shown()).isEqualTo("—");
    assertThat(november().get("execution").reached()).isNull();
    running(101);
    running(103);
    cabinet
        .cases()
        .add(
            RecoveryCase.begin(102, Measure.SQKF)
                .dated(day("2026-10-01"), day("2026-10-02"), null));
    house.placed.add(103L);
    put(0, EntryKind.STAFF, new StaffMember("周社工", true, null, null, null, null));
    put(0, EntryKind.STAFF, new StaffMember("吴专职", false, null, null, null, null));
    put(0, EntryKind.STAFF, new StaffMember("郑离岗", true, null, null, null, day("2026-01-01")));
    Map<String, CaseIndicator> lines = november();
    assertThat(lines.get("due").shown()).isEqualTo("3");
    assertThat(lines.get("execution").shown()).isEqualTo("66.7%");
    assertThat(lines.get("execution").target()).isEqualByComparingTo("97");
    assertThat(lines.get("execution").reached()).isFalse();
    assertThat(lines.get("reported").shown()).isEqualTo("66.7%");
    assertThat(lines.get("employment").shown()).isEqualTo("50.0%");
    assertThat(lines.get("employment").reached()).isTrue();
    assertThat(lines.get("volunteers").shown()).isEqualTo("0.0%");
    assertThat(lines.get("social-workers").shown()).isEqualTo("50.0%");
  }

  @Test
  void ratesAreComparedUnrounded() {
    var line = new CaseIndicator("x", "x", "", "", 9696, 10000, new java.math.BigDecimal("97"));
    assertThat(line.shown()).isEqualTo("97.0%");
    assertThat(line.reached()).isFalse();
  }

  @Test
  void theExportOpensWithItsPasswordAndNoOther(@TempDir Path folder) throws Exception {
    running(101);
    Path out = folder.resolve("月报.xlsx");
    char[] password = "上报用的长密码一号".toCharArray();
    Period month = Period.of(day("2026-11-01"));
    var purpose = new Purpose("月度上报", "区禁毒办");
    assertThatThrownBy(() -> cabinet.returns().export(out, month, "123".toCharArray(), purpose))
        .hasMessage("security.password-weak");
    assertThat(out).doesNotExist();
    List<CaseIndicator> lines = cabinet.returns().export(out, month, password, purpose);
    try (var container = new POIFSFileSystem(Files.newInputStream(out))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      assertThat(decryptor.verifyPassword("别的密码别的密码")).isFalse();
      assertThat(decryptor.verifyPassword(new String(password))).isTrue();
      try (var book = new XSSFWorkbook(decryptor.getDataStream(container))) {
        assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
            .isEqualTo("社区戒毒社区康复工作月报");
        assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(lines.size() + 2);
      }
    }
    assertThat(cabinet.readings().newest(1).getFirst().act()).isEqualTo("return-export");
  }

  @Test
  void whoHasTheKeyWithoutTheRightIsRefusedAtEachDoor() {
    var nobody =
        new CaseAccess(
            huimin.platform.security.Access.of(
                new huimin.platform.security.Session("甲", java.util.Set.of(Role.CIVIL))));
    for (CaseAction action : CaseAction.values()) {
      assertThat(nobody.allows(action)).as(action.code()).isFalse();
    }
    assertThat(cabinet.access().allows(CaseAction.CASE_EDIT)).isTrue();
  }
}
