package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.CodeTables;
import huimin.value.LabelledText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  /** The household a person belongs to. */
  static Optional<Long> of(DSLContext tx, long personId) {
    return tx.select(HOUSEHOLD_MEMBER.HOUSEHOLD_ID)
        .from(HOUSEHOLD_MEMBER)
        .where(HOUSEHOLD_MEMBER.PERSON_ID.eq(personId))
        .fetchOptional(HOUSEHOLD_MEMBER.HOUSEHOLD_ID);
  }

  /** Everybody in a person's household with the relation to its head, the head first. */
  static List<LabelledText> membersWith(DSLContext tx, long personId) {
    Long household = of(tx, personId).orElse(null);
    return tx.select(HOUSEHOLD_MEMBER.RELATION, PERSON.NAME)
        .from(HOUSEHOLD_MEMBER)
        .join(PERSON)
        .on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
        .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
        .orderBy(HOUSEHOLD_MEMBER.RELATION, PERSON.BIRTH_DATE)
        .fetch(r -> new LabelledText(CodeTables.table("relation").label(r.value1()), r.value2()));
  }
}
