package huimin.value;

import java.util.regex.Pattern;

/** Turns Chinese numerals into digits: 二〇二六年十一月 → 2026年11月, 三组 → 3组. */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  // The circle of years is typed as other circles and as the full 零.
  private static final Pattern ZERO = Pattern.compile("[○零◯]");
  private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)(十|廿|卅)([一二三四五六七八九]?)");

  private ChineseNumerals() {}

  /** The text with every number up to 99, and every row of digits, in Arabic digits. */
  public static String toDigits(String text) {
    String plain = ZERO.matcher(text).replaceAll("〇");
    plain =
        TENS.matcher(plain)
            .replaceAll(m -> String.valueOf(tens(m.group(1), m.group(2)) + digit(m.group(3), 0)));
    var digits = new StringBuilder(plain.length());
    for (char c : plain.toCharArray()) {
      int value = DIGITS.indexOf(c);
      digits.append(value < 0 ? c : (char) ('0' + value));
    }
    return digits.toString();
  }

  private static int tens(String before, String ten) {
    return switch (ten) {
      case "廿" -> 20;
      case "卅" -> 30;
      default -> 10 * digit(before, 1);
    };
  }

  private static int digit(String character, int otherwise) {
    return character.isEmpty() ? otherwise : DIGITS.indexOf(character);
  }
}
