package huimin.platform.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM over the two parts of a record. The record's number and the chain's value before it
 * are additional data: the tag is the keyed MAC of the part and of its place.
 */
final class FrameSeal {
  static final int OVERHEAD = 12 + 16;
  static final byte HEAD = 'H';
  static final byte BODY = 'B';

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  FrameSeal(SecretKey key) {
    this.key = key;
  }

  /** Puts nonce, sealed text and tag into the frame. */
  void seal(byte[] plain, byte part, long seq, byte[] before, ByteBuffer into) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    into.put(nonce);
    try {
      cipher(Cipher.ENCRYPT_MODE, nonce, part, seq, before).doFinal(ByteBuffer.wrap(plain), into);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text, or null when it does not authenticate. */
  byte[] open(byte[] sealed, byte part, long seq, byte[] before) {
    if (sealed.length < OVERHEAD) {
      return null;
    }
    byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce, part, seq, before)
          .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte part, long seq, byte[] before)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(new byte[] {part});
    cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    cipher.updateAAD(before);
    return cipher;
  }

  /** The chain's next value. */
  static byte[] chain(byte[] before, byte[] head) {
    MessageDigest digest = sha256();
    digest.update(before);
    return digest.digest(head);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
