package huimin.platform.security;

import huimin.text.ResourceLines;
import java.util.Locale;

/**
 * Figures of sign-in, lock, files, copying and changing many records, with their source, from
 * {@code security/limits.csv}.
 */
public enum Limit {
  /** Wrong passwords in a row before a user has to wait. */
  SIGN_IN_FAILURES,
  /** How long, in minutes. */
  SIGN_IN_WAIT,
  /** Idle minutes before the screen is locked, unless the office has set others. */
  SCREEN_LOCK,
  /** How large an attachment may be, in megabytes of 1,048,576 bytes. */
  ATTACHMENT_SIZE,
  /** Rows that may be copied without leaving a line in the audit. */
  COPY_ROWS,
  /** People one batch may change. */
  BATCH_ROWS;

  /** The figure. */
  public int value() {
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ResourceLines.of("/security/limits.csv").stream()
        .map(line -> line.split(",", 3))
        .filter(cells -> cells[0].equals(code))
        .mapToInt(cells -> Integer.parseInt(cells[1]))
        .findFirst()
        .orElseThrow();
  }
}
