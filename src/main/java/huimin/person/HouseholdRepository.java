package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;

import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/** Households and memberships of certain people, fetched at once. */
final class HouseholdRepository {
  private static final int CHUNK = 1_000;
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
    for (int from = 0; from < known.size(); from += CHUNK) {
      List<Long> chunk = known.subList(from, Math.min(known.size(), from + CHUNK));
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
}
