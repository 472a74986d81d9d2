package huimin.text;

import java.time.LocalDate;

/** Dates as official papers write them (handbook D, E). */
public final class ChineseDate {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

  private ChineseDate() {}

  /** Without leading zeros: 2026年11月22日. */
  public static String plain(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** In capitals as on a cheque: 贰零贰陆年零壹月壹拾伍日. */
  public static String cheque(LocalDate date) {
    var year = new StringBuilder();
    String.valueOf(date.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
    return year + "年" + month(date.getMonthValue()) + "月" + day(date.getDayOfMonth()) + "日";
  }

  /** 零 before 1, 2 and 10, so that nothing can be put in front of them. */
  private static String month(int month) {
    boolean guarded = month <= 2 || month == 10;
    return (guarded ? "零" : "") + capitals(month);
  }

  /** 零 before 1 to 9, 10, 20 and 30. */
  private static String day(int day) {
    boolean guarded = day < 10 || day % 10 == 0;
    return (guarded ? "零" : "") + capitals(day);
  }

  private static String capitals(int number) {
    String tens = number < 10 ? "" : DIGITS.charAt(number / 10) + "拾";
    return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
  }
}
