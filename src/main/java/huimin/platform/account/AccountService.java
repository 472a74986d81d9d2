package huimin.platform.account;

import huimin.platform.account.AccountRepository.Stamp;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.security.RoleRules;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * The door to accounts. Keys are written first and the database second: after a failure in between
 * there is at worst an entry in keys.json without account, which opens nothing, or an account
 * without entry, which needs another password.
 */
public final class AccountService {
  /** The setting that remembers how often keys.json was changed. */
  static final String KEYS_REVISION = "keys-revision";

  private final Path folder;
  private final OfficeSecret secret;
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The accounts of one office, opened by {@link SignIn}. */
  public AccountService(Path folder, SignedIn signedIn, Clock clock) {
    this.folder = folder;
    this.secret = signedIn.secret();
    this.database = signedIn.database();
    this.access = signedIn.access();
    this.clock = clock;
  }

  /** The first account of a new office, inside its founding. */
  public static void found(DSLContext tx, LocalDateTime at, String user) {
    String name = OfficeKeys.normal(user);
    AccountRepository.insert(tx, name, Set.of(Role.ADMINISTRATOR), false, new Stamp(at, name));
  }

  /** Names of the active accounts with a role, inside the caller's transaction. */
  public static List<String> holders(DSLContext tx, Role role) {
    return AccountRepository.all(tx).stream()
        .filter(account -> account.isActive(role))
        .map(Account::name)
        .toList();
  }

  /** All accounts, in the order they were made. */
  public List<Account> list() {
    access.require(Action.USER_VIEW);
    return database.read(AccountRepository::all);
  }

  /** Active accounts whose key is not there: only another password from here lets them in. */
  public Set<String> withoutKey() {
    access.require(Action.USER_VIEW);
    Set<String> keys = OfficeKeys.users(folder);
    return database.read(AccountRepository::all).stream()
        .filter(account -> account.active() && !keys.contains(account.name()))
        .map(Account::name)
        .collect(Collectors.toSet());
  }

  /**
   * Makes an account. With the second account of an office the first one is held to its roles.
   *
   * @param temporary whether the password must be changed at the first sign-in; false when it is
   *     the person's own already
   * @throws RefusedException {@code security.user-exists}, {@code security.user-name}, {@code
   *     security.password-weak}, {@code security.roles-none}, {@code security.roles-exclude}
   */
  public void add(String user, Set<Role> roles, char[] password, boolean temporary) {
    access.require(Action.USER_MANAGE);
    RoleRules.check(roles);
    String name = OfficeKeys.normal(user);
    if (database.read(tx -> AccountRepository.find(tx, name)).isPresent()) {
      throw new RefusedException("security.user-exists", name);
    }
    int revision = putKey(name, password);
    change(
        "add:" + name + " " + codes(roles),
        tx -> {
          AccountRepository.insert(tx, name, roles, temporary, stamp());
          remember(tx, revision);
        });
    access.become(ownRoles());
  }

  /**
   * Gives an account other roles.
   *
   * @throws RefusedException {@code security.no-such-user}, {@code security.roles-none}, {@code
   *     security.roles-exclude}, {@code security.last-administrator}
   */
  public void setRoles(String user, Set<Role> roles) {
    access.require(Action.USER_MANAGE);
    RoleRules.check(roles);
    String name = OfficeKeys.normal(user);
    change(
        "roles:" + name + " " + codes(roles),
        tx -> {
          require(tx, name);
          AccountRepository.setRoles(tx, name, roles, stamp());
          requireAdministrator(tx, null);
        });
    access.become(ownRoles());
  }

  /**
   * Shuts an account out and takes its wrapped key away, so that a copy of the folder made from now
   * on is not opened by it either; what it wrote stays its own.
   *
   * @throws RefusedException {@code security.no-such-user}, {@code security.last-administrator},
   *     {@code security.keys-unwritable}
   */
  public void lock(String user) {
    access.require(Action.USER_MANAGE);
    String name = OfficeKeys.normal(user);
    int remembered =
        database.read(
            tx -> {
              require(tx, name);
              requireAdministrator(tx, name);
              return revision(tx);
            });
    int revision = OfficeKeys.remove(folder, name, remembered + 1);
    setActive("lock:", name, false, revision);
  }

  /**
   * Lets an account in again, with another first password: its own went with its key.
   *
   * @throws RefusedException {@code security.no-such-user}, {@code security.password-weak}
   */
  public void unlock(String user, char[] password) {
    access.require(Action.USER_MANAGE);
    String name = OfficeKeys.normal(user);
    database.read(tx -> require(tx, name));
    setActive("unlock:", name, true, putKey(name, password));
  }

  private void setActive(String deed, String name, boolean active, int revision) {
    change(
        deed + name,
        tx -> {
          AccountRepository.setActive(tx, name, active, stamp());
          AccountRepository.setMustChange(tx, name, true, stamp());
          remember(tx, revision);
        });
  }

  /**
   * Gives somebody else a password.
   *
   * @param temporary whether it must be changed at the next sign-in
   * @throws RefusedException {@code security.no-such-user}, {@code security.password-weak}
   */
  public void resetPassword(String user, char[] password, boolean temporary) {
    access.require(Action.USER_MANAGE);
    String name = OfficeKeys.normal(user);
    database.read(tx -> require(tx, name));
    int revision = putKey(name, password);
    change(
        "password:" + name,
        tx -> {
          AccountRepository.setMustChange(tx, name, temporary, stamp());
          remember(tx, revision);
        });
  }

  /**
   * Changes the password of the one at work; the database is not encrypted anew.
   *
   * @throws RefusedException {@code security.wrong-password} (the old one), {@code
   *     security.password-weak}, {@code security.password-same}
   */
  public void changePassword(char[] old, char[] password) {
    access.require(Action.PASSWORD_CHANGE);
    String name = access.session().user();
    OfficeKeys.unlock(folder, name, old);
    if (java.util.Arrays.equals(old, password)) {
      throw new RefusedException("security.password-same");
    }
    int revision = putKey(name, password);
    database.write(
        Deed.of(access.session(), Action.PASSWORD_CHANGE),
        tx -> {
          AccountRepository.setMustChange(tx, name, false, stamp());
          remember(tx, revision);
          return null;
        });
  }

  private int putKey(String name, char[] password) {
    int remembered = database.read(AccountService::revision);
    return OfficeKeys.put(folder, secret, name, password, remembered + 1);
  }

  /** How often keys.json had been changed when the database last saw it. */
  static int revision(DSLContext tx) {
    return AccountRepository.setting(tx, KEYS_REVISION).map(Integer::valueOf).orElse(0);
  }

  private void remember(DSLContext tx, int revision) {
    AccountRepository.set(tx, KEYS_REVISION, Integer.toString(revision), stamp());
  }

  private void change(String subject, Consumer<DSLContext> work) {
    database.write(
        Deed.of(access.session(), Action.USER_MANAGE).on(subject),
        tx -> {
          work.accept(tx);
          return null;
        });
  }

  private Stamp stamp() {
    return new Stamp(LocalDateTime.now(clock), access.session().user());
  }

  private static Account require(DSLContext tx, String name) {
    return AccountRepository.find(tx, name)
        .orElseThrow(() -> new RefusedException("security.no-such-user", name));
  }

  /** Without one nobody could ever make another; {@code except} does not count. */
  private static void requireAdministrator(DSLContext tx, String except) {
    if (holders(tx, Role.ADMINISTRATOR).stream().allMatch(name -> name.equals(except))) {
      throw new RefusedException("security.last-administrator");
    }
  }

  private Set<Role> ownRoles() {
    return database.read(tx -> rolesAtWork(tx, require(tx, access.session().user())));
  }

  /** The account's roles; all of them as long as it is the only one ever made (单人起步). */
  static Set<Role> rolesAtWork(DSLContext tx, Account account) {
    boolean alone = AccountRepository.all(tx).size() == 1;
    return alone ? Access.alone(account.name()).roles() : account.roles();
  }

  private static String codes(Set<Role> roles) {
    return String.join(",", roles.stream().sorted().map(Role::code).toList());
  }
}
