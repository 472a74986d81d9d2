package huimin.recovery;

import static huimin.recovery.CabinetOffice.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.Annex;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.security.SlotKeys;
import huimin.testkit.TestOffice;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Founding, opening, letting in and taking out, over real files. */
class CabinetTest {
  private static final String WORKER = "专干甲";
  private static final OfficeSecret OTHER = OfficeSecret.of("x".repeat(43));
  private final CabinetOffice house = new CabinetOffice();

  @AfterEach
  void end() {
    house.close();
  }

  private OpenCabinet enabled() {
    return house.as(WORKER, Role.RECOVERY).enable(PASSWORD).cabinet();
  }

  @Test
  void aHolderFindsEverythingAgain() {
    long id;
    try (OpenCabinet cabinet = enabled()) {
      id = cabinet.cases().add(RecoveryCase.begin(101, Measure.SQJD)).caseId();
    }
    assertThat(house.annex().resolve("huimin.mv.db")).doesNotExist();
    Cabinet again = house.as(WORKER, Role.RECOVERY);
    assertThat(again.isEnabled()).isTrue();
    try (OpenCabinet cabinet = again.open(PASSWORD, OpeningPurpose.SERVICE)) {
      CaseSheet sheet = cabinet.cases().open(id, OpeningPurpose.VISIT);
      assertThat(sheet.name()).isEqualTo("江平安");
      assertThat(sheet.entry().content().measure()).isEqualTo(Measure.SQJD);
      assertThat(cabinet.readings().newest(2))
          .extracting(CaseReading::act, CaseReading::subject, CaseReading::purpose)
          .first()
          .isEqualTo(org.assertj.core.groups.Tuple.tuple("case-view", "case:" + id, "VISIT"));
    }
  }

  @Test
  void nobodyElseOpensIt() {
    enabled().close();
    assertThatThrownBy(
            () -> house.as("管理员", Role.ADMINISTRATOR).open(PASSWORD, OpeningPurpose.SERVICE))
        .hasMessage("recovery.not-permitted");
    assertThatThrownBy(() -> house.as("专干乙", Role.RECOVERY).open(PASSWORD, OpeningPurpose.SERVICE))
        .as("the role without the key")
        .hasMessage("recovery.not-opened");
    assertThatThrownBy(() -> house.as(WORKER, Role.CIVIL).open(PASSWORD, OpeningPurpose.SERVICE))
        .as("the key without the role")
        .hasMessage("recovery.not-permitted");
    assertThatThrownBy(() -> house.as("专干乙", Role.RECOVERY).enable(PASSWORD))
        .as("what is in use is never replaced")
        .hasMessage("recovery.enabled-already");
    assertThatThrownBy(() -> Cabinet.TABLES.open(house.annex(), TestOffice.SECRET, house.clock))
        .as("the office's own secret")
        .hasMessage("db.wrong-password");
    assertThat(SlotKeys.read(house.annex()).unlock(WORKER, PASSWORD)).isPresent();
    assertThat(SlotKeys.read(house.annex()).unlock("专干乙", PASSWORD)).isEmpty();
    house.as(WORKER, Role.RECOVERY).open(PASSWORD, OpeningPurpose.SERVICE).close();
  }

  @Test
  void anotherIsLetInWithAPasswordThatWorksOnce() {
    String once;
    try (OpenCabinet cabinet = enabled()) {
      once = cabinet.holders().admit("专干乙", false);
    }
    Cabinet second = house.as("专干乙", Role.RECOVERY);
    house.signsInWith("专干乙", "春天傍晚铜梁河边");
    char[] own = "春天傍晚铜梁河边".toCharArray();
    assertThatThrownBy(() -> second.open(own, OpeningPurpose.SERVICE))
        .hasMessage("recovery.not-opened");
    second.openWith(own, once.toCharArray(), OpeningPurpose.SERVICE).close();
    second.open(own, OpeningPurpose.SERVICE).close();
    assertThat(SlotKeys.read(house.annex()).unlock("专干乙", once.toCharArray())).isEmpty();
  }

  @Test
  void aPasswordChangedWhileItIsClosedOpensItFromThenOn() {
    enabled().close();
    char[] next = "春天傍晚铜梁河边".toCharArray();
    house.signsInWith(WORKER, "春天傍晚铜梁河边");
    Cabinet cabinet = house.as(WORKER, Role.RECOVERY);
    assertThatThrownBy(() -> cabinet.open(next, OpeningPurpose.SERVICE))
        .as("reset by somebody else")
        .hasMessage("recovery.not-opened");
    house.as("专干乙", Role.RECOVERY).passwordChanged(PASSWORD, next);
    assertThat(SlotKeys.read(house.annex()).unlock("专干乙", next)).as("no holder").isEmpty();
    cabinet.passwordChanged(PASSWORD.clone(), next);
    cabinet.open(next.clone(), OpeningPurpose.SERVICE).close();
    assertThat(SlotKeys.read(house.annex()).unlock(WORKER, PASSWORD)).as("the old one").isEmpty();
  }

  @Test
  void aLeaderLearnsOfItOnlyOnceLetIn() {
    Cabinet leader = house.as("领导", Role.LEADER);
    assertThat(leader.isForMe()).as("nobody uses it").isFalse();
    CaseHolderService.Renewed renewed;
    try (OpenCabinet cabinet = enabled()) {
      assertThat(leader.isForMe()).as("not let in").isFalse();
      cabinet.holders().admit("领导", true);
      cabinet.holders().admit("专干乙", false);
      assertThat(leader.isForMe()).as("let in, not yet inside").isTrue();
      assertThat(house.as("别的领导", Role.LEADER).isForMe()).isFalse();
      assertThat(house.as("领导", Role.CIVIL).isForMe()).as("the name without the role").isFalse();
      assertThat(house.as("专干乙", Role.LEADER).isForMe()).as("let in as another").isFalse();
      renewed = cabinet.holders().remove("专干乙", PASSWORD);
    }
    assertThat(renewed.passwords()).containsOnlyKeys("领导");
    assertThat(leader.isForMe()).as("after the keys were renewed").isTrue();
    Annex.renewed(house.office.folder(), TestOffice.SECRET, OTHER);
    assertThat(leader.isForMe()).as("under another secret of the office").isFalse();
    Annex.renewed(house.office.folder(), OTHER, TestOffice.SECRET);
    assertThat(leader.isForMe()).isTrue();
    try (OpenCabinet cabinet =
        house.as(WORKER, Role.RECOVERY).open(PASSWORD, OpeningPurpose.SERVICE)) {
      cabinet.holders().remove("领导", PASSWORD);
    }
    assertThat(leader.isForMe()).as("taken out").isFalse();
  }

  @Test
  void whoIsTakenOutOpensNothingWrittenAfterwards() throws Exception {
    CaseHolderService.Renewed renewed;
    OfficeSecret old;
    try (OpenCabinet cabinet = enabled()) {
      cabinet.cases().add(RecoveryCase.begin(101, Measure.SQKF));
      String once = cabinet.holders().admit("专干乙", false);
      cabinet.holders().admit("领导", true);
      old = SlotKeys.read(house.annex()).unlock("专干乙", once.toCharArray()).orElseThrow();
      renewed = cabinet.holders().remove("专干乙", PASSWORD);
      assertThat(cabinet.isClosed()).isTrue();
      assertThat(SlotKeys.read(house.annex()).unlock("专干乙", once.toCharArray())).isEmpty();
    }
    assertThat(renewed.passwords()).containsOnlyKeys("领导");
    assertThatThrownBy(() -> Cabinet.TABLES.open(house.annex(), old, house.clock))
        .hasMessage("db.wrong-password");
    assertThat(SlotKeys.read(house.annex()).content(old)).isEmpty();
    try (OpenCabinet cabinet =
        house.as(WORKER, Role.RECOVERY).open(PASSWORD, OpeningPurpose.SERVICE)) {
      assertThat(cabinet.cases().list(false)).hasSize(1);
      assertThat(cabinet.holders().list()).extracting(Holder::name).containsOnly(WORKER, "领导");
    }
    Cabinet leader = house.as("领导", Role.LEADER);
    char[] once = renewed.passwords().get("领导").toCharArray();
    try (OpenCabinet cabinet = leader.openWith(PASSWORD, once, OpeningPurpose.APPROVAL)) {
      assertThat(cabinet.cases().list(false)).hasSize(1);
      assertThatThrownBy(() -> cabinet.cases().add(RecoveryCase.begin(102, Measure.SQKF)))
          .hasMessage("recovery.not-permitted");
    }
  }

  @Test
  void thePaperOpensItForASpecialistWhoComesAfterTheLast() {
    Cabinet.Enabled enabled = house.as(WORKER, Role.RECOVERY).enable(PASSWORD);
    enabled.cabinet().close();
    Cabinet next = house.as("专干丙", Role.RECOVERY);
    next.openWithPaper(PASSWORD, enabled.recoveryKey(), OpeningPurpose.HANDOVER).close();
    next.open(PASSWORD, OpeningPurpose.SERVICE).close();
    assertThatThrownBy(
            () ->
                house
                    .as("领导", Role.LEADER)
                    .openWithPaper(PASSWORD, enabled.recoveryKey(), OpeningPurpose.APPROVAL))
        .as("a leader is named by a holder")
        .hasMessage("recovery.no-holder");
  }

  @Test
  void wrongEarlierPasswordsAreCounted() {
    enabled().close();
    house.signsInWith(WORKER, "春天傍晚铜梁河边");
    char[] own = "春天傍晚铜梁河边".toCharArray();
    Cabinet cabinet = house.as(WORKER, Role.RECOVERY);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () -> cabinet.openWith(own, "错的密码错的密码".toCharArray(), OpeningPurpose.SERVICE))
          .hasMessage("recovery.not-opened");
    }
    assertThatThrownBy(() -> cabinet.openWith(own, PASSWORD, OpeningPurpose.SERVICE))
        .hasMessage("recovery.too-many");
    house.as(WORKER, Role.RECOVERY).openWith(own, PASSWORD, OpeningPurpose.SERVICE).close();
  }

  @Test
  void anAnnexInUseLooksLikeOneThatIsNot() throws Exception {
    List<String> unused = names();
    assertThat(house.as(WORKER, Role.RECOVERY).isEnabled()).isFalse();
    long keys = Files.size(house.annex().resolve("keys.json"));
    try (OpenCabinet cabinet = enabled()) {
      cabinet.cases().add(RecoveryCase.begin(101, Measure.SQJD));
      cabinet.holders().admit("专干乙", false);
    }
    assertThat(names()).isEqualTo(unused);
    assertThat(Files.size(house.annex().resolve("keys.json"))).isEqualTo(keys);
    assertThat(Files.readString(house.annex().resolve("keys.json"))).doesNotContain("专干", "users");
  }

  private List<String> names() throws Exception {
    try (var files = Files.walk(house.annex())) {
      return files.map(f -> house.annex().relativize(f).toString()).sorted().toList();
    }
  }
}
