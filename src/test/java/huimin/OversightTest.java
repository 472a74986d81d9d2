package huimin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import huimin.office.AuditFilter;
import huimin.office.HealthLine;
import huimin.office.HistoryService.RecordKey;
import huimin.office.PastState;
import huimin.payment.PaidRow;
import huimin.payment.PayLine;
import huimin.platform.db.Deed;
import huimin.platform.security.Action;
import huimin.platform.task.Progress;
import huimin.testkit.PdfText;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
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
      assertRecordsAreNamed(wiring, person);
    }
  }

  private static void assertRecordsAreNamed(Wiring wiring, long person) {
    long household = wiring.persons().householdOf(person).orElseThrow();
    assertNamed(wiring, "household", household, "户主");
    assertNamed(wiring, "household_member", person, "所属家庭");
    String placed = "select max(id) from placement where employer_id is not null";
    long placement = wiring.database().read(tx -> tx.fetchSingle(placed).get(0, Long.class));
    assertNamed(wiring, "placement", placement, "用人单位");
  }

  /** Not the number of the record it refers to. */
  private static void assertNamed(Wiring wiring, String table, long key, String field) {
    assertThat(wiring.history().of(List.of(new RecordKey(table, Long.toString(key)))).getFirst())
        .extracting(PastState::changes, list(PastState.Change.class))
        .filteredOn(change -> change.field().equals(field))
        .singleElement()
        .extracting(PastState.Change::after)
        .asString()
        .matches("\\p{IsHan}+.*");
  }

  @Test
  void whatAHouseholdWasPaidAndWhichNoticesNameItIsReadBack() {
    try (SampledOffice sampled = SampledOffice.with(SampledOffice.ALL)) {
      Wiring wiring = sampled.wiring();
      Period october = Period.parse("2026-10");
      long other = wiring.persons().search("张", 1).getFirst().id();
      List<Long> nobody = wiring.persons().householdPeople(other);
      wiring.months().close(october, wiring.session());
      wiring.notices().publish(october, LocalDate.of(2026, 10, 26), wiring.session());
      PayLine line = wiring.database().read(tx -> wiring.months().lines(tx, october)).getFirst();
      List<Long> people = wiring.persons().householdPeople(line.personId());
      assertThat(people).contains(line.personId());

      var paid = wiring.months().paidTo(people);
      assertThat(paid).extracting(PaidRow::name).contains(line.name());
      assertThat(paid).allMatch(row -> row.period().equals(october) && row.payable() != null);
      var named = wiring.notices().naming(people);
      assertThat(named)
          .hasSize((int) paid.stream().map(PaidRow::name).distinct().count())
          .allMatch(naming -> naming.number().contains("10-"));
      if (!nobody.contains(line.personId())) {
        assertThat(wiring.notices().naming(nobody)).doesNotContainAnyElementsOf(named);
      }
    }
  }

  @Test
  void anEarlierStateStandsBesideThePresentOne() {
    try (SampledOffice sampled = SampledOffice.with(List.of(SampledOffice.PERSONS))) {
      Wiring wiring = sampled.wiring();
      long person = wiring.persons().search("张", 1).getFirst().id();
      wiring
          .database()
          .write(
              Deed.of(wiring.session(), Action.PERSON_EDIT),
              tx ->
                  tx.execute(
                      "update person set phone = '13900000000', version = 2 where id = " + person));
      List<RecordKey> records = wiring.history().recordsOf(person);
      assertThat(records).extracting(RecordKey::table).contains("person", "household_member");
      List<PastState> states =
          wiring.history().of(List.of(new RecordKey("person", Long.toString(person))));
      assertThat(states.getFirst().isNew()).isFalse();
      assertThat(states.getLast().isNew()).isTrue();
      var beside = wiring.history().beside(states.getLast());
      assertThat(beside).hasSizeGreaterThan(5);
      assertThat(beside)
          .filteredOn(field -> !field.before().equals(field.after()))
          .singleElement()
          .satisfies(
              field -> {
                assertThat(field.field()).isEqualTo("联系电话");
                assertThat(field.after()).isEqualTo("13900000000");
              });
      wiring.takeBack().takeBack(wiring.database().tip().seq());
      assertThat(wiring.history().beside(states.getLast()))
          .allMatch(field -> field.before().equals(field.after()));
    }
  }
}
