package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.office.AuditFilter;
import huimin.office.HealthLine;
import huimin.office.HistoryService.RecordKey;
import huimin.office.PastState;
import huimin.platform.security.Action;
import huimin.platform.task.Progress;
import huimin.testkit.PdfText;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audit, health check, history and slip over an office that has really worked. */
class OversightTest {
  @TempDir private Path folder;

  @Test
  void whatWasDoneIsReadCheckedPrintedAndBroughtBack() {
    try (SampledOffice sampled = SampledOffice.with(SampledOffice.ALL)) {
      Wiring wiring = sampled.wiring();
      wiring.months().close(Period.parse("2026-10"), wiring.session());

      var page = wiring.audit().page(AuditFilter.all(), 500);
      assertThat(page.chain().whole()).isTrue();
      assertThat(page.lines().getFirst().action()).isEqualTo(Action.MONTH_CLOSE);
      assertThat(page.lines().getFirst().tables()).containsKeys("pay_batch", "pay_line");
      assertThat(wiring.audit().changes(page.lines().getFirst().seq())).isNotEmpty();

      var report = wiring.health().run(Progress.NONE);
      assertThat(report.ok("content")).isTrue();
      assertThat(report.ok("journal")).isTrue();
      assertThat(report.lines()).extracting(HealthLine::code).contains("guard", "memory");
      assertThat(report.ok("guard")).isTrue();
      assertThat(report.lines())
          .filteredOn(line -> line.code().equals("second"))
          .extracting(HealthLine::state)
          .containsExactly(HealthLine.State.NOTE);

      Path slip = wiring.closingSlip().write(Period.parse("2026-10"), folder.resolve("slip.pdf"));
      String tip = wiring.database().tip().shortForm();
      assertThat(PdfText.of(slip)).contains("2026年10月月结单", "农村低保", tip.substring(tip.length() - 4));

      long person = wiring.persons().search("张", 1).getFirst().id();
      var record = List.of(new RecordKey("person", Long.toString(person)));
      List<PastState> states = wiring.history().of(record);
      assertThat(states).isNotEmpty();
      assertThat(states.getFirst().changes()).extracting(PastState.Change::field).contains("姓名");
      assertHouseholdNamesItsHead(wiring, person);
    }
  }

  private static void assertHouseholdNamesItsHead(Wiring wiring, long person) {
    long household = wiring.persons().householdOf(person).orElseThrow();
    var home = List.of(new RecordKey("household", Long.toString(household)));
    assertThat(wiring.history().of(home).getFirst().changes())
        .filteredOn(change -> change.field().equals("户主"))
        .singleElement()
        .extracting(PastState.Change::after)
        .asString()
        .matches("\\p{IsHan}+.*");
  }
}
