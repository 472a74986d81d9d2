package huimin.platform.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One figure that stands for all rows of a database: the sum, modulo 2^256, of a digest of each. A
 * changed row takes its old digest out and puts its new one in, so the figure is carried along with
 * every write, and a single scan of the database shows whether it still is what the journal says,
 * whoever changed it and by whatever way.
 */
public final class StateSum {
  private static final int BYTES = 32;

  private final byte[] sum;
  private final MessageDigest digest;

  private StateSum(byte[] sum) {
    this.sum = sum;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sum of a database without rows. */
  public static StateSum empty() {
    return new StateSum(new byte[BYTES]);
  }

  /** The sum that stands in a record, to go on from. */
  public static StateSum of(String hex) {
    return new StateSum(HexFormat.of().parseHex(hex));
  }

  /** Carries a change along. */
  public void add(RowChange change) {
    if (change.before() != null) {
      change(digestOf(change.shape(), change.before()), -1);
    }
    if (change.after() != null) {
      change(digestOf(change.shape(), change.after()), 1);
    }
  }

  /** Adds a row that stands in the database. */
  public void add(RowShape shape, String[] row) {
    change(digestOf(shape, row), 1);
  }

  /** 64 hex digits. */
  public String hex() {
    return HexFormat.of().formatHex(sum);
  }

  /** Empty columns do not count, so a column that only comes to a table later changes nothing. */
  private byte[] digestOf(RowShape shape, String[] row) {
    text(shape.table());
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        text(shape.columns().get(i));
        text(row[i]);
      }
    }
    return digest.digest();
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = bytes.length;
    digest.update((byte) (length >>> 16));
    digest.update((byte) (length >>> 8));
    digest.update((byte) length);
    digest.update(bytes);
  }

  private void change(byte[] by, int sign) {
    int carry = 0;
    for (int i = BYTES - 1; i >= 0; i--) {
      int value = (sum[i] & 0xff) + sign * (by[i] & 0xff) + carry;
      sum[i] = (byte) value;
      carry = value >> 8;
    }
  }
}
