package huimin.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day (handbook E, Dates seen): what was not written is
 * not guessed.
 *
 * @param year four digits
 * @param month 1–12, or 0 when not known
 * @param day of the month, or 0 when not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final int EARLIEST = 1850;
  private static final int LATEST = 2199;
  private static final Set<String> OPEN_ENDED = Set.of("长期", "长期有效", "永久", "无固定期限", "至今");
  private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
  private static final String TO_MONTH = "\\s*[-./年。—–]\\s*";
  private static final String TO_DAY = "\\s*[-./月。—–]\\s*";
  private static final Pattern PARTED =
      Pattern.compile("(\\d{4})(?:" + TO_MONTH + "(\\d{1,2})(?:" + TO_DAY + "(\\d{1,2}))?)?");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(\\d{2})(?:" + TO_MONTH + "(\\d{1,2})" + TO_DAY + "(\\d{1,2})|年(\\d{1,2})月?)");
  private static final Pattern UNPARTED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
  // From 1927 to 2064: the oldest people on a roster were born long before serial number 20000.
  private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}|60000");
  private static final Pattern CLOSING = Pattern.compile("\\s*[日号月年.。]+$");

  /** Refuses a day without a month and a day no calendar has. */
  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || day < 0 || month == 0 && day > 0) {
      throw new DateTimeException("no such date");
    }
    LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * Reads a text cell or field; of a two-digit year the latest century not after a day is taken.
   *
   * @param raw may be null; blank and placeholders give no value and no problem
   * @param latest for births and past events today, for ends of contracts some decades on
   */
  public static Read<PartialDate> read(String raw, LocalDate latest) {
    if (RawText.isNothing(raw)) {
      return Read.of(null);
    }
    String text = TIME.matcher(ChineseNumerals.toDigits(RawText.tidy(raw))).replaceAll("");
    if (SERIAL.matcher(text).matches()) {
      return Read.of(ofSerial(Integer.parseInt(text), false));
    }
    String open = CLOSING.matcher(text).replaceAll("");
    try {
      for (Pattern pattern : List.of(UNPARTED, PARTED)) {
        var match = pattern.matcher(open);
        if (match.matches()) {
          return full(match);
        }
      }
      var match = SHORT_YEAR.matcher(open);
      return match.matches() ? shortYear(match, latest) : unreadable();
    } catch (DateTimeException impossible) {
      return unreadable();
    }
  }

  /**
   * The same where the field says nothing about the century: 00–49 are read as 2000–2049, 50–99 as
   * 1950–1999, always with the warning.
   */
  public static Read<PartialDate> read(String raw) {
    return read(raw, LocalDate.of(2049, 12, 31));
  }

  /**
   * The day of a spreadsheet's serial number; a time of day is dropped.
   *
   * @param from1904 whether the workbook counts from 1904 instead of 1900
   */
  public static PartialDate ofSerial(double serial, boolean from1904) {
    LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return of(zero.plusDays((long) Math.floor(serial)));
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * The date of its own {@link #text()}, as stored.
   *
   * @throws DateTimeException when it is anything else
   */
  public static PartialDate parse(String iso) {
    if (!iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new DateTimeException("not a stored date");
    }
    String[] parts = iso.split("-");
    return new PartialDate(Integer.parseInt(parts[0]), number(parts, 1), number(parts, 2));
  }

  /** Whether the cell says that there is no end: “长期” and the like. */
  public static boolean isOpenEnded(String raw) {
    return OPEN_ENDED.contains(RawText.compact(raw));
  }

  private static Read<PartialDate> full(MatchResult match) {
    var date =
        new PartialDate(number(match.group(1)), number(match.group(2)), number(match.group(3)));
    boolean zero = "0".equals(match.group(2)) || "00".equals(match.group(2));
    boolean plausible = date.year >= EARLIEST && date.year <= LATEST;
    return plausible && !zero && !isZero(match.group(3)) ? Read.of(date) : unreadable();
  }

  private static Read<PartialDate> shortYear(MatchResult match, LocalDate latest) {
    int month = number(match.group(4) == null ? match.group(2) : match.group(4));
    int day = number(match.group(3));
    if (month == 0 || isZero(match.group(3))) {
      return unreadable();
    }
    int century = latest.getYear() / 100 * 100;
    int year = century + number(match.group(1));
    boolean after = LocalDate.of(year, month, 1).withDayOfMonth(Math.max(day, 1)).isAfter(latest);
    var date = new PartialDate(after ? year - 100 : year, month, day);
    return Read.of(date, Problem.warning("date-two-digit-year", date.text()));
  }

  private static boolean isZero(String digits) {
    return digits != null && number(digits) == 0;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int number(String[] parts, int index) {
    return index < parts.length ? Integer.parseInt(parts[index]) : 0;
  }

  private static Read<PartialDate> unreadable() {
    return Read.refused(Problem.error("date-unreadable"));
  }

  /** ISO, as far as it is known: "2026", "2026-08", "2026-08-15". */
  public String text() {
    String yearText = "%04d".formatted(year);
    String monthText = month == 0 ? "" : "-%02d".formatted(month);
    return yearText + monthText + (day == 0 ? "" : "-%02d".formatted(day));
  }

  /** The day, when it is known to the day. */
  public Optional<LocalDate> toDate() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** The earliest day it can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The latest day it can mean: a contract to “2026-08” runs to the end of August. */
  public LocalDate lastDay() {
    return day == 0
        ? YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth()
        : LocalDate.of(year, month, day);
  }

  /** By year, month, day; what is not known comes first. */
  @Override
  public int compareTo(PartialDate other) {
    return Comparator.comparingInt(PartialDate::year)
        .thenComparingInt(PartialDate::month)
        .thenComparingInt(PartialDate::day)
        .compare(this, other);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
