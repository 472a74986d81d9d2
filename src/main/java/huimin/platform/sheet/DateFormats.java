package huimin.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which number formats show a date, and the dates behind Excel's day numbers (handbook E, G). */
final class DateFormats {

  /** What a format shows of a day number. */
  enum Shape {
    /** No day: a number. A format of hours alone counts here, it has no day. */
    NONE,
    /** Day, month or year. */
    DAY,
    /** Day and time. */
    MOMENT
  }

  /** Built-in formats with a day; 27–36 and 50–58 have Chinese forms and no code in the file. */
  private static final Set<Integer> DAYS =
      Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

  private static final int BUILT_IN_MOMENT = 22;
  private static final int FIRST_CUSTOM = 164;

  /** Quoted words, escaped or filling characters, colours, currencies, locales. */
  private static final Pattern DECORATION =
      Pattern.compile("\"[^\"]*\"?|[\\\\_*].?|\\[(?![hms]+])[^]]*]");

  private static final Pattern NOT_A_DATE =
      Pattern.compile("general|am/pm|a/p|e[+-]", Pattern.CASE_INSENSITIVE);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

  /** Excel believes in 29 February 1900; day numbers below it are one less. */
  private static final int PHANTOM_DAY = 60;

  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS = 86_400;

  private DateFormats() {}

  /**
   * @param code the format's code, or null where the file gives none
   */
  static Shape shape(int id, String code) {
    if (code == null || code.isBlank() || id < FIRST_CUSTOM && DAYS.contains(id)) {
      if (id == BUILT_IN_MOMENT) {
        return Shape.MOMENT;
      }
      return DAYS.contains(id) ? Shape.DAY : Shape.NONE;
    }
    String bare = DECORATION.matcher(code).replaceAll("");
    int end = bare.indexOf(';');
    bare = NOT_A_DATE.matcher(end < 0 ? bare : bare.substring(0, end)).replaceAll("");
    return shapeOfLetters(bare.toLowerCase(Locale.ROOT));
  }

  private static Shape shapeOfLetters(String bare) {
    boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    boolean day = bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.indexOf('e') >= 0;
    if (day) {
      return time ? Shape.MOMENT : Shape.DAY;
    }
    // m alone is a month; beside hours or seconds it is minutes.
    boolean month = bare.indexOf('m') >= 0 && !time && bare.indexOf('[') < 0;
    return month ? Shape.DAY : Shape.NONE;
  }

  /** ISO text of a day number; null where there is no such day, which leaves a number. */
  static String text(double serial, boolean from1904, Shape shape) {
    if (!(serial >= (from1904 ? 0 : 1)) || serial >= LAST_DAY + 1) {
      return null;
    }
    long day = (long) Math.floor(serial);
    if (!from1904 && day == PHANTOM_DAY) {
      return null;
    }
    LocalDate date =
        from1904
            ? EPOCH_1904.plusDays(day)
            : EPOCH_1900.plusDays(day < PHANTOM_DAY ? day + 1 : day);
    long seconds = Math.round((serial - day) * SECONDS);
    if (shape == Shape.DAY || seconds == 0) {
      return date.toString();
    }
    return date.atStartOfDay().plusSeconds(seconds).toString();
  }

  /** ISO text of a cell that holds ISO text itself; null when it is none. */
  static String iso(String raw, Shape shape) {
    String text = raw.strip();
    try {
      if (text.length() <= 10) {
        return LocalDate.parse(text).toString();
      }
      var moment =
          LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
      boolean dayOnly = shape == Shape.DAY || moment.toLocalTime().toSecondOfDay() == 0;
      return dayOnly ? moment.toLocalDate().toString() : moment.withNano(0).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
