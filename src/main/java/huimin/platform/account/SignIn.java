package huimin.platform.account;

import huimin.platform.account.AccountRepository.Stamp;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OpeningNote;
import huimin.platform.db.Safeguards;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.FailedAttempt;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import huimin.platform.security.SignInAttempts;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jooq.DSLContext;

/**
 * The way into an office: attempts counted, password, account, and what all of it leaves behind.
 */
public final class SignIn {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Clock machine;
  private final boolean acceptOlder;
  private final Leaning leaning;

  /** What an opening may lean on, once the secret is known. */
  @FunctionalInterface
  public interface Leaning {
    /** What a doubtful office is compared with and made anew from. */
    Safeguards on(Path folder, OfficeSecret secret, Clock clock);
  }

  /**
   * @param machine the machine's own clock: waiting after wrong passwords goes by it, whatever day
   *     a demonstration pretends to have
   * @param safeguards what a doubtful office is compared with and made anew from
   */
  public SignIn(Clock machine, Safeguards safeguards) {
    this(machine, safeguards.acceptOlder(), (folder, secret, clock) -> safeguards);
  }

  /**
   * @param acceptOlder whether the administrator has accepted an office older than remembered
   * @param leaning may differ from office to office, as copies lie in its own folder
   */
  public SignIn(Clock machine, boolean acceptOlder, Leaning leaning) {
    this.machine = machine;
    this.acceptOlder = acceptOlder;
    this.leaning = leaning;
  }

  /**
   * Opens an office for somebody. Failures since the last sign-in, and this one, go to the journal.
   *
   * @param clock by which the office works
   * @return to be closed by the caller
   * @throws RefusedException {@code security.wrong-password}, {@code security.sign-in-wait}, {@code
   *     security.no-account}, {@code security.account-locked}, {@code security.keys-older}, {@code
   *     security.not-permitted} (only the administrator accepts an older office), and as {@code
   *     OfficeDatabase.open}
   */
  public SignedIn open(Path folder, String user, char[] password, Clock clock) {
    OfficeDatabase.settle(folder); // an exchange of keys cut short ends before keys are read
    OfficeSecret secret = unlock(folder, user, password);
    return over(folder, opened(folder, secret, user, clock), secret, user, clock);
  }

  /** Whoever accepts an older office is asked for the right before anything of it is written. */
  private OfficeDatabase opened(Path folder, OfficeSecret secret, String user, Clock clock) {
    String name = OfficeKeys.normal(user);
    Safeguards safeguards =
        leaning
            .on(folder, secret, clock)
            .asking(tx -> accessOf(tx, requireActive(tx, name)).require(Action.BACKUP_RESTORE));
    return OfficeDatabase.open(folder, secret, clock, safeguards);
  }

  private static Access accessOf(DSLContext tx, Account account) {
    return Access.of(new Session(account.name(), AccountService.rolesAtWork(tx, account)));
  }

  /**
   * Whether it is still the same person: for the lock screen. Wrong passwords count.
   *
   * @throws RefusedException {@code security.wrong-password}, {@code security.sign-in-wait}
   */
  public void confirm(Path folder, String user, char[] password) {
    unlock(folder, user, password);
  }

  /**
   * Changes a password without opening the office for anything else: for a first sign-in.
   *
   * @throws RefusedException as {@link #open} and {@link AccountService#changePassword}
   */
  public void changePassword(Path folder, String user, char[] old, char[] fresh, Clock clock) {
    try (SignedIn signedIn = open(folder, user, old, clock)) {
      new AccountService(folder, signedIn, clock).changePassword(old, fresh);
    }
  }

  /**
   * Gives a user another password with the key on paper: the way out when the only administrator
   * has forgotten the own one, and when an older keys.json is all there is.
   *
   * @throws RefusedException {@code security.recovery-mistyped}, {@code security.recovery-wrong},
   *     {@code security.no-account}, {@code security.account-locked}, {@code
   *     security.password-weak}
   */
  public void recover(Path folder, String recoveryKey, String user, char[] fresh, Clock clock) {
    OfficeDatabase.settle(folder);
    OfficeSecret secret = OfficeKeys.unlockWithRecovery(folder, recoveryKey);
    String name = OfficeKeys.normal(user);
    try (OfficeDatabase database = opened(folder, secret, name, clock)) {
      int remembered =
          database.read(
              tx -> {
                requireActive(tx, name);
                return AccountService.revision(tx);
              });
      int revision = OfficeKeys.put(folder, secret, name, fresh, remembered + 1);
      database.write(
          Deed.of(new Session(name, java.util.Set.of()), Action.PASSWORD_CHANGE).on("recovery"),
          tx -> {
            var stamp = new Stamp(LocalDateTime.now(clock), name);
            AccountRepository.setMustChange(tx, name, false, stamp);
            remember(tx, revision, stamp);
            return null;
          });
    }
  }

  private OfficeSecret unlock(Path folder, String user, char[] password) {
    var attempts = new SignInAttempts(folder, machine);
    attempts.begin(user);
    OfficeSecret secret = OfficeKeys.unlock(folder, user, password);
    attempts.passed(user);
    return secret;
  }

  private SignedIn over(
      Path folder, OfficeDatabase database, OfficeSecret secret, String user, Clock clock) {
    boolean done = false;
    try {
      String name = OfficeKeys.normal(user);
      int revision = OfficeKeys.revision(folder);
      Account account = admit(database, name, revision);
      Access access = database.read(tx -> accessOf(tx, account));
      if (acceptOlder) {
        // Before anything is written: a write would make the older copy the one remembered.
        access.require(Action.BACKUP_RESTORE);
      }
      tellFailures(folder, database);
      tellAccepted(database, access.session());
      record(database, access.session(), revision, clock);
      done = true;
      return new SignedIn(database, secret, access, account.mustChange()).tellingRefusals();
    } finally {
      if (!done) {
        database.close();
      }
    }
  }

  /** The journal gets them first: what is forgotten here is there. */
  private void tellFailures(Path folder, OfficeDatabase database) {
    var attempts = new SignInAttempts(folder, machine);
    List<FailedAttempt> failures = attempts.untold();
    for (FailedAttempt failure : failures) {
      failed(database, failure.user(), local(failure.at()));
    }
    if (!failures.isEmpty()) {
      attempts.told(failures);
    }
  }

  private String local(Instant at) {
    return TIME.format(at.atZone(machine.getZone()));
  }

  private static void tellAccepted(OfficeDatabase database, Session session) {
    boolean older =
        database.notes().stream().anyMatch(note -> note.key().equals(OpeningNote.OLDER_ACCEPTED));
    if (older) {
      database.write(Deed.of(session, Action.OFFICE_ACCEPT_OLDER), tx -> null);
    }
  }

  private static void failed(OfficeDatabase database, String user, String subject) {
    database.write(new Deed(user, Action.SIGN_IN_FAILED, subject, null, null, 0), tx -> null);
  }

  private Account admit(OfficeDatabase database, String name, int revision) {
    try {
      return database.read(
          tx -> {
            Account account = requireActive(tx, name);
            if (revision < AccountService.revision(tx)) {
              throw new RefusedException("security.keys-older");
            }
            return account;
          });
    } catch (RefusedException refused) {
      if (!acceptOlder) {
        failed(database, name, refused.code());
      }
      throw refused;
    }
  }

  private static Account requireActive(DSLContext tx, String name) {
    Account account =
        AccountRepository.find(tx, name)
            .orElseThrow(() -> new RefusedException("security.no-account", name));
    if (!account.active()) {
      throw new RefusedException("security.account-locked", name);
    }
    return account;
  }

  private static void record(OfficeDatabase database, Session session, int revision, Clock clock) {
    database.write(
        Deed.of(session, Action.SIGN_IN),
        tx -> {
          if (revision > AccountService.revision(tx)) {
            remember(tx, revision, new Stamp(LocalDateTime.now(clock), session.user()));
          }
          return null;
        });
  }

  private static void remember(DSLContext tx, int revision, Stamp stamp) {
    AccountRepository.set(tx, AccountService.KEYS_REVISION, Integer.toString(revision), stamp);
  }
}
