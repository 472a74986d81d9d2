package huimin.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A long file under the office's secret: chunks of AES-256-GCM, each bound to what stands in clear
 * before it, to its number and to whether it is the last. A flipped bit, a cut, an exchange or
 * another header is refused by the first chunk it touches; nothing of such a chunk is given out.
 */
public final class SealedStream {
  /** Plain bytes in each chunk but the last. */
  static final int CHUNK = 1 << 16;

  static final int SALT_BYTES = 32;
  private static final int TAG_BYTES = 16;

  private SealedStream() {}

  /** What was read is not what was sealed, or not under this secret. */
  public static final class SealBroken extends IOException {
    SealBroken() {
      super("the seal is broken");
    }
  }

  /**
   * Seals what is written; closing ends it properly and closes what is below.
   *
   * @param purpose a fixed word; each stream has a key of its own for it
   * @param bound what stands in clear before the stream and must stay as it is
   */
  public static OutputStream sealing(
      OutputStream out, OfficeSecret secret, String purpose, byte[] bound) throws IOException {
    byte[] salt = WrappedKey.random(SALT_BYTES);
    out.write(salt);
    return new Sealing(out, new Chunks(key(secret, purpose, salt), bound));
  }

  /**
   * Opens what {@link #sealing} wrote. Reading throws {@link SealBroken}; whoever needs to know
   * that nothing is missing reads to the end.
   */
  public static InputStream opening(
      InputStream in, OfficeSecret secret, String purpose, byte[] bound) throws IOException {
    byte[] salt = in.readNBytes(SALT_BYTES);
    if (salt.length < SALT_BYTES) {
      throw new SealBroken();
    }
    return new Opening(in, new Chunks(key(secret, purpose, salt), bound));
  }

  private static SecretKey key(OfficeSecret secret, String purpose, byte[] salt) {
    return secret.key(purpose + " " + HexFormat.of().formatHex(salt));
  }

  /** The cipher of one stream: its key is used for this stream alone, so nonces may count. */
  private static final class Chunks {
    private final SecretKey key;
    private final byte[] bound;
    private long number;

    Chunks(SecretKey key, byte[] bound) {
      this.key = key;
      this.bound = bound.clone();
    }

    byte[] next(int mode, byte[] bytes, int length, boolean last) throws SealBroken {
      byte[] place = ByteBuffer.allocate(12).putLong(number++).putInt(last ? 1 : 0).array();
      try {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, place));
        cipher.updateAAD(bound);
        return cipher.doFinal(bytes, 0, length);
      } catch (AEADBadTagException e) {
        throw new SealBroken();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Sealing extends OutputStream {
    private final OutputStream out;
    private final Chunks chunks;
    private final byte[] waiting = new byte[CHUNK];
    private int used;
    private boolean closed;

    Sealing(OutputStream out, Chunks chunks) {
      this.out = out;
      this.chunks = chunks;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int at = from;
      int left = length;
      while (left > 0) {
        if (used == CHUNK) { // only now is it known that this one is not the last
          out.write(chunks.next(Cipher.ENCRYPT_MODE, waiting, used, false));
          used = 0;
        }
        int part = Math.min(left, CHUNK - used);
        System.arraycopy(bytes, at, waiting, used, part);
        used += part;
        at += part;
        left -= part;
      }
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      try (out) {
        out.write(chunks.next(Cipher.ENCRYPT_MODE, waiting, used, true));
      } finally {
        Arrays.fill(waiting, (byte) 0);
      }
    }
  }

  private static final class Opening extends InputStream {
    private final InputStream in;
    private final Chunks chunks;
    private byte[] ahead;
    private byte[] plain = {};
    private int at;
    private boolean ended;

    Opening(InputStream in, Chunks chunks) throws IOException {
      this.in = in;
      this.chunks = chunks;
      this.ahead = in.readNBytes(CHUNK + TAG_BYTES);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      while (at == plain.length) {
        if (ended) {
          return -1;
        }
        openNext();
      }
      int part = Math.min(length, plain.length - at);
      System.arraycopy(plain, at, bytes, from, part);
      at += part;
      return part;
    }

    private void openNext() throws IOException {
      byte[] sealed = ahead;
      if (sealed.length < TAG_BYTES) {
        throw new SealBroken();
      }
      ahead = in.readNBytes(CHUNK + TAG_BYTES);
      boolean last = ahead.length == 0;
      plain = chunks.next(Cipher.DECRYPT_MODE, sealed, sealed.length, last);
      at = 0;
      ended = last;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
