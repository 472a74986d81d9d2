package huimin.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A telephone number (handbook E): a mobile number of 11 digits, or area code, number and extension
 * joined by hyphens.
 *
 * @param text digits and hyphens, at most {@link #LONGEST} characters
 */
public record Phone(String text) {
  /** Characters the column holds. */
  public static final int LONGEST = 20;

  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9]\\d{9})");
  private static final Pattern FIXED =
      Pattern.compile("(010|02\\d|0[3-9]\\d{2})(\\d{7,8})(?:-(\\d{1,6}))?");
  private static final Pattern LOCAL = Pattern.compile("([2-9]\\d{6,7})(?:-(\\d{1,6}))?");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[/、;,|。\\n]+");

  /** Area code of a number written without one: the office is in Chongqing (handbook E). */
  private static final String OWN_AREA = "023-";

  /** Refuses what holds anything but digits and hyphens. */
  public Phone {
    if (!text.matches("[\\d-]{1," + LONGEST + "}")) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /**
   * Reads all numbers of one cell, parted by “/、;,” or blanks, each once.
   *
   * @return never a null value: nothing readable gives an empty list; each part that is no number
   *     is left out and told in a warning of its own
   */
  public static Read<List<Phone>> readAll(String raw) {
    var phones = new ArrayList<Phone>();
    var warnings = new ArrayList<Problem>();
    if (!RawText.isNothing(raw)) {
      for (String part : BETWEEN_NUMBERS.split(RawText.tidy(raw.replace('\n', '/')))) {
        if (!RawText.isNothing(part)) {
          readPart(part.strip(), phones, warnings);
        }
      }
    }
    return new Read<>(List.copyOf(phones), List.copyOf(warnings));
  }

  /** A blank may stand inside a number or between two: the whole is tried first. */
  private static void readPart(String part, List<Phone> phones, List<Problem> warnings) {
    Phone whole = one(part);
    if (whole != null) {
      add(whole, phones);
      return;
    }
    var each = new ArrayList<Phone>();
    for (String piece : part.split("\\s+")) {
      each.add(one(piece));
    }
    if (each.contains(null)) {
      warnings.add(Problem.warning("phone-unreadable", part));
    } else {
      each.forEach(phone -> add(phone, phones));
    }
  }

  private static void add(Phone phone, List<Phone> phones) {
    if (!phones.contains(phone)) {
      phones.add(phone);
    }
  }

  /** One number in its usual form, or null. */
  private static Phone one(String written) {
    String text = written.replaceAll("[\\s()]", "").replaceAll("[—–转]", "-");
    var mobile = MOBILE.matcher(text.replace("-", ""));
    if (mobile.matches()) {
      return new Phone(mobile.group(1));
    }
    var fixed = FIXED.matcher(withoutFirstHyphen(text));
    if (fixed.matches()) {
      return new Phone(fixed.group(1) + "-" + fixed.group(2) + extension(fixed.group(3)));
    }
    var local = LOCAL.matcher(text);
    return local.matches()
        ? new Phone(OWN_AREA + local.group(1) + extension(local.group(2)))
        : null;
  }

  /** Drops the hyphen after the area code; one before an extension stays. */
  private static String withoutFirstHyphen(String text) {
    return text.replaceFirst("^(0\\d{2,3})-", "$1");
  }

  private static String extension(String digits) {
    return digits == null ? "" : "-" + digits;
  }
}
