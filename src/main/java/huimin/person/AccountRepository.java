package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PERSON_ACCOUNT;

import huimin.platform.db.gen.tables.records.PersonAccountRecord;
import java.util.List;
import org.jooq.DSLContext;

/** Accounts money goes to. */
final class AccountRepository {
  private AccountRepository() {}

  /** The one in use, or null. */
  static PersonAccountRecord current(DSLContext tx, long person) {
    return tx.selectFrom(PERSON_ACCOUNT)
        .where(PERSON_ACCOUNT.PERSON_ID.eq(person))
        .and(PERSON_ACCOUNT.VALID_TO.isNull())
        .fetchOne();
  }

  /** The one in use first, then by when they ended. */
  static List<PersonAccountRecord> all(DSLContext tx, long person) {
    return tx.selectFrom(PERSON_ACCOUNT)
        .where(PERSON_ACCOUNT.PERSON_ID.eq(person))
        .orderBy(PERSON_ACCOUNT.VALID_TO.desc().nullsFirst(), PERSON_ACCOUNT.ID.desc())
        .fetch();
  }

  /** Numbers of somebody's accounts. */
  static List<Long> idsOf(DSLContext tx, long person) {
    return all(tx, person).stream().map(PersonAccountRecord::getId).toList();
  }

  /** Whether somebody else's money goes to the same account now. */
  static boolean isShared(DSLContext tx, long person, String number) {
    return tx.fetchExists(
        tx.selectOne()
            .from(PERSON_ACCOUNT)
            .join(PERSON)
            .on(PERSON.ID.eq(PERSON_ACCOUNT.PERSON_ID))
            .where(PERSON_ACCOUNT.ACCOUNT_NUMBER.eq(number))
            .and(PERSON_ACCOUNT.PERSON_ID.ne(person))
            .and(PERSON_ACCOUNT.VALID_TO.isNull())
            .and(PERSON.MERGED_INTO.isNull()));
  }
}
