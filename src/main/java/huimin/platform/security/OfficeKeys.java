package huimin.platform.security;

import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keys of an office: keys.json holds the database's random file password, wrapped for each user
 * and for the recovery key. A changed password wraps it anew; the database stays as it is.
 */
public final class OfficeKeys {
  /** Owner of the recovery entry; no user can be called so, names are never blank. */
  private static final String RECOVERY = "";

  private static final int FILE_PASSWORD_BYTES = 32;
  private static final int LONGEST_NAME = 50;

  private OfficeKeys() {}

  /**
   * What a new office's keys are.
   *
   * @param secret of which all keys of the files are made; never shown, never written anywhere
   * @param recoveryKey to be shown once and kept on paper
   */
  public record Created(OfficeSecret secret, String recoveryKey) {
    /** Without the secrets: a record would print them. */
    @Override
    public String toString() {
      return "Created[…]";
    }
  }

  /**
   * Makes keys.json for a new office with its first user.
   *
   * @throws RefusedException {@code security.keys-exist}, {@code security.password-weak}, {@code
   *     security.user-name}, {@code security.keys-unwritable}
   */
  public static Created create(Path folder, String user, char[] password) {
    var paths = new OfficePaths(folder);
    String name = checkedName(user);
    PasswordRule.check(password, name);
    if (Files.exists(paths.keys())) {
      throw new RefusedException("security.keys-exist", paths.folder());
    }
    makeFolder(paths);
    byte[] random = WrappedKey.random(FILE_PASSWORD_BYTES);
    String filePassword = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    String recovery = RecoveryKey.generate();
    KeyFile.of(
            WrappedKey.wrap(filePassword, RecoveryKey.parse(recovery), RECOVERY),
            name,
            WrappedKey.wrap(filePassword, password, name))
        .write(paths);
    SignInAttempts.create(paths);
    return new Created(OfficeSecret.of(filePassword), recovery);
  }

  /**
   * The secret. An unknown user and a wrong password answer alike and take as long.
   *
   * @throws RefusedException {@code security.wrong-password}, {@code security.keys-missing}, {@code
   *     security.keys-damaged}
   */
  public static OfficeSecret unlock(Path folder, String user, char[] password) {
    return OfficeSecret.of(unlock(KeyFile.read(new OfficePaths(folder)), user, password));
  }

  /**
   * The secret, from the key on paper.
   *
   * @throws RefusedException {@code security.recovery-mistyped} (cannot be any office's key),
   *     {@code security.recovery-wrong}
   */
  public static OfficeSecret unlockWithRecovery(Path folder, String recovery) {
    return OfficeSecret.of(unlockWithRecovery(KeyFile.read(new OfficePaths(folder)), recovery));
  }

  /**
   * What stands in keys.json: nothing in it is of use without a password or the recovery key.
   *
   * @throws RefusedException as {@link #unlock}
   */
  public static String text(Path folder) {
    return KeyFile.read(new OfficePaths(folder)).text();
  }

  /**
   * Puts keys into a folder that has none, as {@link #text} gave them. Damaged ones are kept aside.
   *
   * @throws RefusedException {@code security.keys-exist}, {@code security.keys-damaged}, {@code
   *     security.keys-unwritable}
   */
  public static void put(Path folder, String text) {
    var paths = new OfficePaths(folder);
    KeyFile file = parsed(text);
    if (KeyFile.isUsable(paths)) {
      throw new RefusedException("security.keys-exist", paths.folder());
    }
    KeyFile.setAside(paths);
    file.write(paths);
  }

  /**
   * Keys of a new secret for the users of an office.
   *
   * @param text as {@link #text} gave it
   * @param recoveryKey to be shown once
   * @param passwords one-time passwords of the others, by name
   */
  public record Renewed(
      OfficeSecret secret, String text, String recoveryKey, Map<String, String> passwords) {
    /** Without the secrets: a record would print them. */
    @Override
    public String toString() {
      return "Renewed[…]";
    }
  }

  /**
   * Makes a new secret; nothing is written. Only the one who does it keeps the password: nobody
   * else's is known.
   *
   * @throws RefusedException {@code security.wrong-password}
   */
  public static Renewed renewed(String text, String user, char[] password) {
    KeyFile old = parsed(text);
    unlock(old, user, password);
    String name = normal(user);
    String secret =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(WrappedKey.random(FILE_PASSWORD_BYTES));
    String recovery = RecoveryKey.generate();
    WrappedKey onPaper = WrappedKey.wrap(secret, RecoveryKey.parse(recovery), RECOVERY);
    KeyFile file = KeyFile.of(onPaper, name, WrappedKey.wrap(secret, password, name));
    var passwords = new TreeMap<String, String>();
    for (String other : old.users().keySet()) {
      if (!other.equals(name)) {
        String once = RecoveryKey.oneTimePassword();
        passwords.put(other, once);
        file = file.with(other, WrappedKey.wrap(secret, once.toCharArray(), other));
      }
    }
    return new Renewed(OfficeSecret.of(secret), file.text(), recovery, passwords);
  }

  private static KeyFile parsed(String text) {
    return KeyFile.parse(text)
        .orElseThrow(() -> new RefusedException("security.keys-damaged", "keys.json"));
  }

  /**
   * How somebody proves the right to open something that carries its keys with it, as a backup
   * does.
   */
  @FunctionalInterface
  public interface Proof {
    /**
     * The secret behind the keys.
     *
     * @param keys as {@link #text} gave them
     * @throws RefusedException {@code security.wrong-password}, {@code security.recovery-wrong}
     */
    OfficeSecret unlock(String keys);

    /** By name and password as they were when the keys were kept. */
    static Proof ofPassword(String user, char[] password) {
      return keys -> OfficeSecret.of(OfficeKeys.unlock(parsed(keys), user, password));
    }

    /** By the key on paper. */
    static Proof ofRecovery(String recovery) {
      return keys -> OfficeSecret.of(unlockWithRecovery(parsed(keys), recovery));
    }

    /** By the office being open. */
    static Proof ofOpenOffice(OfficeSecret secret) {
      return keys -> secret;
    }
  }

  /**
   * Lets one user more open the office; a user who is there already vouches with the own password.
   *
   * @throws RefusedException as {@link #unlock} and {@link #create}, and {@code
   *     security.user-exists}
   */
  public static void addUser(
      Path folder, String byUser, char[] byPassword, String user, char[] password) {
    var paths = new OfficePaths(folder);
    KeyFile file = KeyFile.read(paths);
    String name = checkedName(user);
    PasswordRule.check(password, name);
    String filePassword = unlock(file, byUser, byPassword);
    if (file.users().containsKey(name)) {
      throw new RefusedException("security.user-exists", name);
    }
    file.with(name, WrappedKey.wrap(filePassword, password, name)).write(paths);
  }

  /**
   * Gives a user another password; the database is not touched.
   *
   * @throws RefusedException as {@link #unlock}, and {@code security.password-weak}
   */
  public static void changePassword(Path folder, String user, char[] old, char[] password) {
    var paths = new OfficePaths(folder);
    KeyFile file = KeyFile.read(paths);
    String name = normal(user);
    String filePassword = unlock(file, name, old);
    PasswordRule.check(password, name);
    file.with(name, WrappedKey.wrap(filePassword, password, name)).write(paths);
  }

  /**
   * Gives a user who has forgotten the password another one, with the key on paper.
   *
   * @throws RefusedException as {@link #unlockWithRecovery}, {@code security.no-such-user}, {@code
   *     security.password-weak}
   */
  public static void resetPassword(Path folder, String recovery, String user, char[] password) {
    var paths = new OfficePaths(folder);
    KeyFile file = KeyFile.read(paths);
    String name = normal(user);
    String filePassword = unlockWithRecovery(file, recovery);
    if (!file.users().containsKey(name)) {
      throw new RefusedException("security.no-such-user", name);
    }
    PasswordRule.check(password, name);
    file.with(name, WrappedKey.wrap(filePassword, password, name)).write(paths);
  }

  /**
   * Gives a user an entry, or another one, on behalf of somebody who has opened the office.
   *
   * @param secret the office's own; any other would shut the user out
   * @param atLeast the revision the file must reach
   * @return the file's revision now
   * @throws RefusedException {@code security.user-name}, {@code security.password-weak}, {@code
   *     security.keys-unwritable}
   */
  public static int put(
      Path folder, OfficeSecret secret, String user, char[] password, int atLeast) {
    var paths = new OfficePaths(folder);
    KeyFile file = KeyFile.read(paths);
    String name = checkedName(user);
    PasswordRule.check(password, name);
    WrappedKey key = WrappedKey.wrap(secret.filePassword(), password, name);
    KeyFile changed = file.with(name, key).atLeast(atLeast);
    changed.write(paths);
    return changed.revision();
  }

  /**
   * Takes a user's entry out of both copies: no password opens them for that name any more.
   *
   * @param atLeast the revision the file must reach
   * @return the file's revision now
   * @throws RefusedException {@code security.keys-unwritable}
   */
  public static int remove(Path folder, String user, int atLeast) {
    var paths = new OfficePaths(folder);
    KeyFile changed = KeyFile.read(paths).without(normal(user)).atLeast(atLeast);
    changed.write(paths);
    return changed.revision();
  }

  /** The names that have an entry, and so a password. */
  public static Set<String> users(Path folder) {
    return Set.copyOf(KeyFile.read(new OfficePaths(folder)).users().keySet());
  }

  /** How often keys.json has been changed; 0 in offices of the first program version. */
  public static int revision(Path folder) {
    return KeyFile.read(new OfficePaths(folder)).revision();
  }

  private static String unlock(KeyFile file, String user, char[] password) {
    String name = normal(user);
    WrappedKey key = file.users().get(name);
    return (key == null ? WrappedKey.decoy(file.iterations()) : key)
        .unwrap(password, name)
        .orElseThrow(() -> new RefusedException("security.wrong-password"));
  }

  private static String unlockWithRecovery(KeyFile file, String recovery) {
    return file.recovery()
        .unwrap(RecoveryKey.parse(recovery), RECOVERY)
        .orElseThrow(() -> new RefusedException("security.recovery-wrong"));
  }

  private static String checkedName(String user) {
    String name = normal(user);
    boolean plain = name.codePoints().noneMatch(Character::isISOControl);
    if (name.isEmpty() || name.length() > LONGEST_NAME || !plain) {
      throw new RefusedException("security.user-name");
    }
    return name;
  }

  /** A user's name as it stands in keys and accounts: one form of each character, no edges. */
  public static String normal(String user) {
    return Normalizer.normalize(user, Normalizer.Form.NFKC).strip();
  }

  private static void makeFolder(OfficePaths paths) {
    try {
      paths.makeFolder();
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unwritable", paths.folder());
    }
  }
}
