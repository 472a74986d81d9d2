package huimin.recovery;

import static huimin.platform.db.gen.Tables.PERSON;

import huimin.person.PersonService;
import huimin.platform.db.Annex;
import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.policy.RestDays;
import huimin.testkit.MovingClock;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A test office with three people and its annex, and the cabinet for whoever is at work. */
final class CabinetOffice implements AutoCloseable {
  static final char[] PASSWORD = "冬日清晨安溪桥头".toCharArray();

  final TestOffice office = TestOffice.create();
  final MovingClock clock = new MovingClock();
  final Set<Long> placed = new HashSet<>();
  private final Map<String, char[]> passwords = new HashMap<>();

  CabinetOffice() {
    Annex.ensure(office.folder(), TestOffice.SECRET);
    person(101, "江平安");
    person(102, "江平");
    person(103, "赵康宁");
  }

  private void person(long id, String name) {
    LocalDateTime now = LocalDateTime.now(TestOffice.CLOCK);
    office
        .database()
        .write(
            TestOffice.DEED,
            tx ->
                tx.insertInto(PERSON)
                    .set(PERSON.ID, id)
                    .set(PERSON.NAME, name)
                    .set(PERSON.PINYIN, "")
                    .set(PERSON.INITIALS, "")
                    .set(PERSON.DOCUMENT_TYPE, "111")
                    .set(PERSON.SEX, "1")
                    .set(PERSON.STATUS, "10")
                    .set(PERSON.VERSION, 1)
                    .set(PERSON.CREATED_AT, now)
                    .set(PERSON.CREATED_BY, TestOffice.USER)
                    .set(PERSON.UPDATED_AT, now)
                    .set(PERSON.UPDATED_BY, TestOffice.USER)
                    .execute());
  }

  /** The office finds that one record is a second one of another. */
  void merge(long second, long kept) {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx ->
                tx.update(PERSON)
                    .set(PERSON.MERGED_INTO, kept)
                    .where(PERSON.ID.eq(second))
                    .execute());
  }

  Path annex() {
    return office.folder().resolve("annex");
  }

  /** The sign-in password of somebody, from now on. */
  void signsInWith(String user, String password) {
    passwords.put(user, password.toCharArray());
  }

  Cabinet as(String user, Role... roles) {
    Access access = Access.of(new Session(user, Set.of(roles)));
    var place =
        new Cabinet.Place(
            office.folder(),
            TestOffice.SECRET,
            new CasePeople(office.database(), new PersonService(office.database(), access, clock)),
            (day, people) -> {
              var now = new HashSet<>(people);
              now.retainAll(placed);
              return now;
            },
            () -> new RestDays(Map.of(), true),
            "安溪镇",
            clock);
    return new Cabinet(place, access, password -> confirm(user, password));
  }

  private void confirm(String user, char[] password) {
    if (!Arrays.equals(password, passwords.getOrDefault(user, PASSWORD))) {
      throw new RefusedException("security.wrong-password");
    }
  }

  @Override
  public void close() {
    office.close();
  }
}
