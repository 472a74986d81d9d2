package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One word looked for: its shape says what it can mean, and any of these will do.
 *
 * @param ranges beginnings of terms
 * @param villages ids of the villages it can mean
 */
record SearchWord(List<Range> ranges, Set<Long> villages) {

  private static final int DATE_DIGITS = 8;
  private static final Pattern PERIOD = Pattern.compile("(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])?");

  /** All terms of a kind that begin so. */
  record Range(SearchKind kind, String start) {
    String from() {
      return kind == SearchKind.ID_START ? start : kind.term(start);
    }

    /** Whether its answer tells of one of these; after the date comes the rest of the number. */
    private boolean tellsOf(Set<SearchKind> kinds) {
      boolean restOfNumber = kind == SearchKind.BIRTH && start.length() > DATE_DIGITS;
      return kinds.contains(kind) || restOfNumber && kinds.contains(SearchKind.ID_END);
    }

    private double share() {
      int length = start.length();
      return switch (kind) {
        case NAME -> Math.pow(20, -length);
        case PINYIN -> Math.pow(3, -length);
        case INITIALS -> Math.pow(8, -length);
        case ID_END, FORMER_ID, PHONE -> Math.pow(10, -length);
        case BIRTH -> births(length);
        case ID_START -> births(length - 6);
        case GROUP, VILLAGE -> 0.1;
      };
    }

    /** Of a birth date's digits the first two say nothing: 70 years, 12 months, 30 days. */
    private static double births(int digits) {
      return digits < 3 ? 1 : digits < 5 ? 1.0 / 70 : digits < 7 ? 1.0 / 840 : 1.0 / 25_000;
    }

    /** Above whatever begins so: no character of a name or number comes after this one. */
    String to() {
      return from() + '\uffff';
    }
  }

  /** The word without some of what it can mean. */
  SearchWord without(Set<SearchKind> kinds) {
    return new SearchWord(
        ranges.stream().filter(range -> !range.tellsOf(kinds)).toList(), villages);
  }

  /** The word without the villages it can mean. */
  SearchWord asTerm() {
    return new SearchWord(ranges, Set.of());
  }

  /** Whether it means a group and nothing else. */
  boolean isGroup() {
    return ranges.stream().allMatch(range -> range.kind() == SearchKind.GROUP);
  }

  /**
   * The year, or year and month, of birth it can mean, in digits; null for none. So frequent that
   * beside other words it only narrows their terms down.
   */
  String birthPeriod() {
    return ranges.stream()
        .filter(
            range -> range.kind() == SearchKind.BIRTH && PERIOD.matcher(range.start()).matches())
        .map(Range::start)
        .findFirst()
        .orElse(null);
  }

  /** Its birth date alone, or all of it but the birth date. */
  SearchWord only(boolean birth) {
    return new SearchWord(
        ranges.stream().filter(range -> birth == (range.kind() == SearchKind.BIRTH)).toList(),
        Set.of());
  }

  /** A guess at the share of people it finds; a wrong one costs time and nothing else. */
  double share() {
    return ranges.stream().mapToDouble(Range::share).sum();
  }

  /** What of somebody it meets; empty for nothing. */
  Set<SearchKind> meets(PersonRecord person, Set<String> terms) {
    var kinds = new LinkedHashSet<SearchKind>();
    for (Range range : ranges) {
      boolean met =
          range.kind() == SearchKind.ID_START
              ? person.getIdNumber() != null && person.getIdNumber().startsWith(range.start())
              : terms.stream().anyMatch(term -> term.startsWith(range.from()));
      if (met) {
        kinds.add(range.kind());
      }
    }
    if (person.getVillageId() != null && villages.contains(person.getVillageId())) {
      kinds.add(SearchKind.VILLAGE);
    }
    return kinds;
  }

  /** What it meets of somebody that is not their name or number of today; null for nothing. */
  String meetsBeside(Findable somebody) {
    for (Range range : ranges) {
      String met =
          switch (range.kind()) {
            case PHONE -> endingSo(range, somebody.phones());
            case FORMER_ID, ID_END -> formerNumber(range, somebody);
            case NAME -> formerName(range, somebody.person());
            default -> null;
          };
      if (met != null) {
        return met;
      }
    }
    return null;
  }

  private static String endingSo(Range range, List<String> numbers) {
    return numbers.stream()
        .filter(n -> SearchKind.backwards(n.replace("-", "")).startsWith(range.start()))
        .findFirst()
        .orElse(null);
  }

  /** A number of before that is met, unless today's is met as well. */
  private static String formerNumber(Range range, Findable somebody) {
    String backwards = SearchKind.backwards(range.start());
    Predicate<String> met =
        range.kind() == SearchKind.ID_END
            ? number -> number.endsWith(backwards)
            : number -> number.startsWith(range.start());
    String now = somebody.person().getIdNumber();
    return now != null && met.test(now)
        ? null
        : somebody.formerNumbers().stream().filter(met).findFirst().orElse(null);
  }

  private static String formerName(Range range, PersonRecord person) {
    String former = person.getFormerName();
    return former != null
            && !SearchKind.plainName(person.getName()).contains(range.start())
            && SearchKind.plainName(former).contains(range.start())
        ? former
        : null;
  }

  /** Whether it is somebody's whole name, reading or number, not only the beginning. */
  boolean isWhole(PersonRecord person) {
    String id = person.getIdNumber();
    return ranges.stream()
        .anyMatch(
            range ->
                switch (range.kind()) {
                  case NAME -> SearchKind.plainName(person.getName()).equals(range.start());
                  case PINYIN -> person.getPinyin().equals(range.start());
                  case INITIALS -> person.getInitials().equals(range.start());
                  case ID_START -> range.start().equals(id);
                  default -> false;
                });
  }
}
