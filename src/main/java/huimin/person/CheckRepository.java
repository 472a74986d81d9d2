package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PERSON_ACCOUNT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import huimin.platform.db.gen.tables.Person;
import huimin.platform.db.gen.tables.records.PersonRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/** What the checkers of people, households and accounts ask; merged entries are out of it. */
final class CheckRepository {
  private static final Person HEAD = PERSON.as("head");

  private CheckRepository() {}

  /** Somebody in a household, or its head. */
  record Place(long household, String book, Long person, String name, String more) {}

  /** Everybody who is counted here: registered or missing, neither gone nor merged. */
  static List<PersonRecord> present(DSLContext tx) {
    return tx.selectFrom(PERSON)
        .where(PERSON.MERGED_INTO.isNull())
        .and(PERSON.STATUS.in(PersonStatus.PRESENT))
        .fetch();
  }

  /** Heads of an open household who belong to another one. */
  static List<Place> headsElsewhere(DSLContext tx) {
    return places(
        open(tx)
            .and(HOUSEHOLD_MEMBER.PERSON_ID.isNotNull())
            .and(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.ne(HOUSEHOLD.ID)));
  }

  /** Heads of an open household who belong to none. */
  static List<Place> headsNowhere(DSLContext tx) {
    return places(open(tx).and(HEAD.ID.isNotNull()).and(HOUSEHOLD_MEMBER.PERSON_ID.isNull()));
  }

  /** Heads born after a day. */
  static List<Place> headsBornAfter(DSLContext tx, LocalDate day) {
    return places(open(tx).and(HEAD.BIRTH_DATE.gt(day)));
  }

  private static SelectConditionStep<? extends Record> open(DSLContext tx) {
    return tx.select(
            HOUSEHOLD.ID,
            HOUSEHOLD.BOOK_NUMBER,
            HEAD.ID.as("person"),
            HEAD.NAME.as("name"),
            HEAD.BIRTH_DATE.as("more"))
        .from(HOUSEHOLD)
        .leftJoin(HEAD)
        .on(HEAD.ID.eq(HOUSEHOLD.HEAD_ID))
        .leftJoin(HOUSEHOLD_MEMBER)
        .on(HOUSEHOLD_MEMBER.PERSON_ID.eq(HEAD.ID))
        .where(HOUSEHOLD.CLOSED_ON.isNull());
  }

  /** Open households that name no head, with the member who was entered first. */
  static List<Place> headless(DSLContext tx) {
    var first = min(HOUSEHOLD_MEMBER.PERSON_ID);
    return tx.select(HOUSEHOLD.ID, HOUSEHOLD.BOOK_NUMBER, first)
        .from(HOUSEHOLD)
        .leftJoin(HOUSEHOLD_MEMBER)
        .on(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
        .where(HOUSEHOLD.CLOSED_ON.isNull())
        .and(HOUSEHOLD.HEAD_ID.isNull())
        .groupBy(HOUSEHOLD.ID, HOUSEHOLD.BOOK_NUMBER)
        .fetch(r -> new Place(r.value1(), r.value2(), r.value3(), "", ""));
  }

  /** Members written down as head who are not the one. */
  static List<Place> otherHeads(DSLContext tx) {
    return members(
        tx,
        HOUSEHOLD_MEMBER
            .RELATION
            .eq(PersonStatus.HEAD)
            .and(HOUSEHOLD.HEAD_ID.isNotNull())
            .and(HOUSEHOLD.HEAD_ID.ne(HOUSEHOLD_MEMBER.PERSON_ID)));
  }

  /** Members of a household that is closed. */
  static List<Place> inClosed(DSLContext tx) {
    return members(tx, HOUSEHOLD.CLOSED_ON.isNotNull());
  }

  /** Members who died, moved away or were struck off; {@code more} is their status. */
  static List<Place> gone(DSLContext tx) {
    return members(tx, HOUSEHOLD.CLOSED_ON.isNull().and(PERSON.STATUS.notIn(PersonStatus.PRESENT)));
  }

  private static List<Place> members(DSLContext tx, Condition condition) {
    return places(
        tx.select(
                HOUSEHOLD.ID,
                HOUSEHOLD.BOOK_NUMBER,
                PERSON.ID.as("person"),
                PERSON.NAME.as("name"),
                PERSON.STATUS.as("more"))
            .from(HOUSEHOLD_MEMBER)
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
            .join(PERSON)
            .on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
            .where(condition));
  }

  /** Heads of open households where nobody has a telephone. */
  static List<Place> withoutPhone(DSLContext tx) {
    return places(
        open(tx)
            .and(HEAD.STATUS.in(PersonStatus.PRESENT))
            .and(HEAD.PHONE.isNull())
            .and(HEAD.PHONE2.isNull())
            .and(
                notExists(
                    selectOne()
                        .from(HOUSEHOLD_MEMBER.as("m"))
                        .join(PERSON)
                        .on(PERSON.ID.eq(HOUSEHOLD_MEMBER.as("m").PERSON_ID))
                        .where(HOUSEHOLD_MEMBER.as("m").HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                        .and(PERSON.PHONE.isNotNull().or(PERSON.PHONE2.isNotNull())))));
  }

  private static List<Place> places(SelectConditionStep<? extends Record> select) {
    return select.fetch(
        r ->
            new Place(
                r.get(HOUSEHOLD.ID),
                r.get(HOUSEHOLD.BOOK_NUMBER),
                r.get("person", Long.class),
                r.get("name", String.class),
                r.get("more", String.class)));
  }

  /**
   * An account in use.
   *
   * @param users how many people use it without having said why
   */
  record Use(long id, long person, String name, String holder, String number, int users) {}

  /** Accounts in use on a day whose holder is somebody else, or that several people use. */
  static List<Use> doubtfulAccounts(DSLContext tx, LocalDate day) {
    var other = PERSON_ACCOUNT.as("other");
    var users =
        tx.select(countDistinct(other.PERSON_ID))
            .from(other)
            .where(other.ACCOUNT_NUMBER.eq(PERSON_ACCOUNT.ACCOUNT_NUMBER))
            .and(other.PROXY_REASON.isNull())
            .and(other.VALID_TO.isNull().or(other.VALID_TO.ge(day)));
    return tx.select(
            PERSON_ACCOUNT.ID,
            PERSON.ID,
            PERSON.NAME,
            PERSON_ACCOUNT.HOLDER,
            PERSON_ACCOUNT.ACCOUNT_NUMBER,
            users.asField("users"))
        .from(PERSON_ACCOUNT)
        .join(PERSON)
        .on(PERSON.ID.eq(PERSON_ACCOUNT.PERSON_ID))
        .where(PERSON_ACCOUNT.VALID_TO.isNull().or(PERSON_ACCOUNT.VALID_TO.ge(day)))
        .and(PERSON_ACCOUNT.PROXY_REASON.isNull().or(PERSON_ACCOUNT.PROXY_RELATION.isNull()))
        .fetch(
            r ->
                new Use(
                    r.value1(),
                    r.value2(),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.get("users", Integer.class)));
  }
}
