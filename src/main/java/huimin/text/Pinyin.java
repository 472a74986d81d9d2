package huimin.text;

import com.ibm.icu.text.Transliterator;
import huimin.value.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  /** Letters a stored reading has at most. */
  private static final int LONGEST = 200;

  private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
  private static final Transliterator WORDS = Transliterator.getInstance("Han-Latin");
  private static final Pattern DIAERESIS = Pattern.compile("u\u0308");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern DOTS = Pattern.compile("[·\\s]+");
  private static final Map<String, String> READINGS = readings();

  /** The transliterator takes a third of a big import: each character is asked for once. */
  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  private static final Map<String, List<String>> SURNAMES_READ = new ConcurrentHashMap<>();

  /** The reading of a name; of null and blank it is empty. */
  public static Pinyin of(String name) {
    if (name == null || name.isBlank()) {
      return new Pinyin("", "");
    }
    String known = replaceUnread(name.strip());
    // Names with a dot or blank have no Chinese surname at their head.
    var syllables =
        DOTS.matcher(known).find() ? read(WORDS.transliterate(known)) : readHanName(known);
    return new Pinyin(
        String.join("", syllables),
        syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()));
  }

  /**
   * A reading as somebody types it: syllables parted by blanks, apostrophes or hyphens, with or
   * without tone marks; ü may be typed as it is. Empty when there is anything but letters.
   */
  public static Optional<Pinyin> typed(String text) {
    var initials = new StringBuilder();
    var full = new StringBuilder();
    for (String typed : text.strip().split("[\\s'’·-]+")) {
      String syllable = withoutTones(typed);
      if (syllable.isEmpty() || !typed.chars().allMatch(Character::isLetter)) {
        return Optional.empty();
      }
      initials.append(syllable.charAt(0));
      full.append(syllable);
    }
    boolean fits = full.length() <= LONGEST && initials.length() <= PersonName.LONGEST;
    return fits ? Optional.of(new Pinyin(full.toString(), initials.toString())) : Optional.empty();
  }

  /** Syllable by syllable with blanks between, as far as the initials tell where each begins. */
  public String spaced() {
    Pattern syllables =
        Pattern.compile(
            initials
                .chars()
                .mapToObj(first -> "(" + (char) first + "h?[aeiouv]*(?:ng|n|r)?)")
                .collect(Collectors.joining()));
    Matcher cut = syllables.matcher(full);
    return cut.matches()
        ? IntStream.rangeClosed(1, cut.groupCount())
            .mapToObj(cut::group)
            .collect(Collectors.joining(" "))
        : full;
  }

  /**
   * The readings of a name from where else one may begin: the given name, and the part after each
   * dot. Cut from the stored reading, which somebody may have put right.
   *
   * @param stored how the whole name is read
   */
  public static List<Pinyin> tails(String name, Pinyin stored) {
    String known = replaceUnread(name.strip());
    var heads = new ArrayList<List<String>>();
    if (DOTS.matcher(known).find()) {
      var head = new ArrayList<String>();
      for (String part : DOTS.split(known)) {
        head.addAll(read(WORDS.transliterate(part)));
        heads.add(List.copyOf(head));
      }
    } else {
      heads.add(surname(known.substring(0, known.offsetByCodePoints(0, Surnames.length(known)))));
    }
    return heads.stream().map(head -> tail(name, stored, head)).filter(t -> t != null).toList();
  }

  private static Pinyin tail(String name, Pinyin stored, List<String> head) {
    Pinyin proposed = of(name);
    int cut = String.join("", head).length();
    String rest = proposed.full().substring(cut);
    if (rest.isEmpty() || stored.initials().length() != proposed.initials().length()) {
      return null;
    }
    String initials = stored.initials().substring(head.size());
    if (stored.full().startsWith(proposed.full().substring(0, cut))) {
      return new Pinyin(stored.full().substring(cut), initials);
    }
    return stored.full().endsWith(rest) ? new Pinyin(rest, initials) : null;
  }

  private static List<String> readHanName(String name) {
    int end = name.offsetByCodePoints(0, Surnames.length(name));
    var syllables = new ArrayList<>(surname(name.substring(0, end)));
    name.substring(end)
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> READ.computeIfAbsent(c, one -> withoutTones(WORDS.transliterate(one))))
        .filter(syllable -> !syllable.isEmpty())
        .forEach(syllables::add);
    return syllables;
  }

  private static List<String> surname(String surname) {
    return SURNAMES_READ.computeIfAbsent(
        surname, s -> read(Surnames.reading(s).orElseGet(() -> NAMES.transliterate(s))));
  }

  private static List<String> read(String latin) {
    return Stream.of(DOTS.split(latin))
        .map(Pinyin::withoutTones)
        .filter(syllable -> !syllable.isEmpty())
        .toList();
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
