package huimin.person;

import static huimin.platform.db.gen.Tables.FORMER_ID_NUMBER;
import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PAST_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON_ACCOUNT;

import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Hands this room's records of one entry over to another. */
final class MoveRepository {
  private MoveRepository() {}

  static HouseholdMemberRecord membership(DSLContext tx, long person) {
    return tx.selectFrom(HOUSEHOLD_MEMBER).where(HOUSEHOLD_MEMBER.PERSON_ID.eq(person)).fetchOne();
  }

  static boolean isHead(DSLContext tx, long household, long person) {
    return tx.fetchExists(HOUSEHOLD, HOUSEHOLD.ID.eq(household).and(HOUSEHOLD.HEAD_ID.eq(person)));
  }

  static int size(DSLContext tx, long household) {
    return tx.fetchCount(HOUSEHOLD_MEMBER, HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household));
  }

  static int pastMemberships(DSLContext tx, long person) {
    return tx.fetchCount(PAST_MEMBER, PAST_MEMBER.PERSON_ID.eq(person));
  }

  static int formerNumbers(DSLContext tx, long person) {
    return tx.fetchCount(FORMER_ID_NUMBER, FORMER_ID_NUMBER.PERSON_ID.eq(person));
  }

  static int accounts(DSLContext tx, long person) {
    return tx.fetchCount(PERSON_ACCOUNT, PERSON_ACCOUNT.PERSON_ID.eq(person));
  }

  /** Whether both entries have an account in use. */
  static boolean bothPaid(DSLContext tx, Merge merge) {
    LocalDate day = merge.at().toLocalDate();
    return tx.fetchExists(PERSON_ACCOUNT, inUse(merge.kept(), day))
        && tx.fetchExists(PERSON_ACCOUNT, inUse(merge.other(), day));
  }

  private static Condition inUse(long person, LocalDate day) {
    return PERSON_ACCOUNT
        .PERSON_ID
        .eq(person)
        .and(PERSON_ACCOUNT.VALID_TO.isNull().or(PERSON_ACCOUNT.VALID_TO.gt(day)));
  }

  static void leave(DSLContext tx, long household, long person) {
    tx.deleteFrom(HOUSEHOLD_MEMBER)
        .where(HOUSEHOLD_MEMBER.PERSON_ID.eq(person))
        .and(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
        .execute();
  }

  /**
   * Takes the head away where it was one of the two, and closes the household if nobody is left.
   */
  static void behead(DSLContext tx, long household, boolean closes, Merge merge) {
    var update =
        tx.update(HOUSEHOLD)
            .set(HOUSEHOLD.HEAD_ID, (Long) null)
            .set(HOUSEHOLD.VERSION, HOUSEHOLD.VERSION.plus(1))
            .set(HOUSEHOLD.UPDATED_AT, merge.at())
            .set(HOUSEHOLD.UPDATED_BY, merge.user());
    if (closes) {
      update = update.set(HOUSEHOLD.CLOSED_ON, merge.at().toLocalDate());
    }
    update.where(HOUSEHOLD.ID.eq(household)).execute();
  }

  /** The membership as it is, for the entry that stays; the person is its key. */
  static void handOver(DSLContext tx, HouseholdMemberRecord membership, long kept) {
    tx.deleteFrom(HOUSEHOLD_MEMBER)
        .where(HOUSEHOLD_MEMBER.PERSON_ID.eq(membership.getPersonId()))
        .execute();
    HouseholdMemberRecord fresh = membership.into(HOUSEHOLD_MEMBER);
    fresh.setPersonId(kept);
    fresh.setVersion(membership.getVersion() + 1);
    tx.executeInsert(fresh);
  }

  /** Two memberships of one household become one; the head stays the head. */
  static void unite(DSLContext tx, HouseholdMemberRecord goes, long kept) {
    leave(tx, goes.getHouseholdId(), goes.getPersonId());
    if (PersonStatus.HEAD.equals(goes.getRelation())) {
      tx.update(HOUSEHOLD_MEMBER)
          .set(HOUSEHOLD_MEMBER.RELATION, PersonStatus.HEAD)
          .set(HOUSEHOLD_MEMBER.VERSION, HOUSEHOLD_MEMBER.VERSION.plus(1))
          .where(HOUSEHOLD_MEMBER.PERSON_ID.eq(kept))
          .execute();
    }
  }

  /** Households that still name the entry that goes as their head name the one that stays. */
  static void headship(DSLContext tx, Merge merge) {
    boolean taken = tx.fetchExists(HOUSEHOLD, HOUSEHOLD.HEAD_ID.eq(merge.kept()));
    tx.update(HOUSEHOLD)
        .set(HOUSEHOLD.HEAD_ID, taken ? null : merge.kept())
        .set(HOUSEHOLD.VERSION, HOUSEHOLD.VERSION.plus(1))
        .set(HOUSEHOLD.UPDATED_AT, merge.at())
        .set(HOUSEHOLD.UPDATED_BY, merge.user())
        .where(HOUSEHOLD.HEAD_ID.eq(merge.other()))
        .execute();
  }

  /** What has no rules of its own; an account in use ends where the one who stays has one. */
  static void move(DSLContext tx, Merge merge) {
    LocalDate day = merge.at().toLocalDate();
    if (bothPaid(tx, merge)) {
      tx.update(PERSON_ACCOUNT)
          .set(PERSON_ACCOUNT.VALID_TO, day)
          .where(inUse(merge.other(), day))
          .execute();
    }
    tx.update(PERSON_ACCOUNT)
        .set(PERSON_ACCOUNT.PERSON_ID, merge.kept())
        .set(PERSON_ACCOUNT.VERSION, PERSON_ACCOUNT.VERSION.plus(1))
        .set(PERSON_ACCOUNT.UPDATED_AT, merge.at())
        .set(PERSON_ACCOUNT.UPDATED_BY, merge.user())
        .where(PERSON_ACCOUNT.PERSON_ID.eq(merge.other()))
        .execute();
    tx.update(PAST_MEMBER)
        .set(PAST_MEMBER.PERSON_ID, merge.kept())
        .set(PAST_MEMBER.VERSION, PAST_MEMBER.VERSION.plus(1))
        .where(PAST_MEMBER.PERSON_ID.eq(merge.other()))
        .execute();
    tx.update(FORMER_ID_NUMBER)
        .set(FORMER_ID_NUMBER.PERSON_ID, merge.kept())
        .set(FORMER_ID_NUMBER.VERSION, FORMER_ID_NUMBER.VERSION.plus(1))
        .where(FORMER_ID_NUMBER.PERSON_ID.eq(merge.other()))
        .execute();
  }
}
