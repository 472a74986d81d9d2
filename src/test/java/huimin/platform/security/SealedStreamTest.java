package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {
  private static final OfficeSecret SECRET = OfficeSecret.of("a-secret-for-streams");
  private static final byte[] HEADER = "header".getBytes(StandardCharsets.UTF_8);
  private static final int SEALED_CHUNK = SealedStream.CHUNK + 16;

  private static byte[] seal(byte[] plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sealing = SealedStream.sealing(out, SECRET, "test", HEADER)) {
      sealing.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] open(byte[] sealed) throws IOException {
    return open(sealed, SECRET, "test", HEADER);
  }

  private static byte[] open(byte[] sealed, OfficeSecret secret, String purpose, byte[] header)
      throws IOException {
    try (var in = SealedStream.opening(new ByteArrayInputStream(sealed), secret, purpose, header)) {
      return in.readAllBytes();
    }
  }

  private static byte[] plain(int length) {
    byte[] plain = new byte[length];
    new Random(length).nextBytes(plain);
    return plain;
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, SealedStream.CHUNK - 1, SealedStream.CHUNK, 3 * SealedStream.CHUNK + 5})
  void whatWasSealedIsOpened(int length) throws IOException {
    byte[] plain = plain(length);

    assertThat(open(seal(plain))).isEqualTo(plain);
    assertThat(seal(plain)).isNotEqualTo(seal(plain));
  }

  @Test
  void everyFlippedBitIsRefused() throws IOException {
    byte[] sealed = seal(plain(2 * SealedStream.CHUNK + 100));
    var random = new Random(1);
    for (int i = 0; i < 50; i++) {
      byte[] flipped = sealed.clone();
      flipped[random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
      assertBroken(flipped);
    }
  }

  @Test
  void everyCutIsRefused() throws IOException {
    byte[] sealed = seal(plain(2 * SealedStream.CHUNK));
    int first = SealedStream.SALT_BYTES + SEALED_CHUNK;
    for (int length : new int[] {0, 31, 32, 40, first - 1, first, first + 16, sealed.length - 1}) {
      assertBroken(Arrays.copyOf(sealed, length));
    }
    assertBroken(Arrays.copyOf(sealed, sealed.length + 1));
  }

  @Test
  void exchangedChunksAreRefused() throws IOException {
    byte[] sealed = seal(plain(3 * SealedStream.CHUNK));
    byte[] exchanged = sealed.clone();
    int first = SealedStream.SALT_BYTES;
    System.arraycopy(sealed, first, exchanged, first + SEALED_CHUNK, SEALED_CHUNK);
    System.arraycopy(sealed, first + SEALED_CHUNK, exchanged, first, SEALED_CHUNK);

    assertBroken(exchanged);
  }

  @Test
  void anotherHeaderPurposeOrSecretIsRefused() throws IOException {
    byte[] sealed = seal(plain(10));

    assertThatThrownBy(() -> open(sealed, SECRET, "test", new byte[1]))
        .isInstanceOf(SealedStream.SealBroken.class);
    assertThatThrownBy(() -> open(sealed, SECRET, "other", HEADER))
        .isInstanceOf(SealedStream.SealBroken.class);
    assertThatThrownBy(() -> open(sealed, OfficeSecret.of("other"), "test", HEADER))
        .isInstanceOf(SealedStream.SealBroken.class);
  }

  /** What the tag is for: without it the same chunk gives another text and nobody is told. */
  @Test
  void controlWithoutTheTagAFlippedBitGoesUnnoticed() throws Exception {
    byte[] plain = plain(100);
    byte[] sealed = seal(plain);
    sealed[SealedStream.SALT_BYTES + 50] ^= 1;
    String salt = HexFormat.of().formatHex(sealed, 0, SealedStream.SALT_BYTES);
    // GCM is counter mode from 2 on with a tag behind it.
    byte[] counter = ByteBuffer.allocate(16).putLong(0).putInt(1).putInt(2).array();
    Cipher untagged = Cipher.getInstance("AES/CTR/NoPadding");
    untagged.init(Cipher.DECRYPT_MODE, SECRET.key("test " + salt), new IvParameterSpec(counter));

    byte[] read = untagged.doFinal(sealed, SealedStream.SALT_BYTES, plain.length);

    assertThat(read).isNotEqualTo(plain);
    read[50] ^= 1;
    assertThat(read).isEqualTo(plain);
    assertBroken(sealed);
  }

  private static void assertBroken(byte[] sealed) {
    assertThatThrownBy(() -> open(sealed)).isInstanceOf(SealedStream.SealBroken.class);
  }
}
