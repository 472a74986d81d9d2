package huimin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Role;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The office's day is 2026-11-22. */
class AgeServiceTest {
  private final EventOffice office = new EventOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private AgeLine line(String name, EventKind kind) {
    List<AgeLine> found =
        office.ages(office.access()).due().stream()
            .filter(line -> line.name().equals(name) && line.kind() == kind)
            .toList();
    return found.isEmpty() ? null : found.getFirst();
  }

  @Test
  void withoutParametersNobodyIsProposed() {
    assertThat(office.ages(office.access()).due()).isEmpty();
  }

  @Test
  void whoReachesEighteenOrSixtyThisMonthIsProposedUntilRecorded() {
    office.parameters();
    assertThat(line("林小雨", EventKind.ADULT).day()).isEqualTo("2026-11-22");
    assertThat(line("王明", EventKind.ELDER).day()).isEqualTo("2026-11-30");
    assertThat(line("林强", EventKind.ELDER)).as("two years ago").isNull();
    assertThat(line("王明", EventKind.RETIREMENT)).as("put off to 2028").isNull();
    office.events().record(line("林小雨", EventKind.ADULT).draft());
    assertThat(line("林小雨", EventKind.ADULT)).isNull();
    assertThat(line("王明", EventKind.ELDER)).isNotNull();
  }

  @Test
  void aMansRetirementIsFoundByTheFormula() {
    office.parameters();
    // 林强 was born in 1964-03: before the rule, at 60 and long ago.
    assertThat(line("林强", EventKind.RETIREMENT)).isNull();
    office.born("周水", "1", "1966-03-09"); // n=14, delay 4: 2026-07
    office.born("周云", "1", "1966-06-09"); // n=17, delay 5: 2026-11
    assertThat(line("周水", EventKind.RETIREMENT)).isNull();
    assertThat(line("周云", EventKind.RETIREMENT).day()).isEqualTo("2026-11-09");
    assertThat(line("周云", EventKind.RETIREMENT).choices()).isEmpty();
  }

  @Test
  void aWomansGroupIsAskedOnceAndBothDatesAreShownUntilThen() {
    office.parameters();
    office.born("周星", "2", "1976-05-12"); // 50: n=16, delay 9: 2027-02
    assertThat(line("周星", EventKind.RETIREMENT)).isNull();
    long due = office.born("周花", "2", "1976-03-12"); // 50: n=14, delay 8: 2026-11
    AgeLine asked = line("周花", EventKind.RETIREMENT);
    assertThat(asked.choices()).containsExactly("55", "50");
    assertThat(asked.dates()).contains("2026年11月").contains("2032年10月");
    office.ages(office.access()).choose(due, "55");
    assertThat(line("周花", EventKind.RETIREMENT)).as("at 55 it is not now").isNull();
    office.ages(office.access()).choose(due, "50");
    assertThat(line("周花", EventKind.RETIREMENT).choices()).isEmpty();
  }

  @Test
  void recordingAWomansRetirementKeepsHerGroup() {
    office.parameters();
    long due = office.born("周花", "2", "1976-03-12");
    EventDraft draft = EventDraft.of(EventKind.RETIREMENT, due, LocalDate.of(2026, 11, 12));
    assertThat(office.events().preview(draft).isRefused()).as("no group chosen").isTrue();
    office.events().record(draft.with(EventField.GROUP, "50"));
    assertThat(office.value("select group_code from retirement_choice where person_id = ?", due))
        .isEqualTo("50");
    assertThat(line("周花", EventKind.RETIREMENT)).isNull();
  }

  @Test
  void leadersLookButDoNotChoose() {
    assertThat(office.ages(EventOffice.as(Role.LEADER)).due()).isEmpty();
    assertThatThrownBy(() -> office.ages(EventOffice.as(Role.LEADER)).choose(office.chen, "50"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("security.not-permitted");
    assertThatThrownBy(() -> office.ages(office.access()).choose(office.chen, "70"))
        .hasMessage("event.no-such-group");
  }
}
