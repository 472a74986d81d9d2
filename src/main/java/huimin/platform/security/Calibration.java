package huimin.platform.security;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How many rounds of PBKDF2 take about half a second on this PC: bearable at sign-in, dear for
 * whoever tries a list of passwords. Never fewer than the floor, whatever the PC.
 */
final class Calibration {
  private static final long TARGET_NANOS = 500_000_000;
  private static final int SAMPLE = 100_000;

  /** An office may be carried to a PC ten times slower. */
  private static final int MOST = 10 * WrappedKey.ITERATIONS;

  /** Measured once, when a key is first wrapped. */
  static final int ITERATIONS = rounds(measure());

  private Calibration() {}

  /**
   * Rounds for the target.
   *
   * @param sampleNanos what {@value #SAMPLE} rounds took
   */
  static int rounds(long sampleNanos) {
    long rounds = TARGET_NANOS * SAMPLE / Math.max(1, sampleNanos);
    return Math.clamp(rounds, WrappedKey.ITERATIONS, MOST);
  }

  /** The second run: the first warms the machine up. */
  private static long measure() {
    run();
    long begin = System.nanoTime();
    run();
    return System.nanoTime() - begin;
  }

  private static void run() {
    try {
      var spec = new PBEKeySpec("calibration".toCharArray(), new byte[16], SAMPLE, 256);
      SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
