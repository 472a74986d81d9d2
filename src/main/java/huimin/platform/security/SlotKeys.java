package huimin.platform.security;

import huimin.platform.settings.OfficePaths;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of sealed files beside an office's own, which tell nobody who can open them or whether
 * anybody can: a fixed number of slots without names, random where nobody's key is. They also carry
 * a small sealed content, which can be destroyed: it stands nowhere else.
 */
public final class SlotKeys {
  /** Most people who can have a key, beside the paper. */
  public static final int SLOTS = 8;

  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int SALT = 32;
  private static final int SECRET_CHARS = 43;
  static final int SLOT_BYTES = NONCE + SECRET_CHARS + TAG;

  /** Of somebody's name, in the mark. */
  private static final int SIGN_BYTES = 16;

  private static final int MARK = 1 + SLOTS * SIGN_BYTES;
  private static final int PAPER = 0;
  private static final String PAPER_OWNER = "";

  /** Contents grow in steps of so many bytes, so that their length says little. */
  private static final int STEP = 1 << 14;

  private final SlotFile file;

  private SlotKeys(SlotFile file) {
    this.file = file;
  }

  /** Whether somebody uses the files, as far as the office itself can tell. */
  public enum Mark {
    FREE,
    USED,
    /** Written under another secret of the office. */
    UNKNOWN
  }

  /**
   * New keys nobody but the paper opens yet.
   *
   * @param recoveryKey to be shown once
   */
  public record Made(SlotKeys keys, OfficeSecret secret, String recoveryKey) {
    /** Without the secrets. */
    @Override
    public String toString() {
      return "Made[…]";
    }
  }

  /** Keys for files nobody can open, not to be told from others. */
  public static SlotKeys unused(OfficeSecret office) {
    var slots = new ArrayList<byte[]>();
    for (int i = 0; i <= SLOTS; i++) {
      slots.add(WrappedKey.random(SLOT_BYTES));
    }
    byte[] content = WrappedKey.random(NONCE + STEP + TAG);
    return new SlotKeys(
            new SlotFile(
                SlotFile.FORMAT,
                Calibration.ITERATIONS,
                WrappedKey.random(SALT),
                slots,
                WrappedKey.random(NONCE + MARK + TAG),
                content))
        .marked(office, new byte[MARK]);
  }

  /** Keys of a new secret, with nothing in their content. */
  public static Made make(OfficeSecret office) {
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(WrappedKey.random(32));
    OfficeSecret secret = OfficeSecret.of(text);
    String paper = RecoveryKey.generate();
    SlotKeys keys = unused(office).used(office, Set.of());
    SlotKeys onPaper = keys.with(PAPER, secret, PAPER_OWNER, RecoveryKey.parse(paper));
    return new Made(onPaper.holding(secret, new byte[0]), secret, paper);
  }

  /** Whether a folder has such keys. */
  public static boolean exist(Path folder) {
    var paths = new OfficePaths(folder);
    return Files.exists(paths.keys()) || Files.exists(paths.keysCopy());
  }

  /**
   * The keys in a folder.
   *
   * @throws huimin.value.RefusedException {@code security.keys-damaged}, {@code
   *     security.keys-unreadable}
   */
  public static SlotKeys read(Path folder) {
    return new SlotKeys(SlotFile.read(new OfficePaths(folder)));
  }

  /**
   * Writes both copies; what stood there before is written over with random bytes, so that what was
   * taken out is gone as far as the disk obeys.
   *
   * @throws huimin.value.RefusedException {@code security.keys-unwritable}
   */
  public void write(Path folder) {
    file.write(new OfficePaths(folder));
  }

  /**
   * The same with somebody's key.
   *
   * @param slot 1 to {@value #SLOTS}
   * @throws huimin.value.RefusedException {@code security.password-weak}
   */
  public SlotKeys with(int slot, OfficeSecret secret, String user, char[] password) {
    if (slot != PAPER) {
      PasswordRule.check(password, OfficeKeys.normal(user));
    }
    byte[] text = secret.filePassword().getBytes(StandardCharsets.UTF_8);
    SecretKey key = passwordKey(user, password);
    return withSlot(slot, seal(key, text, owner(user)));
  }

  /** The same without a key in that slot. */
  public SlotKeys without(int slot) {
    return withSlot(slot, WrappedKey.random(SLOT_BYTES));
  }

  private SlotKeys withSlot(int slot, byte[] bytes) {
    var slots = new ArrayList<>(file.slots());
    slots.set(slot, bytes);
    return new SlotKeys(
        new SlotFile(
            file.format(), file.iterations(), file.salt(), slots, file.mark(), file.content()));
  }

  /** The secret, for whoever has a slot; costs the same whether anybody has. */
  public Optional<OfficeSecret> unlock(String user, char[] password) {
    return unlock(file.slots().subList(1, file.slots().size()), user, password);
  }

  /**
   * The secret, from the key on paper.
   *
   * @throws huimin.value.RefusedException {@code security.recovery-mistyped}
   */
  public Optional<OfficeSecret> unlockWithRecovery(String paper) {
    return unlock(file.slots().subList(PAPER, PAPER + 1), PAPER_OWNER, RecoveryKey.parse(paper));
  }

  private Optional<OfficeSecret> unlock(List<byte[]> slots, String user, char[] password) {
    SecretKey key = passwordKey(user, password);
    return slots.stream()
        .map(slot -> open(key, slot, owner(user)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(text -> OfficeSecret.of(new String(text, StandardCharsets.UTF_8)));
  }

  /** Whether the files are in use. */
  public Mark mark(OfficeSecret office) {
    return open(office.key("annex"), file.mark(), new byte[0])
        .map(text -> text[0] == 1 ? Mark.USED : Mark.FREE)
        .orElse(Mark.UNKNOWN);
  }

  /**
   * Whether somebody is among those named to {@link #used}, as far as the office itself can tell.
   */
  public boolean isNamed(OfficeSecret office, String user) {
    byte[] own = sign(user);
    return open(office.key("annex"), file.mark(), new byte[0])
        .filter(text -> text.length == MARK) // an older one names nobody
        .map(text -> IntStream.range(0, SLOTS).anyMatch(slot -> Arrays.equals(own, at(text, slot))))
        .orElse(false);
  }

  private static byte[] at(byte[] mark, int slot) {
    int from = 1 + slot * SIGN_BYTES;
    return Arrays.copyOfRange(mark, from, from + SIGN_BYTES);
  }

  /** Not to be turned back into the name, and another in each office. */
  private byte[] sign(String user) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file.salt());
      return Arrays.copyOf(digest.digest(owner(user)), SIGN_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same, saying under the office's secret that the files are used.
   *
   * @param named at most {@value #SLOTS} users who may learn of it before they have opened them
   */
  public SlotKeys used(OfficeSecret office, Collection<String> named) {
    ByteBuffer mark = ByteBuffer.allocate(MARK).put((byte) 1);
    named.forEach(user -> mark.put(sign(user)));
    return marked(office, mark.array());
  }

  /** The same under another secret of the office; what the old one does not open stays as it is. */
  public SlotKeys marked(OfficeSecret old, OfficeSecret fresh) {
    return open(old.key("annex"), file.mark(), new byte[0])
        .map(text -> marked(fresh, text))
        .orElse(this);
  }

  private SlotKeys marked(OfficeSecret office, byte[] text) {
    byte[] mark = seal(office.key("annex"), text, new byte[0]);
    return new SlotKeys(
        new SlotFile(
            file.format(), file.iterations(), file.salt(), file.slots(), mark, file.content()));
  }

  /** The same with another content. */
  public SlotKeys holding(OfficeSecret secret, byte[] content) {
    int steps = (Integer.BYTES + content.length) / STEP + 1;
    byte[] padded = ByteBuffer.allocate(steps * STEP).putInt(content.length).put(content).array();
    byte[] sealed = seal(secret.key("content"), padded, new byte[0]);
    return new SlotKeys(
        new SlotFile(
            file.format(), file.iterations(), file.salt(), file.slots(), file.mark(), sealed));
  }

  /** The content; empty when it was never set or not under this secret. */
  public byte[] content(OfficeSecret secret) {
    Optional<byte[]> padded = open(secret.key("content"), file.content(), new byte[0]);
    if (padded.isEmpty()) {
      return new byte[0];
    }
    ByteBuffer buffer = ByteBuffer.wrap(padded.get());
    byte[] content = new byte[buffer.getInt()];
    buffer.get(content);
    return content;
  }

  private static byte[] owner(String user) {
    return OfficeKeys.normal(user).getBytes(StandardCharsets.UTF_8);
  }

  private SecretKey passwordKey(String user, char[] password) {
    byte[] name = owner(user);
    byte[] salt = ByteBuffer.allocate(SALT + name.length).put(file.salt()).put(name).array();
    var spec =
        new PBEKeySpec(PasswordRule.normal(password).toCharArray(), salt, file.iterations(), 256);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new SecretKeySpec(key, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] seal(SecretKey key, byte[] plain, byte[] bound) {
    byte[] nonce = WrappedKey.random(NONCE);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<byte[]> open(SecretKey key, byte[] sealed, byte[] bound) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, nonce, bound)
              .doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }
}
