package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Safeguards;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.settings.KnownTips;
import huimin.platform.task.Progress;
import huimin.testkit.InOffice;
import huimin.testkit.PdfText;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InOffice
class HealthCheckTest {
  @TempDir private Path folder;

  private record Made(String code, HealthLine line) implements HealthProbe {
    @Override
    public List<HealthLine> look(Progress progress) {
      if (line == null) {
        throw new RefusedException("db.damaged", "huimin.mv.db");
      }
      return List.of(line);
    }
  }

  private static HealthCheck check(TestOffice office, Role role, HealthProbe... probes) {
    return new HealthCheck(
        List.of(probes),
        office.database(),
        Access.of(new Session("管理员", Set.of(role))),
        new Reports(),
        "安溪镇",
        office.clock());
  }

  @Test
  void refusedLookIsAFaultAndTheOthersGoOn(TestOffice office) {
    var report =
        check(
                office,
                Role.ADMINISTRATOR,
                new Made("content", null),
                new Made("disk", HealthLine.good("disk", "还有 10 GB")))
            .run(Progress.NONE);
    assertThat(report.ok()).isFalse();
    assertThat(report.ok("content")).isFalse();
    assertThat(report.ok("disk")).isTrue();
    assertThat(report.lines()).hasSize(2);
    assertThat(report.lines().getFirst().words()).contains("huimin.mv.db");
  }

  @Test
  void whatShouldBeLookedAtSoonIsNoFault(TestOffice office) {
    var report =
        check(office, Role.AUDITOR, new Made("second", HealthLine.note("second", "三天没有备份到U盘")))
            .run(Progress.NONE);
    assertThat(report.ok()).isTrue();
    assertThat(report.count(HealthLine.State.NOTE)).isEqualTo(1);
  }

  @Test
  void aTableNobodyWatchesIsAFault(TestOffice office) {
    var probe = new GuardProbe(office.database());
    assertThat(probe.look(Progress.NONE)).allMatch(line -> line.state() == HealthLine.State.GOOD);
    office
        .database()
        .read(
            tx ->
                tx.connectionResult(
                    connection -> {
                      try (Statement statement = connection.createStatement()) {
                        return statement.execute("drop trigger journal_of_village");
                      }
                    }));
    assertThat(probe.look(Progress.NONE)).allMatch(line -> line.state() == HealthLine.State.FAULT);
  }

  @Test
  void whatThisComputerRemembersIsCompared(TestOffice office) throws Exception {
    assertThat(new MemoryProbe(office.database()).look(Progress.NONE))
        .as("demonstrations are not remembered")
        .allMatch(line -> line.state() == HealthLine.State.NOTE);
    office.database().write(TestOffice.DEED, tx -> tx.execute("update office set demo = false"));
    office.database().close();
    KnownTips known = KnownTips.in(folder);
    var safeguards = new Safeguards(List::of, known, false);
    try (var remembered =
        OfficeDatabase.open(office.folder(), TestOffice.SECRET, TestOffice.CLOCK, safeguards)) {
      var probe = new MemoryProbe(remembered);
      assertThat(probe.look(Progress.NONE)).allMatch(line -> line.state() == HealthLine.State.GOOD);
      try (var files = Files.list(folder.resolve("tips"))) {
        Path entry = files.findFirst().orElseThrow();
        Files.writeString(entry, Files.readString(entry).replaceAll(" [0-9a-f]{8}", " 00000000"));
      }
      assertThat(probe.look(Progress.NONE))
          .allMatch(line -> line.state() == HealthLine.State.FAULT);
    }
    office.reopen();
  }

  @Test
  void clerksDoNotRunIt(TestOffice office) {
    HealthCheck check = check(office, Role.CIVIL);
    assertThatThrownBy(() -> check.run(Progress.NONE)).hasMessage("security.not-permitted");
  }

  @Test
  void printedReportSaysItInWords(TestOffice office) throws Exception {
    HealthCheck check =
        check(office, Role.AUDITOR, new Made("disk", HealthLine.note("disk", "只剩 1 GB")));
    Path out = folder.resolve("health.pdf");
    check.pages(check.run(Progress.NONE)).savePdf(out);
    assertThat(PdfText.of(out)).contains("安溪镇健康检查", "磁盘空间", "注意", "只剩 1 GB");
  }
}
