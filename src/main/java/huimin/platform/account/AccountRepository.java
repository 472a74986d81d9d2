package huimin.platform.account;

import static huimin.platform.db.gen.Tables.ACCOUNT;
import static huimin.platform.db.gen.Tables.ACCOUNT_ROLE;
import static huimin.platform.db.gen.Tables.OFFICE_SETTING;

import huimin.platform.db.gen.tables.records.AccountRecord;
import huimin.platform.security.Role;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Accounts, their roles, and the office's settings. */
final class AccountRepository {
  private static final String ACTIVE = "active";
  private static final String LOCKED = "locked";

  private AccountRepository() {}

  static List<Account> all(DSLContext tx) {
    Map<String, List<String>> roles =
        tx.selectFrom(ACCOUNT_ROLE).fetchGroups(ACCOUNT_ROLE.ACCOUNT_NAME, ACCOUNT_ROLE.ROLE);
    return tx.selectFrom(ACCOUNT)
        .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.NAME)
        .fetch(record -> account(record, roles.getOrDefault(record.getName(), List.of())));
  }

  static Optional<Account> find(DSLContext tx, String name) {
    return all(tx).stream().filter(account -> account.name().equals(name)).findFirst();
  }

  private static Account account(AccountRecord record, List<String> codes) {
    var roles = EnumSet.noneOf(Role.class);
    codes.forEach(code -> roles.add(Role.of(code)));
    return new Account(
        record.getName(),
        roles,
        record.getState().equals(ACTIVE),
        record.getMustChange(),
        record.getCreatedAt(),
        record.getCreatedBy(),
        record.getChangedAt(),
        record.getChangedBy());
  }

  static void insert(DSLContext tx, String name, Set<Role> roles, boolean mustChange, Stamp stamp) {
    tx.insertInto(ACCOUNT)
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.STATE, ACTIVE)
        .set(ACCOUNT.MUST_CHANGE, mustChange)
        .set(ACCOUNT.CREATED_AT, stamp.at())
        .set(ACCOUNT.CREATED_BY, stamp.user())
        .set(ACCOUNT.CHANGED_AT, stamp.at())
        .set(ACCOUNT.CHANGED_BY, stamp.user())
        .execute();
    insertRoles(tx, name, roles);
  }

  private static void insertRoles(DSLContext tx, String name, Set<Role> roles) {
    for (Role role : roles) {
      tx.insertInto(ACCOUNT_ROLE)
          .set(ACCOUNT_ROLE.ACCOUNT_NAME, name)
          .set(ACCOUNT_ROLE.ROLE, role.code())
          .execute();
    }
  }

  static void setRoles(DSLContext tx, String name, Set<Role> roles, Stamp stamp) {
    tx.deleteFrom(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT_NAME.eq(name)).execute();
    insertRoles(tx, name, roles);
    touch(tx, name, stamp);
  }

  static void setActive(DSLContext tx, String name, boolean active, Stamp stamp) {
    tx.update(ACCOUNT)
        .set(ACCOUNT.STATE, active ? ACTIVE : LOCKED)
        .where(ACCOUNT.NAME.eq(name))
        .execute();
    touch(tx, name, stamp);
  }

  static void setMustChange(DSLContext tx, String name, boolean mustChange, Stamp stamp) {
    tx.update(ACCOUNT).set(ACCOUNT.MUST_CHANGE, mustChange).where(ACCOUNT.NAME.eq(name)).execute();
    touch(tx, name, stamp);
  }

  private static void touch(DSLContext tx, String name, Stamp stamp) {
    tx.update(ACCOUNT)
        .set(ACCOUNT.CHANGED_AT, stamp.at())
        .set(ACCOUNT.CHANGED_BY, stamp.user())
        .where(ACCOUNT.NAME.eq(name))
        .execute();
  }

  static Optional<String> setting(DSLContext tx, String code) {
    return tx.select(OFFICE_SETTING.SETTING_VALUE)
        .from(OFFICE_SETTING)
        .where(OFFICE_SETTING.CODE.eq(code))
        .fetchOptional(OFFICE_SETTING.SETTING_VALUE);
  }

  static void set(DSLContext tx, String code, String value, Stamp stamp) {
    int changed =
        tx.update(OFFICE_SETTING)
            .set(OFFICE_SETTING.SETTING_VALUE, value)
            .set(OFFICE_SETTING.CHANGED_AT, stamp.at())
            .set(OFFICE_SETTING.CHANGED_BY, stamp.user())
            .where(OFFICE_SETTING.CODE.eq(code))
            .execute();
    if (changed == 0) {
      tx.insertInto(OFFICE_SETTING).values(code, value, stamp.at(), stamp.user()).execute();
    }
  }

  /** When and by whom a row is written. */
  record Stamp(LocalDateTime at, String user) {}
}
