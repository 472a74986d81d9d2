package huimin.text;

import java.util.regex.Pattern;

/** What stays visible of a person where the whole may not be shown (handbook D, Names). */
public final class Masking {
  private static final String NAME_STAR = "＊";
  private static final String STAR = "*";
  private static final Pattern EXTENSION = Pattern.compile("-\\d{1,6}$");

  private Masking() {}

  /**
   * A name for the web: 张＊, 张＊明, 赵＊＊李, 欧阳＊＊, 次仁·＊＊; counted in code points.
   *
   * @param name null gives the empty text
   */
  public static String name(String name) {
    if (name == null || name.isBlank()) {
      return "";
    }
    String text = name.strip();
    int dot = text.indexOf('·');
    if (dot > 0) {
      return text.substring(0, dot + 1) + NAME_STAR.repeat(2);
    }
    int length = text.codePointCount(0, text.length());
    int surname = Surnames.length(text);
    if (surname > 1) {
      return head(text, surname) + NAME_STAR.repeat(length - surname);
    }
    return switch (length) {
      case 1 -> NAME_STAR;
      case 2 -> head(text, 1) + NAME_STAR;
      default -> head(text, 1) + NAME_STAR.repeat(Math.min(length - 2, 2)) + tail(text, 1);
    };
  }

  /**
   * An identity number in the form its recipient may have. Of a short document number only the
   * first two characters stay.
   *
   * @param number null gives the empty text
   */
  public static String idNumber(String number, IdFormat format) {
    if (number == null || number.isEmpty()) {
      return "";
    }
    int length = number.length();
    if (format == IdFormat.FULL) {
      return number;
    }
    if (length < 15) {
      return hidden(number, Math.min(2, length / 2), 0);
    }
    return format == IdFormat.MIDDLE ? hidden(number, 6, 4) : hidden(number, length - 4, 0);
  }

  /**
   * A telephone number: 130****0000, 023-****0000; an extension is left out.
   *
   * @param number null gives the empty text
   */
  public static String phone(String number) {
    if (number == null || number.isEmpty()) {
      return "";
    }
    String text = EXTENSION.matcher(number.strip()).replaceFirst("");
    int hyphen = text.indexOf('-');
    int area = hyphen > 0 ? hyphen + 1 : 3;
    return text.length() < area + 7 ? STAR.repeat(text.length()) : hidden(text, area, 4);
  }

  /**
   * An account number of which only the last four digits stay, as banks print it.
   *
   * @param number null gives the empty text
   */
  public static String account(String number) {
    return number == null || number.isEmpty() ? "" : hidden(number, 0, number.length() < 8 ? 0 : 4);
  }

  /**
   * The beginning of a longer text, e.g. of an address: its first third.
   *
   * @param text null gives the empty text
   */
  public static String head(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    int points = text.codePointCount(0, text.length()) / 3;
    return head(text, points) + NAME_STAR.repeat(2);
  }

  private static String hidden(String text, int head, int tail) {
    int end = text.length() - tail;
    return text.substring(0, head) + STAR.repeat(end - head) + text.substring(end);
  }

  private static String head(String text, int points) {
    return text.substring(0, text.offsetByCodePoints(0, points));
  }

  private static String tail(String text, int points) {
    return text.substring(text.offsetByCodePoints(text.length(), -points));
  }
}
