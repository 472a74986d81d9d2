package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.sheet.Workbooks;
import huimin.platform.task.Progress;
import huimin.testkit.InOffice;
import huimin.testkit.PdfText;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InOffice
class AuditServiceTest {
  private static final Purpose PURPOSE = new Purpose("检查", "区里");

  @TempDir private Path folder;

  private static AuditService audit(TestOffice office, Role role) {
    return new AuditService(
        MadeAudit.whole(),
        office.database(),
        Access.of(new Session("审计", Set.of(role))),
        new Reports(),
        "安溪镇",
        office.clock());
  }

  @Test
  void newestComesFirstAndTheFilterTakesDayUserActionAndSubject(TestOffice office) {
    AuditService audit = audit(office, Role.AUDITOR);
    assertThat(audit.page(AuditFilter.all(), 3).lines())
        .extracting(AuditLine::seq)
        .containsExactly(5L, 4L, 3L);
    assertThat(audit.page(AuditFilter.all(), 3).total()).isEqualTo(5);
    var day = LocalDate.of(2026, 11, 21);
    assertThat(audit.page(new AuditFilter(day, day, null, Set.of(), null), 9).lines())
        .extracting(AuditLine::seq)
        .containsExactly(4L, 3L);
    assertThat(audit.page(new AuditFilter(null, null, "李敏", Set.of(), null), 9).total())
        .isEqualTo(1);
    assertThat(audit.page(new AuditFilter(null, null, null, Set.of(), "2026-10"), 9).lines())
        .extracting(AuditLine::action)
        .containsExactly(Action.MONTH_CLOSE);
    assertThat(audit.signIns(AuditFilter.all(), 9).lines())
        .extracting(AuditLine::seq)
        .containsExactly(3L, 1L);
  }

  @Test
  void onlyTheAuditorReadsAndTakesOut(TestOffice office) {
    AuditService clerk = audit(office, Role.CIVIL);
    assertThatThrownBy(() -> clerk.page(AuditFilter.all(), 9))
        .isInstanceOf(RefusedException.class)
        .hasMessage("security.not-permitted");
    assertThatThrownBy(() -> clerk.changes(2)).hasMessage("security.not-permitted");
    AuditService administrator = audit(office, Role.ADMINISTRATOR);
    assertThatThrownBy(
            () -> administrator.save(folder.resolve("a.xlsx"), AuditFilter.all(), Purpose.usual()))
        .hasMessage("security.not-permitted");
    assertThat(folder).isEmptyDirectory();
    assertThat(administrator.signIns(AuditFilter.all(), 9).lines()).isNotEmpty();
  }

  @Test
  void workbookHasAllLinesAndTheChainsEnd(TestOffice office) throws Exception {
    Path out = folder.resolve("审计.xlsx");
    assertThat(audit(office, Role.AUDITOR).save(out, AuditFilter.all(), PURPOSE)).isEqualTo(5);
    try (var book = Workbooks.open(out, Progress.NONE)) {
      var sheet = book.sheets().getFirst();
      assertThat(sheet.name()).isEqualTo("审计记录");
    }
    assertThat(Files.size(out)).isPositive();
  }

  @Test
  void printNamesOfficeUserTimeAndTheChainsEnd(TestOffice office) throws Exception {
    Path out = folder.resolve("audit.pdf");
    audit(office, Role.AUDITOR).pages(AuditFilter.all(), PURPOSE).savePdf(out);
    assertThat(PdfText.of(out))
        .contains("安溪镇审计记录", "打印人：审计", "2026-11-22 09:00", "0a1b-2c3d-4e5f-6071")
        .contains("上级检查；120 行；去向：区民政局", "月结");
  }
}
