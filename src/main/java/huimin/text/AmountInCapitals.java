package huimin.text;

import huimin.value.Yuan;
import java.math.BigInteger;

/**
 * Amounts in the capitals of bills and receipts (handbook E, RMB uppercase). Where the yuan end in
 * 0 and there are 角, 零 is written between them.
 */
public final class AmountInCapitals {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿"};
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private AmountInCapitals() {}

  /**
   * The amount without the word 人民币, which stands before it without a gap.
   *
   * @throws IllegalArgumentException for negative amounts: no bill has one; and from 10^12 yuan on
   */
  public static String of(Yuan yuan) {
    BigInteger[] parts = yuan.amount().unscaledValue().divideAndRemainder(HUNDRED);
    String whole = parts[0].toString();
    if (yuan.isNegative() || whole.length() > 12) {
      throw new IllegalArgumentException("no capitals for this amount");
    }
    int fen = parts[1].intValue();
    if (parts[0].signum() == 0) {
      return fen == 0 ? "零元整" : fraction(fen);
    }
    String head = integer(whole) + "元";
    if (fen == 0) {
      return head + "整";
    }
    boolean gap = fen < 10 || whole.endsWith("0");
    return head + (gap ? "零" : "") + fraction(fen);
  }

  private static String fraction(int fen) {
    String jiao = fen < 10 ? "" : DIGITS.charAt(fen / 10) + "角";
    return fen % 10 == 0 ? jiao : jiao + DIGITS.charAt(fen % 10) + "分";
  }

  /** Zeros in a row are read once, and not at all where a group of four ends: 壹拾万柒仟. */
  private static String integer(String whole) {
    var text = new StringBuilder();
    boolean zeroBefore = false;
    boolean groupFilled = false;
    for (int i = 0; i < whole.length(); i++) {
      int place = whole.length() - 1 - i;
      int digit = whole.charAt(i) - '0';
      if (digit > 0) {
        text.append(zeroBefore ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
        groupFilled = true;
      }
      zeroBefore = digit == 0;
      if (place % 4 == 0 && groupFilled) {
        text.append(GROUPS[place / 4]);
        groupFilled = false;
        zeroBefore = false;
      }
    }
    return text.toString();
  }
}
