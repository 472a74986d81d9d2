package huimin.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file password under one password: PBKDF2-HMAC-SHA256, then AES-256-GCM with the owner's name
 * as additional data, so that nobody's entry can be passed off as another's.
 *
 * @param iterations of PBKDF2, at least {@value #ITERATIONS}
 */
record WrappedKey(int iterations, byte[] salt, byte[] nonce, byte[] sealed) {
  static final int ITERATIONS = 600_000;

  /** An entry that would take minutes was not written by this program. */
  private static final int MOST = 100 * ITERATIONS;

  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  static WrappedKey wrap(String filePassword, char[] password, String owner) {
    byte[] salt = random(SALT_BYTES);
    byte[] nonce = random(NONCE_BYTES);
    byte[] plain = filePassword.getBytes(StandardCharsets.UTF_8);
    int iterations = Calibration.ITERATIONS;
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, password, owner, iterations, salt, nonce);
      return new WrappedKey(iterations, salt, nonce, cipher.doFinal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  /**
   * An entry no password opens.
   *
   * @param iterations as many as the real ones have, so that trying it takes as long
   */
  static WrappedKey decoy(int iterations) {
    return new WrappedKey(
        iterations, random(SALT_BYTES), random(NONCE_BYTES), random(SALT_BYTES + TAG_BITS));
  }

  /** The file password, or nothing when the password or the owner is another. */
  Optional<String> unwrap(char[] password, String owner) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, password, owner, iterations, salt, nonce);
      return Optional.of(new String(cipher.doFinal(sealed), StandardCharsets.UTF_8));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the entry is of the form this class writes; anything else was tampered with or cut. */
  boolean isWellFormed() {
    return iterations >= ITERATIONS
        && iterations <= MOST
        && salt != null
        && salt.length == SALT_BYTES
        && nonce != null
        && nonce.length == NONCE_BYTES
        && sealed != null
        && sealed.length > TAG_BITS / Byte.SIZE;
  }

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  private static Cipher cipher(
      int mode, char[] password, String owner, int iterations, byte[] salt, byte[] nonce)
      throws GeneralSecurityException {
    var spec =
        new PBEKeySpec(PasswordRule.normal(password).toCharArray(), salt, iterations, KEY_BITS);
    byte[] key =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    spec.clearPassword();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
    Arrays.fill(key, (byte) 0);
    return cipher;
  }
}
