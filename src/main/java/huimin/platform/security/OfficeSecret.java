package huimin.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Objects;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one random secret of an office, from which every key of its files follows. It never leaves
 * the memory except wrapped, in keys.json.
 */
public final class OfficeSecret {
  private final String text;

  private OfficeSecret(String text) {
    this.text = text;
  }

  /**
   * The secret from its text form.
   *
   * @param text base64url of at least 32 random bytes; without blanks
   */
  public static OfficeSecret of(String text) {
    return new OfficeSecret(Objects.requireNonNull(text));
  }

  /** The database's file password; for the database's own door only. */
  public String filePassword() {
    return text;
  }

  /**
   * An AES-256 key for one purpose (HKDF-SHA256); keys of different purposes tell nothing of each
   * other.
   *
   * @param purpose a fixed word of the program, e.g. {@code journal}
   */
  public SecretKey key(String purpose) {
    try {
      KDF kdf = KDF.getInstance("HKDF-SHA256");
      return kdf.deriveKey(
          "AES",
          HKDFParameterSpec.ofExtract()
              .addIKM(bytes())
              .thenExpand(("huimin " + purpose).getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OfficeSecret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the secret: it must not be printed by accident. */
  @Override
  public String toString() {
    return "OfficeSecret[…]";
  }
}
