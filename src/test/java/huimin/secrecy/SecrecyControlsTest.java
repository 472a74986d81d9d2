package huimin.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.AtWork;
import huimin.exchange.ExportService;
import huimin.person.HouseholdMember;
import huimin.person.MemberDraft;
import huimin.person.PersonField;
import huimin.platform.security.Role;
import huimin.value.LedgerQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What leaks on purpose, each through the program's own ways, turns {@link SecrecyTest} red. */
class SecrecyControlsTest {
  private static final int SEED = 1;

  @TempDir Path folder;

  private List<String> differences(TwoOffices.Leak leak) {
    return TwoOffices.leaking(SEED, folder, leak).differences();
  }

  /** Exports of the office worked in have a column more. */
  private record Column(String field) implements TwoOffices.Leak {
    @Override
    public void act(AtWork office, boolean inUse) {}

    @Override
    public ExportService exports(AtWork office, Role role, boolean inUse) {
      return office.exports(role, LeakyExports.with(field, "个案"));
    }
  }

  @Test
  void aColumnThatTellsIsNoticed() {
    assertThat(differences(new Column("note")))
        .isNotEmpty()
        .allMatch(difference -> difference.contains(" paper persons-"))
        .anyMatch(difference -> difference.contains("xl/worksheets/sheet1.xml"));
  }

  /** A field nobody has been given is seen by nobody, whatever the layout says. */
  @Test
  void aColumnOfAFieldNobodyHasIsNotExported() {
    assertThat(differences(new Column("caseState"))).isEmpty();
  }

  @Test
  void aMessageThatTellsIsNoticed() {
    assertThat(
            differences(
                (office, inUse) ->
                    LoggerFactory.getLogger("huimin.leak").warn("cabinet in use {}", inUse)))
        .singleElement()
        .asString()
        .startsWith("log");
  }

  @Test
  void aFileThatTellsIsNoticed() {
    assertThat(differences((office, inUse) -> leaveFile(office)))
        .anyMatch(difference -> difference.startsWith("file office/cases.idx"));
  }

  private static void leaveFile(AtWork office) {
    try {
      Files.createFile(office.folder().resolve("cases.idx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aRowMoreInTheAuditIsNoticed() {
    assertThat(
            differences(
                (office, inUse) -> {
                  var worker = office.as(Role.RECOVERY).persons();
                  worker.card(first(office));
                }))
        .anyMatch(difference -> difference.startsWith("auditor audit"));
  }

  private static long first(AtWork office) {
    return office.as(Role.CIVIL).persons().ledger(LedgerQuery.all()).rows().getFirst().id();
  }

  /**
   * In both offices a clerk writes a note about the same person at the same time: where there is a
   * case, the reason that belongs inside; else something else of the same length.
   */
  @Test
  void aReasonInTheMainRecordIsNoticed() {
    String other = "上门看望";
    String reason = "密柜内情";
    List<String> both =
        TwoOffices.compare(SEED, folder.resolve("both"), (office, inUse) -> note(office, other))
            .differences();
    assertThat(both).as("the same note in both").isEmpty();
    List<String> differences =
        TwoOffices.compare(
                SEED,
                folder.resolve("told"),
                (office, inUse) -> note(office, inUse ? reason : other))
            .differences();
    assertThat(differences)
        .anyMatch(difference -> difference.contains(" form of ") && difference.contains(reason))
        .anyMatch(difference -> difference.contains(" history of ") && difference.contains(reason))
        .anyMatch(
            difference -> difference.contains(" paper persons-") && difference.contains(reason));
  }

  private static void note(AtWork office, String words) {
    var forms = office.as(Role.CIVIL).people().forms();
    var form = forms.draft(first(office));
    forms.change(form.id(), form.version(), form.draft().with(PersonField.NOTE, words));
  }

  /** A member that is not counted in one office only is a count that tells. */
  @Test
  void aCountThatTellsIsNoticed() {
    assertThat(differences((office, inUse) -> leave(office)))
        .anyMatch(difference -> difference.contains(" household of "));
  }

  private static void leave(AtWork office) {
    var civil = office.as(Role.CIVIL);
    var household =
        civil.persons().ledger(LedgerQuery.all()).rows().stream()
            .map(row -> civil.people().households().of(row.id()))
            .flatMap(Optional::stream)
            .filter(each -> each.members().stream().anyMatch(member -> !member.isHead()))
            .findFirst()
            .orElseThrow();
    MemberDraft member =
        household.members().stream()
            .filter(each -> !each.isHead())
            .map(HouseholdMember::draft)
            .findFirst()
            .orElseThrow();
    civil
        .people()
        .households()
        .leave(household.id(), member.person(), LocalDate.now(office.clock()), "2");
  }
}
