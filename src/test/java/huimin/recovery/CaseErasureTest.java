package huimin.recovery;

import static huimin.recovery.CabinetOffice.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.journal.RowChange;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.security.SlotKeys;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a case: nobody reads it any more, not even with the cabinet's own key. */
class CaseErasureTest {
  private static final String WORKER = "专干甲";
  private static final String CANARY = "走访时谈到想学修车";
  private final CabinetOffice house = new CabinetOffice();

  @AfterEach
  void end() {
    house.close();
  }

  /** All texts of visits the keys open in the journal, whatever rows there are now. */
  private List<String> visitsInTheJournal(OfficeSecret secret, Collection<byte[]> keys) {
    var found = new ArrayList<String>();
    try (OfficeDatabase database = Cabinet.TABLES.open(house.annex(), secret, house.clock)) {
      database.journal().walk(1, (record, rows) -> rows.each(change -> read(change, keys, found)));
    }
    return found;
  }

  private static void read(RowChange change, Collection<byte[]> keys, List<String> found) {
    List<String> columns = change.shape().columns();
    for (String[] row : new String[][] {change.before(), change.after()}) {
      if (row != null && change.shape().table().equals("case_entry")) {
        String kind = row[columns.indexOf("kind")];
        String place =
            row[columns.indexOf("id")] + " " + row[columns.indexOf("case_id")] + " " + kind;
        for (byte[] key : keys) {
          try {
            String sealed = row[columns.indexOf("content")];
            if (kind.equals("visit")) {
              found.add(CaseCipher.open(sealed, key, place, CaseVisit.class).text());
            }
          } catch (GeneralSecurityException e) {
            continue;
          }
        }
      }
    }
  }

  private OfficeSecret secret() {
    return SlotKeys.read(house.annex()).unlock(WORKER, PASSWORD).orElseThrow();
  }

  private Map<Long, byte[]> keys(OfficeSecret secret) {
    return SealedContent.of(SlotKeys.read(house.annex()).content(secret)).keys();
  }

  private long closedCase(OpenCabinet cabinet) {
    LocalDate today = LocalDate.now(house.clock);
    Entry<RecoveryCase> entry = cabinet.cases().add(RecoveryCase.begin(101, Measure.SQJD));
    long id = entry.caseId();
    cabinet
        .entries()
        .add(
            id,
            EntryKind.VISIT,
            new CaseVisit(today, VisitWay.AT_HOME, VisitKind.EMPLOYMENT, CANARY, null, WORKER));
    assertThatThrownBy(() -> cabinet.retention().propose(id)).hasMessage("recovery.not-yet");
    cabinet.cases().save(entry, entry.content().countingFrom(today.minusYears(3)));
    assertThat(cabinet.retention().toPropose()).containsExactly(id);
    cabinet.retention().propose(id);
    cabinet.retention().approve(id);
    return id;
  }

  @Test
  void whatIsDeletedCannotBeReadFromTheJournalWithAnyKeyThatIsLeft() throws Exception {
    long id;
    byte[] key;
    OpenCabinet cabinet = house.as(WORKER, Role.RECOVERY).enable(PASSWORD).cabinet();
    try (cabinet) {
      id = closedCase(cabinet);
      assertThatThrownBy(() -> cabinet.retention().erase(id)).hasMessage("recovery.not-yet");
      assertThatThrownBy(
              () ->
                  cabinet
                      .entries()
                      .add(id, EntryKind.FILE, new FileItem(FileItemKind.SURVEY, null)))
          .as("sealed")
          .isInstanceOf(RefusedException.class);
    }
    OfficeSecret secret = secret();
    key = keys(secret).get(id);
    assertThat(visitsInTheJournal(secret, keys(secret).values()))
        .as("before: the journal is read with the keys there are")
        .containsOnly(CANARY);
    house.clock.move(Duration.ofDays(5 * 366));
    try (OpenCabinet later =
        house.as(WORKER, Role.RECOVERY).open(PASSWORD, OpeningPurpose.RETENTION)) {
      assertThat(later.retention().toErase()).containsExactly(id);
      later.retention().erase(id);
      assertThat(later.cases().list(true)).isEmpty();
      assertThatThrownBy(() -> later.cases().open(id, OpeningPurpose.RETENTION))
          .hasMessage("recovery.gone");
      assertThat(later.readings().newest(5)).anyMatch(r -> r.act().equals("case-erase"));
    }
    assertThat(keys(secret)).doesNotContainKey(id);
    assertThat(visitsInTheJournal(secret, keys(secret).values())).isEmpty();
    assertThat(visitsInTheJournal(secret, List.of(key)))
        .as("the control: only the destroyed key would have read it")
        .contains(CANARY);
    assertThat(house.annex().resolve("keys.json.former")).doesNotExist();
    assertThat(house.annex().resolve("keys.copy.json.former")).doesNotExist();
  }

  @Test
  void aKeyWhoseCaseWasNeverWrittenIsTidiedAway() {
    house.as(WORKER, Role.RECOVERY).enable(PASSWORD).cabinet().close();
    OfficeSecret secret = secret();
    new CaseKeys(house.annex(), TestOffice.SECRET, secret).add(4711);
    assertThat(keys(secret)).containsKey(4711L);
    house.as(WORKER, Role.RECOVERY).open(PASSWORD, OpeningPurpose.SERVICE).close();
    assertThat(keys(secret)).containsOnlyKeys(CaseKeys.OFFICE);
  }

  @Test
  void aLeaderWhoCanOpenItApprovesWhatAnotherProposed() {
    long id;
    String once;
    try (OpenCabinet cabinet = house.as(WORKER, Role.RECOVERY).enable(PASSWORD).cabinet()) {
      once = cabinet.holders().admit("领导", true);
      LocalDate today = LocalDate.now(house.clock);
      Entry<RecoveryCase> entry = cabinet.cases().add(RecoveryCase.begin(101, Measure.SQKF));
      id = entry.caseId();
      cabinet.cases().save(entry, entry.content().ended(EndReason.EXPIRED, today));
      cabinet.retention().propose(id);
      assertThatThrownBy(() -> cabinet.retention().approve(id))
          .hasMessage("recovery.not-permitted");
    }
    Cabinet leader = house.as("领导", Role.LEADER);
    try (OpenCabinet cabinet =
        leader.openWith(PASSWORD, once.toCharArray(), OpeningPurpose.APPROVAL)) {
      assertThat(cabinet.retention().proposed()).containsExactly(id);
      cabinet.retention().approve(id);
      assertThat(cabinet.cases().list(false)).isEmpty();
      assertThat(cabinet.cases().list(true)).hasSize(1);
    }
  }
}
