package huimin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.aid.AidExport;
import huimin.aid.AidRow;
import huimin.exchange.ExportKind;
import huimin.exchange.ImportRequest;
import huimin.person.PersonExport;
import huimin.person.PersonKey;
import huimin.platform.account.SignedIn;
import huimin.platform.journal.JournalRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.Progress;
import huimin.recovery.EntryKind;
import huimin.recovery.OpenCabinet;
import huimin.text.IdFormat;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import huimin.value.RefusedException;
import huimin.work.PlacementExport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Every door of an office full of people, knocked at by those who may not come in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoorsTest {
  private static final Period OCTOBER = Period.parse("2026-10");
  private static final char[] PASSWORD = "同事们的第一句长口令 2026".toCharArray();

  @TempDir private static Path out;
  private static SampledOffice office;

  @BeforeAll
  static void fill() {
    office = SampledOffice.with(SampledOffice.ALL);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Wiring as(String user, Role... roles) {
    var session = new Session(user, Set.of(roles));
    return Wiring.over(
        office.office().folder(), office.office().as(session), office.office().clock());
  }

  private static List<Object> doors(Wiring wiring, SignedIn signedIn) {
    var doors = new ArrayList<Object>();
    doors.addAll(
        List.of(
            wiring.accounts(),
            wiring.settings(),
            wiring.policy(),
            wiring.persons(),
            wiring.placements(),
            wiring.aid(),
            wiring.months(),
            wiring.payLists(),
            wiring.notices(),
            wiring.noticeFiles(),
            wiring.returns(),
            wiring.imports(),
            wiring.exports(),
            wiring.undo(),
            wiring.takeBack()));
    doors.addAll(wiring.people().doors());
    doors.add(new PersonExport(signedIn.database(), signedIn.access()));
    doors.add(new PlacementExport(signedIn.database(), signedIn.access()));
    doors.add(new AidExport(signedIn.database(), signedIn.access()));
    return doors;
  }

  private static Stream<Method> knockable(Object door) {
    return Arrays.stream(door.getClass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !Arrays.asList(method.getParameterTypes()).contains(DSLContext.class));
  }

  private static Object any(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == EntryKind.class) { // which right is asked for depends on it
      return EntryKind.VISIT;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
  }

  private static Throwable knock(Object door, Method method) throws IllegalAccessException {
    try {
      method.invoke(door, Arrays.stream(method.getParameterTypes()).map(DoorsTest::any).toArray());
      return null;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    }
  }

  @Test
  @Order(1)
  void whoHasNoRoleIsTurnedAwayAtEveryDoor() throws IllegalAccessException {
    SignedIn nobody = office.office().as(new Session("无角色", Set.of()));
    Wiring wiring = Wiring.over(office.office().folder(), nobody, office.office().clock());
    int doors = 0;
    for (Object door : doors(wiring, nobody)) {
      for (Method method : knockable(door).toList()) {
        assertThat(knock(door, method))
            .as(method.toString())
            .isInstanceOf(RefusedException.class)
            .hasMessage("security.not-permitted");
        doors++;
      }
    }
    assertThat(doors).isGreaterThan(45);
    SignedIn founder = office.office().signedIn();
    Throwable permitted =
        knock(
            new PersonExport(founder.database(), founder.access()),
            knockable(new PersonExport(founder.database(), founder.access()))
                .findFirst()
                .orElseThrow());
    assertThat(permitted).as("the same knock by somebody who may").isNull();
  }

  /** Whoever holds no role of the cabinet's is turned away even while it stands open. */
  @Test
  @Order(1)
  void atEveryDoorOfTheOpenCabinetTheOthersAreTurnedAway(@TempDir Path folder)
      throws IllegalAccessException {
    SmallOffice small = SmallOffice.demo(folder.resolve("office"));
    try (Wiring wiring = small.open(small.folder())) {
      OpenCabinet cabinet =
          wiring
              .cabinet()
              .opened(wiring.cabinet().cabinet().enable(SmallOffice.PASSWORD.clone()).cabinet());
      wiring.access().become(Set.of(Role.CIVIL, Role.SOCIAL, Role.AUDITOR, Role.ADMINISTRATOR));
      int doors = 0;
      for (Object door : cabinet.doors()) {
        for (Method method : knockable(door).toList()) {
          assertThat(knock(door, method))
              .as(method.toString())
              .isInstanceOf(RefusedException.class)
              .hasMessage("recovery.not-permitted");
          doors++;
        }
      }
      assertThat(doors).isGreaterThan(20);
      wiring.access().become(Set.of(Role.RECOVERY));
      assertThat(cabinet.cases().list(true)).as("the same door, by somebody who may").isEmpty();
    }
  }

  @Test
  @Order(2)
  void theSocialClerkSeesPeopleButNeitherAmountsNorAid() {
    Wiring social = as("社保员", Role.SOCIAL);
    assertThat(social.persons().ledger(LedgerQuery.all()).rows())
        .isNotEmpty()
        .allMatch(row -> row.amount() == null && row.aid().isEmpty());
    assertThat(social.persons().ledger(LedgerQuery.all()).sums().get("amount")).isEmpty();
    assertThat(as("民政员", Role.CIVIL).persons().ledger(LedgerQuery.all()).rows())
        .anyMatch(row -> row.amount() != null);
    assertNotPermitted(() -> social.aid().ledger(LedgerQuery.all()));
    assertNotPermitted(
        () ->
            social
                .exports()
                .export(
                    ExportKind.AID,
                    out.resolve("救助.xlsx"),
                    IdFormat.FULL,
                    OCTOBER,
                    Purpose.usual()));
    assertThat(out.resolve("救助.xlsx")).doesNotExist();
    assertNotPermitted(
        () ->
            social
                .imports()
                .run(
                    new ImportRequest(
                        office.sample("特困人员供养台账.xls"), social.rosterLayouts(), null, true),
                    social.session(),
                    Progress.NONE));
    assertThat(office.take("就业安置台账.xlsx").isRefused()).isFalse();
  }

  private static void assertNotPermitted(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOf(RefusedException.class)
        .hasMessage("security.not-permitted");
  }

  @Test
  @Order(3)
  void theLeaderSeesAccountsAndNumbersMasked() {
    Wiring leader = as("审批员", Role.LEADER);
    assertThat(leader.aid().ledger(LedgerQuery.all()).rows())
        .isNotEmpty()
        .extracting(AidRow::account)
        .allMatch(account -> account.isEmpty() || account.startsWith("**"));
    assertThat(leader.persons().search("林强", 9))
        .isNotEmpty()
        .allMatch(person -> person.idNumber().contains("****"));
    List<PersonKey> whole = office.wiring().persons().search("林强", 9);
    assertThat(whole).noneMatch(person -> person.idNumber().contains("*"));
    String number = whole.getFirst().idNumber();
    assertThat(office.wiring().persons().search(number, 9)).isNotEmpty();
    assertThat(leader.persons().search(number, 9)).as("masked is not searched").isEmpty();
    LedgerQuery byNumber = LedgerQuery.all().with("idNumber", number);
    assertThatThrownBy(() -> leader.persons().ledger(byNumber)).hasMessage("security.field-hidden");
    assertThat(leader.persons().filters("idNumber")).isFalse();
    assertThat(office.wiring().persons().filters("idNumber")).isTrue();
  }

  @Test
  @Order(3)
  void whatLeavesIsPutDownWithReasonRowsAndRecipient() {
    Path file = out.resolve("人员.xlsx");
    var purpose = new Purpose("年度核查", "区民政局");
    int rows =
        as("民政员", Role.CIVIL)
            .exports()
            .export(ExportKind.PERSONS, file, IdFormat.FULL, OCTOBER, purpose);
    JournalRecord last = office.office().database().journal().at(tip());
    assertThat(last.action()).isEqualTo(Action.PERSON_EXPORT);
    assertThat(last.user()).isEqualTo("民政员");
    assertThat(last.reason()).isEqualTo("年度核查");
    assertThat(last.recipient()).isEqualTo("区民政局");
    assertThat(last.rows()).isEqualTo(rows);
  }

  private static long tip() {
    return office.office().database().tip().seq();
  }

  @Test
  @Order(3)
  void whoIsLookedAtIsPutDownOnceADayAndSession() {
    Wiring civil = as("民政员", Role.CIVIL);
    long person = civil.persons().search("林强", 1).getFirst().id();
    long before = tip();
    civil.persons().card(person);
    assertThat(office.office().database().journal().at(tip()).action())
        .isEqualTo(Action.PERSON_OPEN);
    civil.persons().card(person);
    assertThat(tip()).isEqualTo(before + 1);
    as("民政员", Role.CIVIL).persons().card(person);
    assertThat(tip()).as("another session").isEqualTo(before + 2);
  }

  @Test
  @Order(4)
  void aMonthIsPaidOnlyOnceSomebodyElseHasApprovedIt() {
    Wiring founder = office.wiring();
    founder.months().close(OCTOBER, founder.session());
    assertThat(founder.payLists().write(OCTOBER, out, Purpose.usual()))
        .as("without a leader nothing waits")
        .isNotEmpty();
    String user = founder.session().user();
    founder.accounts().add("审批员", Set.of(Role.LEADER), PASSWORD, true);
    assertThat(founder.access().allows(Action.PAYLIST_WRITE)).isFalse();
    Wiring civil = as("民政员", Role.CIVIL);
    assertThatThrownBy(() -> civil.payLists().write(OCTOBER, out, Purpose.usual()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("payment.month-not-approved");
              assertThat(refused.args()).contains("审批员");
            });
    assertNotPermitted(() -> civil.months().approve(OCTOBER, civil.session()));
    Wiring closer = as(user, Role.LEADER);
    assertThatThrownBy(() -> closer.months().approve(OCTOBER, closer.session()))
        .hasMessage("payment.approve-own-closing");
    Wiring leader = as("审批员", Role.LEADER);
    assertThat(leader.months().approve(OCTOBER, leader.session()).approval().approvedBy())
        .isEqualTo("审批员");
    assertThatThrownBy(() -> leader.months().approve(OCTOBER, leader.session()))
        .hasMessage("payment.month-already-approved");
    assertThat(civil.payLists().write(OCTOBER, out, Purpose.usual())).isNotEmpty();
  }

  @Test
  @Order(5)
  void whoEnteredAnyOfThePaidDoesNotApprove() {
    Period november = OCTOBER.next();
    Wiring civil = as("民政员", Role.CIVIL);
    civil.months().close(november, civil.session());
    Wiring enterer = as(office.office().session().user(), Role.LEADER);
    assertThatThrownBy(() -> enterer.months().approve(november, enterer.session()))
        .hasMessage("payment.approve-own-entries");
    assertThat(Access.of(enterer.session()).isAlone()).isFalse();
  }
}
