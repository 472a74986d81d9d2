package huimin.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name is read, for searching and sorting; ü is v, as on the keyboard (handbook E). A
 * proposal: the stored reading stays editable, and a character nobody knows how to read is left
 * out.
 *
 * @param full all syllables without blanks and tones, e.g. "zengguo"
 * @param initials first letters of the syllables, e.g. "zg"
 */
public record Pinyin(String full, String initials) {
  private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
  private static final Transliterator WORDS = Transliterator.getInstance("Han-Latin");
  private static final Pattern DIAERESIS = Pattern.compile("u\u0308");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern DOTS = Pattern.compile("[·\\s]+");
  private static final Map<String, String> READINGS = readings();

  /** The reading of a name; of null and blank it is empty. */
  public static Pinyin of(String name) {
    if (name == null || name.isBlank()) {
      return new Pinyin("", "");
    }
    String known = replaceUnread(name.strip());
    // Names with a dot have no Chinese surname at their head.
    String latin = DOTS.matcher(known).find() ? WORDS.transliterate(known) : ofHanName(known);
    var syllables =
        Stream.of(DOTS.split(latin))
            .map(Pinyin::withoutTones)
            .filter(syllable -> !syllable.isEmpty())
            .toList();
    return new Pinyin(
        String.join("", syllables),
        syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()));
  }

  private static String ofHanName(String name) {
    int end = name.offsetByCodePoints(0, Surnames.length(name));
    return Surnames.reading(name.substring(0, end))
        .map(reading -> reading + " " + WORDS.transliterate(name.substring(end)))
        .orElseGet(() -> NAMES.transliterate(name));
  }

  private static String withoutTones(String syllable) {
    String parted = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return NO_LETTERS.matcher(DIAERESIS.matcher(parted).replaceAll("v")).replaceAll("");
  }

  private static String replaceUnread(String name) {
    return name.codePoints()
        .mapToObj(Character::toString)
        .map(character -> READINGS.getOrDefault(character, character))
        .collect(Collectors.joining());
  }

  /** Characters the dictionary lacks, put in its place by one of the same sound. */
  private static Map<String, String> readings() {
    var readings = new HashMap<String, String>();
    for (String line : ResourceLines.of("/text/readings.txt")) {
      String[] cells = line.split("=", 2);
      readings.put(cells[0].strip(), cells[1].strip());
    }
    return Map.copyOf(readings);
  }
}
