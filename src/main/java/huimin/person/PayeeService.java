package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.PersonAccountRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/**
 * The door to the accounts money goes to (handbook B1). A running case keeps the account it was
 * given: what is changed here counts for it only when a clerk says so there.
 */
public final class PayeeService {
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The accounts of one open office. */
  public PayeeService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** All accounts of somebody as they may be seen, the one in use first. */
  public List<PayeeAccount> history(long person) {
    access.require(Action.ACCOUNT_VIEW);
    return database.read(tx -> AccountRepository.all(tx, person).stream().map(this::seen).toList());
  }

  private PayeeAccount seen(PersonAccountRecord account) {
    return new PayeeAccount(
        account.getId(),
        text("bank", account.getBank()),
        text("holder", account.getHolder()),
        text("accountNumber", account.getAccountNumber()),
        text("proxyRelation", label(account.getProxyRelation())),
        text("proxyReason", account.getProxyReason()),
        account.getValidFrom(),
        account.getValidTo(),
        text("check", account.getCheckNote()));
  }

  private String text(String field, String value) {
    String seen = access.text(field, value);
    return seen == null ? "" : seen;
  }

  private static String label(String code) {
    return CodeTables.table("proxy_relation").label(code);
  }

  /**
   * The account in use, to be changed; for somebody without one an own account to be filled in.
   *
   * @throws RefusedException {@code person.gone}
   */
  public AccountDraft draft(long person) {
    access.require(Action.ACCOUNT_EDIT);
    return database.read(tx -> draft(tx, person));
  }

  /** The same inside a caller's transaction. */
  public AccountDraft draft(DSLContext tx, long person) {
    PersonAccountRecord current = AccountRepository.current(tx, person);
    return current == null ? AccountDraft.of(owner(tx, person)) : draft(current);
  }

  private static AccountDraft draft(PersonAccountRecord account) {
    return new AccountDraft(
        Objects.requireNonNullElse(account.getBank(), ""),
        account.getHolder(),
        account.getAccountNumber(),
        Objects.requireNonNullElse(account.getProxyRelation(), ""),
        Objects.requireNonNullElse(account.getProxyReason(), ""));
  }

  /** What is to be said of an account before it is saved; a shared one is a warning (代领). */
  public List<Problem> check(long person, AccountDraft draft) {
    access.require(Action.ACCOUNT_EDIT);
    return database.read(tx -> check(tx, person, draft));
  }

  /** The same inside a caller's transaction. */
  public List<Problem> check(DSLContext tx, long person, AccountDraft draft) {
    return read(tx, person, draft).problems();
  }

  private static AccountRules.Reading read(DSLContext tx, long person, AccountDraft draft) {
    AccountRules.Reading read = AccountRules.read(draft, owner(tx, person));
    var problems = new ArrayList<>(read.problems());
    if (AccountRepository.isShared(tx, person, read.draft().number())) {
      problems.add(Problem.warning("account-shared").at("accountNumber"));
    }
    return new AccountRules.Reading(read.draft(), problems);
  }

  private static String owner(DSLContext tx, long person) {
    PersonRecord owner = PersonRepository.byId(tx, person);
    if (owner == null || owner.getMergedInto() != null) {
      throw new RefusedException("person.gone");
    }
    return owner.getName();
  }

  /**
   * Gives somebody another account from a day on; the one before ends the day before. On the very
   * day an account began this corrects it.
   *
   * @param replaces the account looked at as the one in use; null when there was none
   * @throws RefusedException {@code person.form-errors}, {@code person.account-changed}, {@code
   *     person.account-day-early}
   */
  public void change(long person, Long replaces, AccountDraft draft, LocalDate day) {
    access.require(Action.ACCOUNT_EDIT);
    database.write(
        deed(person),
        tx -> {
          requireCurrent(tx, person, replaces);
          change(tx, person, draft, day);
          return null;
        });
  }

  /** The same inside a caller's transaction. */
  public void change(DSLContext tx, long person, AccountDraft draft, LocalDate day) {
    AccountRules.Reading read = read(tx, person, draft);
    read.problems().stream()
        .filter(Problem::isError)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new RefusedException("person.form-errors", Messages.text(problem));
            });
    PersonAccountRecord current = AccountRepository.current(tx, person);
    if (current == null) {
      insert(tx, person, read, day);
    } else if (day.isBefore(current.getValidFrom())) {
      throw new RefusedException("person.account-day-early", current.getValidFrom());
    } else if (day.equals(current.getValidFrom())) {
      fill(current, read);
      update(current);
    } else if (!draft(current).equals(read.draft())) {
      current.setValidTo(day.minusDays(1));
      update(current);
      insert(tx, person, read, day);
    }
  }

  /**
   * Ends the account in use.
   *
   * @param ends the account looked at
   * @param day its last day
   * @throws RefusedException {@code person.account-none}, {@code person.account-changed}, {@code
   *     person.account-day-early}
   */
  public void end(long person, long ends, LocalDate day) {
    access.require(Action.ACCOUNT_EDIT);
    database.write(
        deed(person),
        tx -> {
          requireCurrent(tx, person, ends);
          end(tx, person, day);
          return null;
        });
  }

  /** The same inside a caller's transaction. */
  public void end(DSLContext tx, long person, LocalDate day) {
    PersonAccountRecord current = AccountRepository.current(tx, person);
    if (current == null) {
      throw new RefusedException("person.account-none");
    }
    if (day.isBefore(current.getValidFrom())) {
      throw new RefusedException("person.account-day-early", current.getValidFrom());
    }
    current.setValidTo(day);
    update(current);
  }

  private static void requireCurrent(DSLContext tx, long person, Long looked) {
    PersonAccountRecord current = AccountRepository.current(tx, person);
    if (!Objects.equals(current == null ? null : current.getId(), looked)) {
      throw new RefusedException("person.account-changed");
    }
  }

  private void insert(DSLContext tx, long person, AccountRules.Reading read, LocalDate day) {
    var account = new PersonAccountRecord();
    account.setId(RecordIds.one(tx));
    account.setPersonId(person);
    account.setValidFrom(day);
    fill(account, read);
    account.setVersion(1);
    account.setCreatedAt(LocalDateTime.now(clock));
    account.setCreatedBy(access.session().user());
    stamp(account);
    PersonRepository.insert(tx, account);
  }

  private static void fill(PersonAccountRecord account, AccountRules.Reading read) {
    AccountDraft draft = read.draft();
    account.setBank(orNull(draft.bank()));
    account.setHolder(draft.holder());
    account.setAccountNumber(draft.number());
    account.setProxyRelation(orNull(draft.proxyRelation()));
    account.setProxyReason(orNull(draft.proxyReason()));
    account.setCheckNote(orNull(PersonDrafts.checkNote(read.problems())));
  }

  private void update(PersonAccountRecord account) {
    account.setVersion(account.getVersion() + 1);
    stamp(account);
    account.update();
  }

  private void stamp(PersonAccountRecord account) {
    account.setUpdatedAt(LocalDateTime.now(clock));
    account.setUpdatedBy(access.session().user());
  }

  private Deed deed(long person) {
    return Deed.of(access.session(), Action.ACCOUNT_EDIT).on("person:" + person);
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
