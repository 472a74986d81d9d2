package huimin.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what one entry says under its case's key, bound to the entry's place. */
final class CaseCipher {
  static final int KEY_BYTES = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  /** Texts are filled up, so that their length says little. */
  private static final int STEP = 512;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setSerializationInclusion(JsonInclude.Include.NON_NULL)
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .registerModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Days()));

  private CaseCipher() {}

  private static final class Days extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }

  static byte[] freshKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  static String seal(Object content, byte[] key, String place) {
    try {
      byte[] json = JSON.writeValueAsBytes(content);
      byte[] padded = Arrays.copyOf(json, (json.length / STEP + 1) * STEP);
      Arrays.fill(padded, json.length, padded.length, (byte) ' ');
      byte[] nonce = new byte[NONCE];
      new SecureRandom().nextBytes(nonce);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(padded);
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return Base64.getEncoder().encodeToString(all);
    } catch (JacksonException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was sealed.
   *
   * @throws GeneralSecurityException under any other key or in any other place
   */
  static <T> T open(String sealed, byte[] key, String place, Class<T> type)
      throws GeneralSecurityException {
    byte[] all = Base64.getDecoder().decode(sealed);
    byte[] nonce = Arrays.copyOf(all, NONCE);
    byte[] json =
        cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(all, NONCE, all.length - NONCE);
    try {
      return JSON.readValue(new String(json, StandardCharsets.UTF_8), type);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
