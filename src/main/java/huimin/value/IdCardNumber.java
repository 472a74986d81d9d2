package huimin.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A citizen identity number of 18 characters (GB 11643, handbook E). Residence permits (81, 82, 83)
 * follow the same rule. A number not starting with the town's own code is normal.
 *
 * @param text 17 digits and a digit or X; anything of another shape is refused
 */
public record IdCardNumber(String text) {
  private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
  private static final Pattern LETTERS_LIKE_X = Pattern.compile("[хХ×✕ⅩⅹχΧ]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final int LONGEST_LIFE = 150;

  /** Numbers from here on have lost digits in a numeric cell: Excel keeps 15. */
  private static final double EXCEL_KEEPS_LESS_THAN = 1e15;

  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  /**
   * Refuses what has not the shape of a number; the check digit is the business of {@link #read}.
   */
  public IdCardNumber {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not the shape of an identity number");
    }
  }

  /**
   * Reads a text cell or field. Only the first error is told, in the order in which a clerk would
   * repair it: damage by Excel, length, characters, region, date, check digit.
   *
   * @param raw may be null; blank and placeholders give no value and no problem
   * @param today births after it are refused
   */
  public static Read<IdCardNumber> read(String raw, LocalDate today) {
    if (RawText.isNothing(raw)) {
      return Read.of(null);
    }
    String compact = RawText.compact(raw);
    var warnings = new ArrayList<Problem>();
    String text = LETTERS_LIKE_X.matcher(compact).replaceAll("X").replace('x', 'X');
    if (LETTERS_LIKE_X.matcher(compact).find()) {
      warnings.add(Problem.warning("id-letter"));
    }
    String damage = damage(text);
    if (damage != null) {
      return Read.refused(Problem.error(damage));
    }
    if (text.length() == 15) {
      if (text.substring(12).compareTo("996") >= 0) {
        return Read.refused(Problem.error("id-fifteen-centenarian"));
      }
      String body = text.substring(0, 6) + "19" + text.substring(6);
      text = body + checkOf(body);
      warnings.add(Problem.warning("id-fifteen-digits"));
    }
    String fault = fault(text, today);
    return fault != null
        ? Read.refused(Problem.error(fault))
        : new Read<>(new IdCardNumber(text), List.copyOf(warnings));
  }

  /**
   * Reads a numeric cell. Of 16 and more digits Excel has turned the last ones into zeros: such a
   * number is refused whatever it looks like.
   */
  public static Read<IdCardNumber> readNumber(double number, LocalDate today) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Read.refused(Problem.error("id-characters"));
    }
    if (Math.abs(number) >= EXCEL_KEEPS_LESS_THAN) {
      return Read.refused(Problem.error("id-truncated-by-excel"));
    }
    return read(new BigDecimal(number).toPlainString(), today);
  }

  /** What can be said from the text alone, before its parts are looked at; null when nothing. */
  private static String damage(String text) {
    if (SCIENTIFIC.matcher(text).matches()) {
      return "id-scientific-notation";
    }
    if (text.endsWith("000") && SHAPE.matcher(text).matches() && !checkFits(text)) {
      return "id-truncated-by-excel";
    }
    if (length(text) != 15 && length(text) != 18) {
      return "id-length";
    }
    boolean digits = text.length() == 15 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits && !SHAPE.matcher(text).matches()) {
      return "id-characters";
    }
    return PROVINCES.contains(text.substring(0, 2)) ? null : "id-region";
  }

  private static String fault(String text, LocalDate today) {
    try {
      LocalDate birth = birthDateIn(text);
      if (birth.isAfter(today) || birth.isBefore(today.minusYears(LONGEST_LIFE))) {
        return "id-impossible-date";
      }
    } catch (DateTimeException impossible) {
      return "id-impossible-date";
    }
    return checkFits(text) ? null : "id-checksum";
  }

  private static LocalDate birthDateIn(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 6, 10, 10),
        Integer.parseInt(text, 10, 12, 10),
        Integer.parseInt(text, 12, 14, 10));
  }

  private static boolean checkFits(String text) {
    return text.charAt(17) == checkOf(text);
  }

  private static char checkOf(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Sex as GB/T 2261.1: "1" man, "2" woman. */
  public String sexCode() {
    return (text.charAt(16) - '0') % 2 == 1 ? "1" : "2";
  }

  /** Date of birth as the number says it; an official correction may say otherwise (B1). */
  public LocalDate birthDate() {
    return birthDateIn(text);
  }

  /** The first six digits: where the number was given out, often under a code long abolished. */
  public String regionCode() {
    return text.substring(0, 6);
  }

  /** Full years of life on a day; negative before birth. */
  public int ageOn(LocalDate day) {
    return (int) ChronoUnit.YEARS.between(birthDate(), day);
  }

  /** For logs and failing tests: never the whole number. Use {@link #text()} for the number. */
  @Override
  public String toString() {
    return "IdCardNumber[…" + text.substring(14) + "]";
  }
}
