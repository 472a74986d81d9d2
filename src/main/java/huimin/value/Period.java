package huimin.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A month of payment (handbook B12, C7). Its text is “2026-03”, its label “2026年3月”.
 *
 * @param month never null
 */
public record Period(YearMonth month) implements Comparable<Period> {
  // 2026年3月, 2025-11, 2026.03, 2026/3 or 202503; the first one found in the text counts.
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\d)((?:19|20|21)\\d{2})"
              + "(?:\\s*[年./-]\\s*(\\d{1,2})(?!\\d)|(\\d{2})(?:\\d{2})?(?!\\d))");

  /** Refuses null. */
  public Period {
    Objects.requireNonNull(month);
  }

  /** A month by its numbers. */
  public static Period of(int year, int month) {
    return new Period(YearMonth.of(year, month));
  }

  /** The month a day lies in. */
  public static Period of(LocalDate day) {
    return new Period(YearMonth.from(day));
  }

  /**
   * The month of its own {@link #toString()}, as stored.
   *
   * @throws java.time.format.DateTimeParseException when it is anything else
   */
  public static Period parse(String iso) {
    return new Period(YearMonth.parse(iso));
  }

  /**
   * Reads the first month a text names, be it a cell or the title of a roster.
   *
   * @param raw may be null; blank and placeholders give no value and no problem
   */
  public static Read<Period> read(String raw) {
    if (RawText.isNothing(raw)) {
      return Read.of(null);
    }
    var match = MONTH.matcher(ChineseNumerals.toDigits(RawText.tidy(raw)));
    while (match.find()) {
      String monthText = match.group(2) == null ? match.group(3) : match.group(2);
      int month = Integer.parseInt(monthText);
      if (month >= 1 && month <= 12) {
        return Read.of(of(Integer.parseInt(match.group(1)), month));
      }
    }
    return Read.refused(Problem.error("period-unreadable"));
  }

  /** The month after. */
  public Period next() {
    return new Period(month.plusMonths(1));
  }

  /** The month before. */
  public Period previous() {
    return new Period(month.minusMonths(1));
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return YearMonth.from(day).equals(month);
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return month.atDay(1);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return month.atEndOfMonth();
  }

  /** As a clerk writes it: 2026年3月. */
  public String label() {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  @Override
  public int compareTo(Period other) {
    return month.compareTo(other.month);
  }

  /** As stored: 2026-03. */
  @Override
  public String toString() {
    return month.toString();
  }
}
