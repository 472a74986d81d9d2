package huimin.person;

import huimin.person.SearchWord.Range;
import huimin.value.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody typed into the search box, in whatever way a clerk writes it. */
final class SearchWords {
  /** More words tell nobody better apart, and each may double the ways to look. */
  private static final int MOST = 6;

  private static final String DATE_MARK = "@";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d-])((?:18|19|20)\\d{2})(?:年(?:(\\d{1,2})月(?:(\\d{1,2})[日号]?)?)?"
              + "|[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)(?![\\d-])");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)\\s+(?=\\d|[xX]\\b)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、;；]+");
  private static final Pattern DIGITS = Pattern.compile("[\\d-]*\\d[\\d-]*[xX]?|\\d+[xX]?");
  private static final Pattern MASKED = Pattern.compile("(\\d*)[*＊]+(\\d*[xX]?)");
  private static final Pattern LETTERS = Pattern.compile("[a-zA-ZüÜ']+");
  private static final Pattern GROUP =
      Pattern.compile("(.*?)(第?[\\d一二三四五六七八九十]{1,3}(?:组|社|队|小组|村民小组))");

  /** Digits up to here are a group, from here on a part of some number. */
  private static final int SHORTEST_NUMBER = 3;

  private final Supplier<Villages> villages;

  private SearchWords(Supplier<Villages> villages) {
    this.villages = villages;
  }

  /**
   * The ways to read a text, the likelier first: digits parted by blanks are one number before they
   * are several words.
   *
   * @param villages asked only for a word that can be one
   */
  static List<List<SearchWord>> read(String text, Supplier<Villages> villages) {
    var reading = new SearchWords(villages);
    String tidy = RawText.tidy(text);
    List<List<SearchWord>> ways = new ArrayList<>();
    String dated = DATE.matcher(tidy).replaceAll(SearchWords::date);
    String joined = BETWEEN_DIGITS.matcher(dated).replaceAll("");
    ways.add(reading.words(joined));
    if (!joined.equals(dated)) {
      ways.add(reading.words(dated));
    }
    return ways;
  }

  /** 1952年3月 → @195203; what is no date stays. */
  private static String date(MatchResult match) {
    String month = match.group(2) == null ? match.group(4) : match.group(2);
    String day = match.group(3) == null ? match.group(5) : match.group(3);
    int monthNumber = month == null ? 1 : Integer.parseInt(month);
    int dayNumber = day == null ? 1 : Integer.parseInt(day);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
      return Matcher.quoteReplacement(match.group());
    }
    return " " + DATE_MARK + match.group(1) + two(month) + two(day) + " ";
  }

  private static String two(String digits) {
    return digits == null ? "" : "%02d".formatted(Integer.parseInt(digits));
  }

  private List<SearchWord> words(String text) {
    var words = new ArrayList<SearchWord>();
    for (String word : BETWEEN_WORDS.split(text.strip())) {
      if (!word.isEmpty()) {
        words.addAll(words(word, this::word));
      }
    }
    return words.subList(0, Math.min(MOST, words.size()));
  }

  /** Two words written as one: 青石村3组, or an ID number whose middle is hidden. */
  private List<SearchWord> words(String word, Function<String, SearchWord> one) {
    Matcher group = GROUP.matcher(word);
    if (group.matches()) {
      SearchWord place = terms(new Range(SearchKind.GROUP, SearchKind.plainGroup(group.group(2))));
      return group.group(1).isEmpty() ? List.of(place) : List.of(one.apply(group.group(1)), place);
    }
    Matcher masked = MASKED.matcher(word);
    if (masked.matches()) {
      var parts = new ArrayList<SearchWord>();
      if (!masked.group(1).isEmpty()) {
        parts.add(
            terms(
                new Range(SearchKind.ID_START, masked.group(1)),
                new Range(SearchKind.FORMER_ID, masked.group(1))));
      }
      if (!masked.group(2).isEmpty()) {
        parts.add(number(masked.group(2).toUpperCase(Locale.ROOT), true));
      }
      return parts;
    }
    return List.of(one.apply(word));
  }

  private SearchWord word(String word) {
    if (word.startsWith(DATE_MARK)) {
      return terms(new Range(SearchKind.BIRTH, word.substring(DATE_MARK.length())));
    }
    if (DIGITS.matcher(word).matches()) {
      return number(word.replace("-", "").toUpperCase(Locale.ROOT), false);
    }
    if (LETTERS.matcher(word).matches()) {
      String letters = word.toLowerCase(Locale.ROOT).replace('ü', 'v').replace("'", "");
      return terms(
          new Range(SearchKind.PINYIN, letters),
          new Range(SearchKind.INITIALS, letters),
          new Range(SearchKind.NAME, letters));
    }
    String name = SearchKind.plainName(word);
    var ranges = new ArrayList<Range>();
    if (!name.isEmpty()) {
      ranges.add(new Range(SearchKind.NAME, name));
      ranges.add(new Range(SearchKind.GROUP, SearchKind.plainGroup(word)));
    }
    return new SearchWord(ranges, villages.get().startingWith(word));
  }

  private static SearchWord number(String digits, boolean end) {
    String backwards = SearchKind.backwards(digits);
    if (end) {
      return terms(new Range(SearchKind.ID_END, backwards), new Range(SearchKind.PHONE, backwards));
    }
    if (digits.length() < SHORTEST_NUMBER) {
      return terms(new Range(SearchKind.GROUP, SearchKind.plainGroup(digits)));
    }
    var ranges = new ArrayList<Range>();
    ranges.add(new Range(SearchKind.ID_END, backwards));
    ranges.add(new Range(SearchKind.PHONE, backwards));
    ranges.add(new Range(SearchKind.BIRTH, digits));
    ranges.add(new Range(SearchKind.ID_START, digits));
    ranges.add(new Range(SearchKind.FORMER_ID, digits));
    return new SearchWord(ranges, Set.of());
  }

  private static SearchWord terms(Range... ranges) {
    return new SearchWord(List.of(ranges), Set.of());
  }
}
