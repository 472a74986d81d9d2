package huimin.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Safeguards;
import huimin.platform.journal.JournalRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.security.SignInAttempts;
import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.MovingClock;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts on a real office, signed into with passwords. */
class AccountServiceTest {
  private static final String FOUNDER = "陈主任";
  private static final char[] PASSWORD = "管理员的一句长口令 2026".toCharArray();
  private static final char[] FIRST = "第一次用的一句长口令 2026".toCharArray();
  private static final char[] OWN = "自己换上的一句长口令 2026".toCharArray();
  private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

  @TempDir private Path folder;
  private final MovingClock machine = new MovingClock();
  private String recoveryKey;

  @BeforeEach
  void found() {
    OfficeKeys.Created keys = OfficeKeys.create(folder, FOUNDER, PASSWORD);
    recoveryKey = keys.recoveryKey();
    try (var database = create(folder, keys.secret())) {
      TestOffice.insertOffice(database);
      database.write(
          TestOffice.DEED,
          tx -> {
            AccountService.found(tx, LocalDateTime.now(TestOffice.CLOCK), FOUNDER);
            return null;
          });
    }
  }

  private static OfficeDatabase create(Path folder, OfficeSecret secret) {
    return OfficeDatabase.create(folder, secret, TestOffice.CLOCK);
  }

  private SignedIn open(String user, char[] password) {
    return new SignIn(machine, Safeguards.NONE).open(folder, user, password, TestOffice.CLOCK);
  }

  private AccountService accounts(SignedIn signedIn) {
    return new AccountService(folder, signedIn, TestOffice.CLOCK);
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(RefusedException.class).hasMessage(key);
  }

  @Test
  void theFounderMayDoEverythingUntilTheSecondAccountIsMade() {
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      assertThat(founder.access().isAlone()).isTrue();
      assertThat(founder.access().allows(Action.PERSON_VIEW)).isTrue();
      accounts(founder).add("张经办", Set.of(Role.CIVIL), FIRST, true);
      assertThat(founder.access().isAlone()).isFalse();
      assertThat(founder.access().allows(Action.PERSON_VIEW)).isFalse();
      assertThat(founder.access().allows(Action.USER_MANAGE)).isTrue();
    }
    try (SignedIn again = open(FOUNDER, PASSWORD)) {
      assertThat(again.access().session().roles()).isEqualTo(ADMINISTRATOR);
      accounts(again).lock("张经办");
      assertThat(again.access().isAlone()).as("an account once made counts").isFalse();
    }
  }

  @Test
  void aFirstPasswordOpensOnlyItsOwnChange() {
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      accounts(founder).add("张经办", Set.of(Role.CIVIL, Role.SOCIAL), FIRST, true);
    }
    try (SignedIn first = open("张经办", FIRST)) {
      assertThat(first.mustChange()).isTrue();
    }
    var signIn = new SignIn(machine, Safeguards.NONE);
    assertRefused(
        () -> signIn.changePassword(folder, "张经办", FIRST, FIRST, TestOffice.CLOCK),
        "security.password-same");
    signIn.changePassword(folder, "张经办", FIRST, OWN, TestOffice.CLOCK);
    assertRefused(() -> open("张经办", FIRST), "security.wrong-password");
    try (SignedIn changed = open("张经办", OWN)) {
      assertThat(changed.mustChange()).isFalse();
      assertThat(changed.access().session().roles()).containsOnly(Role.CIVIL, Role.SOCIAL);
      assertRefused(() -> accounts(changed).list(), "security.not-permitted");
      assertRefused(
          () -> accounts(changed).add("谁", ADMINISTRATOR, FIRST, true), "security.not-permitted");
    }
  }

  @Test
  void accountsAreNeverDoubledExcludedOrWithoutAdministrator() {
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      AccountService accounts = accounts(founder);
      assertRefused(
          () -> accounts.add(FOUNDER, Set.of(Role.CIVIL), FIRST, true), "security.user-exists");
      assertRefused(
          () -> accounts.add("李双职", Set.of(Role.AUDITOR, Role.ADMINISTRATOR), FIRST, true),
          "security.roles-exclude");
      assertRefused(() -> accounts.lock(FOUNDER), "security.last-administrator");
      assertRefused(
          () -> accounts.setRoles(FOUNDER, Set.of(Role.CIVIL)), "security.last-administrator");
      assertRefused(() -> accounts.lock("无此人"), "security.no-such-user");
      assertThat(accounts.list()).singleElement().extracting(Account::name).isEqualTo(FOUNDER);
      accounts.add("李管理", ADMINISTRATOR, FIRST, true);
      accounts.lock("李管理");
      assertRefused(() -> accounts.lock(FOUNDER), "security.last-administrator");
      accounts.unlock("李管理", OWN);
      accounts.lock(FOUNDER);
    }
    assertRefused(() -> open(FOUNDER, PASSWORD), "security.wrong-password");
    assertRefused(
        () ->
            new SignIn(machine, Safeguards.NONE)
                .recover(folder, recoveryKey, FOUNDER, FIRST, TestOffice.CLOCK),
        "security.account-locked");
  }

  @Test
  void aLockTakesTheKeyAwayAndUnlockingGivesAnotherPassword() throws IOException {
    var paths = new OfficePaths(folder);
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      AccountService accounts = accounts(founder);
      accounts.add("张经办", Set.of(Role.CIVIL), FIRST, true);
      assertThat(OfficeKeys.users(folder)).contains("张经办");
      byte[] before = Files.readAllBytes(paths.keys());
      accounts.lock("张经办");
      assertThat(OfficeKeys.users(folder)).containsOnly(FOUNDER);
      assertThat(Files.readString(paths.keysCopy())).doesNotContain("张经办");
      assertThat(accounts.withoutKey()).as("a locked account needs none").isEmpty();
      byte[] after = Files.readAllBytes(paths.keys());
      Files.write(paths.keys(), before);
      assertThat(OfficeKeys.unlock(folder, "张经办", FIRST)).as("only the older file").isNotNull();
      Files.write(paths.keys(), after);
      Files.write(paths.keysCopy(), after);
    }
    assertRefused(() -> open("张经办", FIRST), "security.wrong-password");
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      AccountService accounts = accounts(founder);
      accounts.unlock("张经办", OWN);
      assertThat(accounts.list()).allMatch(Account::active);
      OfficeKeys.remove(folder, "张经办", 0);
      assertThat(accounts.withoutKey()).containsExactly("张经办");
      accounts.resetPassword("张经办", OWN, true);
      assertThat(accounts.withoutKey()).isEmpty();
    }
    assertRefused(() -> open("张经办", FIRST), "security.wrong-password");
    try (SignedIn again = open("张经办", OWN)) {
      assertThat(again.mustChange()).isTrue();
    }
  }

  private static List<JournalRecord> told(OfficeDatabase database, Action action) {
    var told = new ArrayList<JournalRecord>();
    database.journal().heads(1, told::add);
    return told.stream().filter(record -> record.action() == action).toList();
  }

  @Test
  void refusedRightsAreToldOnceASessionAlsoInsideTransactions() {
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      accounts(founder).add("张经办", Set.of(Role.CIVIL), FIRST, true);
      assertThat(told(founder.database(), Action.ACCESS_REFUSED)).isEmpty();
    }
    try (SignedIn clerk = open("张经办", FIRST)) {
      AccountService accounts = accounts(clerk);
      assertRefused(accounts::list, "security.not-permitted");
      assertRefused(accounts::list, "security.not-permitted");
      assertRefused(
          () -> clerk.database().read(tx -> refusedIn(accounts, "谁")), "security.not-permitted");
      assertRefused(
          () ->
              clerk
                  .database()
                  .write(
                      TestOffice.DEED,
                      tx ->
                          clerk.access().allows(Action.AUDIT_VIEW)
                              ? null
                              : refusedFor(clerk, Action.AUDIT_VIEW)),
          "security.not-permitted");
      assertRefused(
          () -> clerk.access().requireAny(Action.SECRET_RENEW, Action.OFFICE_CHECK),
          "security.not-permitted");
    }
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      assertThat(told(founder.database(), Action.ACCESS_REFUSED))
          .allMatch(record -> record.user().equals("张经办") && record.reason() != null)
          .extracting(JournalRecord::subject)
          .containsExactlyInAnyOrder(
              "user-view", "user-manage", "audit-view", "secret-renew,office-check");
    }
  }

  private static Void refusedIn(AccountService accounts, String user) {
    accounts.lock(user);
    return null;
  }

  private static Void refusedFor(SignedIn somebody, Action action) {
    somebody.access().require(action);
    return null;
  }

  @Test
  void aRefusalThatCannotBeToldIsRefusedAllTheSame() {
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      accounts(founder).add("张经办", Set.of(Role.CIVIL), FIRST, true);
    }
    SignedIn clerk = open("张经办", FIRST);
    clerk.database().close();
    assertRefused(() -> clerk.access().require(Action.USER_VIEW), "security.not-permitted");
    clerk.close();
    Access access = Access.of(clerk.access().session());
    access.onRefused(
        actions -> {
          throw new IllegalStateException("full");
        });
    assertThatThrownBy(() -> access.require(Action.USER_VIEW))
        .hasMessage("security.not-permitted")
        .satisfies(refused -> assertThat(refused.getSuppressed()).hasSize(1));
  }

  @Test
  void onlyTheAdministratorAcceptsAnOlderOfficeAndThatIsTold(
      @TempDir Path config, @TempDir Path older) throws IOException {
    KnownTips known = KnownTips.in(config);
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      founder.database().write(TestOffice.DEED, tx -> tx.execute("update office set demo = false"));
      accounts(founder).add("张经办", Set.of(Role.CIVIL), FIRST, true);
    }
    copy(folder, older);
    open(folder, FOUNDER, PASSWORD, known, false).close();
    for (boolean rebuilt : new boolean[] {false, true}) {
      if (rebuilt) {
        Files.delete(new OfficePaths(older).database());
      }
      assertRefused(() -> open(older, FOUNDER, PASSWORD, known, false), "db.older-copy");
      assertRefused(() -> open(older, "张经办", FIRST, known, true), "security.not-permitted");
      assertThat(Files.exists(new OfficePaths(older).database())).isNotEqualTo(rebuilt);
      assertRefused(() -> open(older, FOUNDER, PASSWORD, known, false), "db.older-copy");
    }
    try (SignedIn founder = open(older, FOUNDER, PASSWORD, known, true)) {
      assertThat(told(founder.database(), Action.OFFICE_REBUILD)).hasSize(1);
      assertThat(told(founder.database(), Action.OFFICE_ACCEPT_OLDER))
          .singleElement()
          .extracting(JournalRecord::user)
          .isEqualTo(FOUNDER);
      assertThat(founder.database().memory()).isEqualTo(OfficeDatabase.Memory.FITS);
    }
    try (SignedIn founder = open(older, FOUNDER, PASSWORD, known, true)) {
      assertThat(told(founder.database(), Action.OFFICE_ACCEPT_OLDER)).as("once").hasSize(1);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private SignedIn open(Path of, String user, char[] password, KnownTips known, boolean accept) {
    return new SignIn(machine, new Safeguards(List::of, known, accept))
        .open(of, user, password, TestOffice.CLOCK);
  }

  @Test
  void anEntryWithoutAccountOpensNothing() {
    OfficeSecret secret = OfficeKeys.unlock(folder, FOUNDER, PASSWORD);
    OfficeKeys.put(folder, secret, "只有钥匙", FIRST, 0);
    assertRefused(() -> open("只有钥匙", FIRST), "security.no-account");
  }

  @Test
  void anOlderKeyFilePutBackIsNoticedAndTheRecoveryKeyIsTheWayOut() throws IOException {
    Path keys = new OfficePaths(folder).keys();
    byte[] older = Files.readAllBytes(keys);
    new SignIn(machine, Safeguards.NONE)
        .changePassword(folder, FOUNDER, PASSWORD, OWN, TestOffice.CLOCK);
    byte[] newer = Files.readAllBytes(keys);
    Files.write(keys, older);
    assertRefused(() -> open(FOUNDER, PASSWORD), "security.keys-older");
    Files.write(keys, newer);
    open(FOUNDER, OWN).close();
    Files.write(keys, older);
    new SignIn(machine, Safeguards.NONE)
        .recover(folder, recoveryKey, FOUNDER, FIRST, TestOffice.CLOCK);
    open(FOUNDER, FIRST).close();
    assertRefused(() -> open(FOUNDER, PASSWORD), "security.wrong-password");
  }

  @Test
  void wrongPasswordsAreCountedAcrossSignInsAndTold() {
    for (int i = 0; i < 5; i++) {
      assertRefused(() -> open(FOUNDER, OWN), "security.wrong-password");
    }
    assertRefused(() -> open(FOUNDER, PASSWORD), "security.sign-in-wait");
    assertRefused(
        () -> new SignIn(machine, Safeguards.NONE).confirm(folder, FOUNDER, PASSWORD),
        "security.sign-in-wait");
    machine.move(Duration.ofHours(-3));
    assertRefused(() -> open(FOUNDER, PASSWORD), "security.sign-in-wait");
    machine.move(Duration.ofMinutes(5));
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      var told = new ArrayList<JournalRecord>();
      founder.database().journal().heads(1, told::add);
      assertThat(told)
          .filteredOn(record -> record.action() == Action.SIGN_IN_FAILED)
          .hasSize(5)
          .allMatch(record -> record.user().equals(FOUNDER));
      assertThat(told.getLast().action()).isEqualTo(Action.SIGN_IN);
    }
    assertThat(new SignInAttempts(folder, machine).untold()).isEmpty();
  }

  @Test
  void settingsAreTheAdministrators() {
    try (SignedIn founder = open(FOUNDER, PASSWORD)) {
      accounts(founder).add("张经办", Set.of(Role.CIVIL), FIRST, true);
      var settings = new SettingService(founder.database(), founder.access(), TestOffice.CLOCK);
      assertThat(settings.get(SettingService.SCREEN_LOCK)).isEmpty();
      settings.set(SettingService.SCREEN_LOCK, "3");
      settings.set(SettingService.SCREEN_LOCK, "4");
      assertThat(settings.get(SettingService.SCREEN_LOCK)).contains("4");
    }
    try (SignedIn clerk = open("张经办", FIRST)) {
      var settings = new SettingService(clerk.database(), clerk.access(), TestOffice.CLOCK);
      assertThat(settings.get(SettingService.SCREEN_LOCK)).contains("4");
      assertRefused(() -> settings.set(SettingService.SCREEN_LOCK, "99"), "security.not-permitted");
    }
    assertThat(Access.of(Access.alone(FOUNDER)).isAlone()).isTrue();
  }
}
