package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PAST_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PastMemberRecord;
import java.util.List;
import org.jooq.DSLContext;

/** Single households, who is in them and who was. */
final class MembershipRepository {
  private MembershipRepository() {}

  static HouseholdRecord household(DSLContext tx, long id) {
    return tx.selectFrom(HOUSEHOLD).where(HOUSEHOLD.ID.eq(id)).fetchOne();
  }

  /** The place somebody has now, or null. */
  static HouseholdMemberRecord of(DSLContext tx, long person) {
    return tx.selectFrom(HOUSEHOLD_MEMBER).where(HOUSEHOLD_MEMBER.PERSON_ID.eq(person)).fetchOne();
  }

  /** The head first, then by relation and age. */
  static List<HouseholdMemberRecord> members(DSLContext tx, long household) {
    return tx.select(HOUSEHOLD_MEMBER.fields())
        .from(HOUSEHOLD_MEMBER)
        .join(PERSON)
        .on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
        .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
        .orderBy(HOUSEHOLD_MEMBER.RELATION, PERSON.BIRTH_DATE, PERSON.ID)
        .fetchInto(HOUSEHOLD_MEMBER);
  }

  /** Who left last comes first. */
  static List<PastMemberRecord> past(DSLContext tx, long household) {
    return tx.selectFrom(PAST_MEMBER)
        .where(PAST_MEMBER.HOUSEHOLD_ID.eq(household))
        .orderBy(PAST_MEMBER.LEFT_ON.desc(), PAST_MEMBER.ID.desc())
        .fetch();
  }

  /** Numbers of somebody's past memberships. */
  static List<Long> pastOf(DSLContext tx, long person) {
    return tx.select(PAST_MEMBER.ID)
        .from(PAST_MEMBER)
        .where(PAST_MEMBER.PERSON_ID.eq(person))
        .fetch(PAST_MEMBER.ID);
  }
}
