package huimin.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.AtWork;
import huimin.person.HouseholdMember;
import huimin.person.PersonField;
import huimin.platform.security.Role;
import huimin.value.LedgerQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Nobody without the right can tell an office in whose cabinet somebody works from one where nobody
 * does: not by a byte of what is exported, listed, found, answered, audited or logged.
 */
class SecrecyTest {
  private static final int SHORT = 20;
  private static final int LONG = 200;

  @TempDir Path folder;

  @Test
  void nothingTellsWhetherTheCabinetIsWorkedIn() {
    prove(SHORT);
  }

  @Test
  @Tag("long")
  void nothingTellsInManyOffices() {
    prove(LONG);
  }

  private void prove(int seeds) {
    long begun = System.nanoTime();
    long things = 0;
    for (int seed = 0; seed < seeds; seed++) {
      TwoOffices offices = TwoOffices.compare(seed, folder.resolve("seed-" + seed));
      assertThat(offices.differences()).as("seed %d", seed).isEmpty();
      things += offices.things();
    }
    assertThat(things).isGreaterThan(seeds * 1_000L);
    System.out.printf(
        "secrecy: %d seeds, %d things compared, %d s%n",
        seeds, things, (System.nanoTime() - begun) / 1_000_000_000);
  }

  private TwoOffices leaking(TwoOffices.Leak leak) {
    return TwoOffices.compare(1, folder, WorkerActs.of(1), leak);
  }

  @Test
  void aColumnThatTellsIsNoticed() {
    TwoOffices offices =
        leaking((office, seen) -> seen.text("civil export persons", "姓名,个案\n" + inUse(office)));
    assertThat(offices.differences()).singleElement().asString().startsWith("civil export persons");
  }

  private static String inUse(AtWork office) {
    return Boolean.toString(office.as(Role.RECOVERY).cabinet().cabinet().isEnabled());
  }

  @Test
  void aMessageThatTellsIsNoticed() {
    TwoOffices offices =
        leaking(
            (office, seen) ->
                LoggerFactory.getLogger("huimin.leak").warn("cabinet in use {}", inUse(office)));
    assertThat(offices.differences()).singleElement().asString().startsWith("log");
  }

  @Test
  void aFileThatTellsIsNoticed() {
    TwoOffices offices =
        leaking(
            (office, seen) -> {
              try {
                Files.createFile(office.folder().resolve("cases.idx"));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(offices.differences())
        .anyMatch(difference -> difference.startsWith("file office/cases.idx"));
  }

  @Test
  void aRowMoreInTheAuditIsNoticed() {
    TwoOffices offices =
        leaking(
            (office, seen) -> {
              var worker = office.as(Role.RECOVERY).persons();
              worker.card(worker.ledger(LedgerQuery.all()).rows().getFirst().id());
            });
    assertThat(offices.differences())
        .anyMatch(difference -> difference.startsWith("auditor audit"));
  }

  /** The worker's colleague writes down outside what only belongs inside. */
  @Test
  void aReasonInTheMainRecordIsNoticed() {
    TwoOffices offices =
        leaking(
            (office, seen) -> {
              var forms = office.as(Role.CIVIL).people().forms();
              long id =
                  office.as(Role.CIVIL).persons().ledger(LedgerQuery.all()).rows().getFirst().id();
              var form = forms.draft(id);
              forms.change(
                  form.id(),
                  form.version(),
                  form.draft().with(PersonField.NOTE, WorkerActs.SECRET_WORDS));
            });
    assertThat(offices.differences())
        .anyMatch(difference -> difference.contains(WorkerActs.SECRET_WORDS))
        .anyMatch(difference -> difference.startsWith("auditor audit"));
  }

  /** A member that is not counted in one office only is a count that tells. */
  @Test
  void aCountThatTellsIsNoticed() {
    TwoOffices offices =
        leaking(
            (office, seen) -> {
              var civil = office.as(Role.CIVIL);
              civil.persons().ledger(LedgerQuery.all()).rows().stream()
                  .map(row -> civil.people().households().of(row.id()))
                  .flatMap(java.util.Optional::stream)
                  .filter(household -> household.members().stream().anyMatch(m -> !m.isHead()))
                  .findFirst()
                  .ifPresent(
                      household ->
                          household.members().stream()
                              .filter(member -> !member.isHead())
                              .map(HouseholdMember::draft)
                              .findFirst()
                              .ifPresent(
                                  draft ->
                                      civil
                                          .people()
                                          .households()
                                          .leave(
                                              household.id(),
                                              draft.person(),
                                              java.time.LocalDate.now(office.clock()),
                                              "2")));
            });
    assertThat(offices.differences()).anyMatch(difference -> difference.contains(" household of "));
  }
}
