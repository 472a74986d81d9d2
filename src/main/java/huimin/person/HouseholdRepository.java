package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.CodeTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** Households and memberships of certain people, fetched at once. */
final class HouseholdRepository {
  private final Map<Long, HouseholdRecord> byHead = new HashMap<>();
  private final Map<Long, HouseholdMemberRecord> byPerson = new HashMap<>();

  /** Only stored people (with a version) can have any. */
  HouseholdRepository(DSLContext tx, List<PersonRecord> people) {
    List<Long> known =
        people.stream()
            .filter(Objects::nonNull)
            .filter(person -> person.getVersion() != null)
            .map(PersonRecord::getId)
            .toList();
    for (List<Long> chunk : Chunks.of(known)) {
      tx.selectFrom(HOUSEHOLD)
          .where(HOUSEHOLD.HEAD_ID.in(chunk))
          .forEach(household -> byHead.put(household.getHeadId(), household));
      tx.selectFrom(HOUSEHOLD_MEMBER)
          .where(HOUSEHOLD_MEMBER.PERSON_ID.in(chunk))
          .forEach(member -> byPerson.put(member.getPersonId(), member));
    }
  }

  HouseholdRecord ofHead(long personId) {
    return byHead.get(personId);
  }

  HouseholdMemberRecord membership(long personId) {
    return byPerson.get(personId);
  }

  /**
   * What a household goes by: its head's name; null without a head, or without such a household.
   */
  static String headName(DSLContext tx, long household) {
    return tx.select(PERSON.NAME)
        .from(HOUSEHOLD)
        .join(PERSON)
        .on(PERSON.ID.eq(HOUSEHOLD.HEAD_ID))
        .where(HOUSEHOLD.ID.eq(household))
        .fetchOne(PERSON.NAME);
  }

  /** The household a person belongs to. */
  static Optional<Long> of(DSLContext tx, long personId) {
    return tx.select(HOUSEHOLD_MEMBER.HOUSEHOLD_ID)
        .from(HOUSEHOLD_MEMBER)
        .where(HOUSEHOLD_MEMBER.PERSON_ID.eq(personId))
        .fetchOptional(HOUSEHOLD_MEMBER.HOUSEHOLD_ID);
  }

  /** Everybody in a person's household, the person among them; the person alone without one. */
  static List<Long> peopleWith(DSLContext tx, long personId) {
    Long household = of(tx, personId).orElse(null);
    return household == null
        ? List.of(personId)
        : tx.select(HOUSEHOLD_MEMBER.PERSON_ID)
            .from(HOUSEHOLD_MEMBER)
            .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
            .orderBy(HOUSEHOLD_MEMBER.PERSON_ID)
            .fetch(HOUSEHOLD_MEMBER.PERSON_ID);
  }

  /**
   * Everybody in a person's household with the relation to its head, the head first.
   *
   * @param told what may be told of a reason for not being counted, null or "" for nothing
   */
  static List<CardMember> membersWith(DSLContext tx, long personId, UnaryOperator<String> told) {
    Long household = of(tx, personId).orElse(null);
    return tx.select(
            PERSON.ID,
            PERSON.NAME,
            HOUSEHOLD_MEMBER.RELATION,
            HOUSEHOLD_MEMBER.COUNTED,
            HOUSEHOLD_MEMBER.NOT_COUNTED_REASON)
        .from(HOUSEHOLD_MEMBER)
        .join(PERSON)
        .on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
        .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
        .orderBy(HOUSEHOLD_MEMBER.RELATION, PERSON.BIRTH_DATE)
        .fetch(
            r ->
                new CardMember(
                    r.value1(),
                    CodeTables.table("relation").label(r.value3()),
                    r.value2(),
                    r.value4() ? "" : reason(told.apply(r.value5()))));
  }

  private static String reason(String code) {
    return CodeTables.table("not_counted_reason")
        .label(code == null || code.isEmpty() ? null : code);
  }
}
