package huimin.platform.journal;

import java.util.HexFormat;

/**
 * How far a journal goes: the newest record's number and the chain's value there, which stands for
 * everything before it.
 *
 * @param seq number of the record; 0 before the first
 * @param hash 64 lower-case hex digits
 */
public record JournalTip(long seq, String hash) {
  static final int HASH_BYTES = 32;
  private static final int SHORT_DIGITS = 16;
  private static final int GROUP = 4;

  /** Before the first record. */
  public static final JournalTip NONE = of(0, new byte[HASH_BYTES]);

  static JournalTip of(long seq, byte[] hash) {
    return new JournalTip(seq, HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hash);
  }

  /** For paper: the number and the beginning of the hash, {@code 1234 · 0a1b-2c3d-4e5f-6071}. */
  public String shortForm() {
    var text = new StringBuilder().append(seq).append(" ·");
    for (int at = 0; at < SHORT_DIGITS; at += GROUP) {
      text.append(at == 0 ? ' ' : '-').append(hash, at, at + GROUP);
    }
    return text.toString();
  }
}
