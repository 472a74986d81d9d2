package huimin.event;

import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.PLACEMENT;
import static huimin.platform.db.gen.Tables.PROGRAMME;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.aid.AidService;
import huimin.aid.PaidMonth;
import huimin.person.HouseholdDraft;
import huimin.person.HouseholdService;
import huimin.person.MemberDraft;
import huimin.person.PayeeService;
import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.person.PersonFormService;
import huimin.person.PersonService;
import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.policy.ParameterRow;
import huimin.policy.PolicyService;
import huimin.testkit.TestOffice;
import huimin.text.ResourceLines;
import huimin.work.PlacementService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A test office of one village with the family 林: 林强 the head, 陈芳 his wife, 林小雨 their daughter; and
 * 王明 alone.
 */
final class EventOffice implements AutoCloseable {
  private static final long VILLAGE_ID = 900_001;
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

  private final TestOffice office = TestOffice.create();
  final List<PaidMonth> paid = new ArrayList<>();
  final long lin;
  final long chen;
  final long yu;
  final long wang;
  final long house;
  private long nextCase = 800_000;

  EventOffice() {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx -> {
              tx.insertInto(VILLAGE).values(VILLAGE_ID, "青石村", null, 1).execute();
              for (String code : List.of("NCDB", "TKFS")) {
                tx.insertInto(PROGRAMME)
                    .set(PROGRAMME.CODE, code)
                    .set(PROGRAMME.NAME, code.equals("NCDB") ? "农村低保" : "特困分散供养")
                    .set(PROGRAMME.PUBLIC_NAME, "公示名")
                    .set(PROGRAMME.SECTION, "DB")
                    .set(PROGRAMME.COUNTED_IN, "户")
                    .set(PROGRAMME.ONE_OFF, false)
                    .set(PROGRAMME.SORT_NO, 1)
                    .execute();
              }
              return null;
            });
    lin = person("林强", "1", "1964-03-02", "20");
    chen = person("陈芳", "2", "1976-11-05", "20");
    yu = person("林小雨", "2", "2008-11-22", "10");
    wang = person("王明", "1", "1966-11-30", "10");
    var home = new HouseholdDraft("", "NC", VILLAGE_ID, "一组", "", "");
    house = households().open(lin, home, LONG_AGO);
    households().join(house, MemberDraft.counted(chen, "12", LONG_AGO));
    households().join(house, MemberDraft.counted(yu, "31", LONG_AGO));
    households().open(wang, home, LONG_AGO);
  }

  private long person(String name, String sex, String birth, String marital) {
    return forms()
        .register(
            PersonDraft.empty()
                .with(PersonField.NAME, name)
                .with(PersonField.SEX, sex)
                .with(PersonField.BIRTH_DATE, birth)
                .with(PersonField.MARITAL, marital)
                .with(PersonField.DOCUMENT_TYPE, "000")
                .with(PersonField.NO_ID_REASON, "4")
                .with(PersonField.VILLAGE, Long.toString(VILLAGE_ID))
                .with(PersonField.STATUS, "1"));
  }

  /** Somebody more, without a household. */
  long born(String name, String sex, String birth) {
    return person(name, sex, birth, "");
  }

  /** Puts down a running case. */
  long running(String programme, long applicant) {
    long id = nextCase++;
    office
        .database()
        .write(
            TestOffice.DEED,
            tx ->
                tx.insertInto(AID_CASE)
                    .set(AID_CASE.ID, id)
                    .set(AID_CASE.PROGRAMME_CODE, programme)
                    .set(AID_CASE.PERSON_ID, applicant)
                    .set(AID_CASE.COVERED_SIZE, 3)
                    .set(AID_CASE.BASE_AMOUNT, new BigDecimal("600.00"))
                    .set(AID_CASE.ADDON_AMOUNT, BigDecimal.ZERO)
                    .set(AID_CASE.MONTHLY_AMOUNT, new BigDecimal("600.00"))
                    .set(AID_CASE.BANK, "农商行")
                    .set(AID_CASE.ACCOUNT_NAME, "林强")
                    .set(AID_CASE.ACCOUNT_NUMBER, "6229990000000129")
                    .set(AID_CASE.START_MONTH, "2023-01")
                    .set(AID_CASE.VERSION, 1)
                    .set(AID_CASE.CREATED_AT, now())
                    .set(AID_CASE.CREATED_BY, TestOffice.USER)
                    .set(AID_CASE.UPDATED_AT, now())
                    .set(AID_CASE.UPDATED_BY, TestOffice.USER)
                    .execute());
    return id;
  }

  /** Puts down a job not left. */
  void working(long person) {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx ->
                tx.insertInto(PLACEMENT)
                    .set(PLACEMENT.ID, nextCase++)
                    .set(PLACEMENT.PERSON_ID, person)
                    .set(PLACEMENT.WAY, "GY")
                    .set(PLACEMENT.OPEN_ENDED, false)
                    .set(PLACEMENT.STARTED_ON, LONG_AGO)
                    .set(PLACEMENT.VERSION, 1)
                    .set(PLACEMENT.CREATED_AT, now())
                    .set(PLACEMENT.CREATED_BY, TestOffice.USER)
                    .set(PLACEMENT.UPDATED_AT, now())
                    .set(PLACEMENT.UPDATED_BY, TestOffice.USER)
                    .execute());
  }

  /** Brings the program's own parameters. */
  void parameters() {
    policy(office.access())
        .add(
            ResourceLines.of("/policy/parameters.csv").stream()
                .skip(1)
                .map(line -> line.split(",", 5))
                .map(c -> new ParameterRow(c[0], c[2], c[3], LocalDate.parse(c[1]), c[4]))
                .toList(),
            office.session());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(office.clock());
  }

  TestOffice office() {
    return office;
  }

  Access access() {
    return office.access();
  }

  static Access as(Role... roles) {
    return Access.of(new Session("同事", Set.of(roles)));
  }

  PersonFormService forms() {
    return new PersonFormService(office.database(), access(), office.clock());
  }

  HouseholdService households() {
    return new HouseholdService(office.database(), access(), office.clock());
  }

  PayeeService payees() {
    return new PayeeService(office.database(), access(), office.clock());
  }

  AidService aid() {
    return new AidService(office.database(), access());
  }

  PolicyService policy(Access access) {
    return new PolicyService(office.database(), access);
  }

  QuestionService questions(Access access) {
    return new QuestionService(office.database(), access, policy(access), office.clock());
  }

  AgeService ages(Access access) {
    return new AgeService(office.database(), access, policy(access), office.clock());
  }

  LifeEventService events() {
    return events(access());
  }

  LifeEventService events(Access access) {
    var placements = new PlacementService(office.database(), access);
    var doors =
        new EventDoors(
            new PersonService(office.database(), access, office.clock()),
            new PersonFormService(office.database(), access, office.clock()),
            new HouseholdService(office.database(), access, office.clock()),
            new PayeeService(office.database(), access, office.clock()),
            placements,
            new AidService(office.database(), access),
            ages(access));
    return new LifeEventService(
        office.database(),
        access,
        doors,
        List.of(
            new AidAffected(
                doors.aid(),
                (tx, applicant, month) ->
                    paid.stream().filter(m -> m.month().compareTo(month) > 0).toList()),
            new WorkAffected(placements, access)),
        questions(access),
        office.clock());
  }

  /** The one value of a query. */
  Object value(String sql, Object... args) {
    return office.database().read(tx -> tx.fetchValue(sql, args));
  }

  @Override
  public void close() {
    office.close();
  }
}
