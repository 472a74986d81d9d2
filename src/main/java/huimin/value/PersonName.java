package huimin.value;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name as written on papers (handbook E, Names): separator only U+00B7, every character
 * of GB 18030 welcome, lengths counted in code points.
 *
 * @param text not blank, at most {@link #LONGEST} code points
 */
public record PersonName(String text) {
  /** Characters a name may have. */
  public static final int LONGEST = 50;

  private static final Pattern DOTS = Pattern.compile("\\s*[·•‧・･.●‐⋅∙]+\\s*");
  private static final Pattern EDGE_DOTS = Pattern.compile("^·+|·+$");
  // Rosters space two-character names out to the width of three; that blank is no part of the name.
  private static final Pattern BLANK_IN_HAN =
      Pattern.compile("(?<=[\\p{IsHan}\\p{Co}])\\s+(?=[\\p{IsHan}\\p{Co}])");

  /** Refuses a blank name and one that is too long. */
  public PersonName {
    if (text.isBlank() || length(text) > LONGEST) {
      throw new IllegalArgumentException("name of " + length(text) + " characters");
    }
  }

  /**
   * Reads a cell or field: separators of every make become ·, blanks inside a Chinese name go.
   *
   * @param raw may be null, which like a blank is refused: a person needs a name
   */
  public static Read<PersonName> read(String raw) {
    String text = DOTS.matcher(RawText.tidy(raw)).replaceAll("·");
    text = EDGE_DOTS.matcher(text).replaceAll("").strip();
    text = BLANK_IN_HAN.matcher(text).replaceAll("").replaceAll("\\s+", " ");
    if (RawText.isNothing(text)) {
      return Read.refused(Problem.error("name-missing"));
    }
    if (length(text) > LONGEST) {
      return Read.refused(Problem.error("name-too-long", String.valueOf(LONGEST)));
    }
    var warnings = new ArrayList<Problem>();
    if (text.codePoints().anyMatch(PersonName::isPrivateUse)) {
      warnings.add(Problem.warning("name-private-use"));
    }
    if (!text.codePoints().allMatch(p -> isPrivateUse(p) || isOrdinary(p))) {
      warnings.add(Problem.warning("name-characters"));
    }
    return new Read<>(new PersonName(text), List.copyOf(warnings));
  }

  /**
   * The form to compare names by: two encodings of one character (U+F9DC and U+9686) become equal.
   * What was written stays in {@link #text()}.
   */
  public String comparable() {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isPrivateUse(int point) {
    return Character.getType(point) == Character.PRIVATE_USE;
  }

  private static boolean isOrdinary(int point) {
    // Planes 2 and 3 hold nothing but Han; parts of them are younger than this runtime's tables.
    return point == '·'
        || point == ' '
        || point == '-'
        || point == '\''
        || point >= 0x20000 && point <= 0x3FFFF
        || UnicodeScript.of(point) == UnicodeScript.HAN
        || UnicodeScript.of(point) == UnicodeScript.LATIN;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
