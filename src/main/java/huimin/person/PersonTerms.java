package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Pinyin;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The terms somebody can be found by, made of what is stored and of nothing else. */
final class PersonTerms {
  /** Letters of a term after the one of its kind. */
  private static final int LONGEST = 200;

  private static final int BIRTH_IN_ID = 6;
  private static final int WHOLE_ID = 18;
  private static final int DATE_DIGITS = 8;

  private PersonTerms() {}

  /** All of them, each once; none for a record merged into another. */
  static Set<String> of(Findable somebody) {
    return somebody.isMergedAway() ? Set.of() : of(somebody, EnumSet.allOf(SearchKind.class));
  }

  /** Those of some kinds: readings cost more than all others together. */
  static Set<String> of(Findable somebody, Set<SearchKind> kinds) {
    var terms = new LinkedHashSet<String>();
    kinds.forEach(kind -> add(terms, kind, somebody));
    return terms;
  }

  private static void add(Set<String> terms, SearchKind kind, Findable somebody) {
    PersonRecord person = somebody.person();
    switch (kind) {
      case NAME -> {
        addName(terms, person.getName());
        if (person.getFormerName() != null) {
          addName(terms, person.getFormerName());
        }
      }
      case PINYIN -> readings(person).forEach(r -> add(terms, kind, r.full()));
      case INITIALS -> readings(person).forEach(r -> add(terms, kind, r.initials()));
      case ID_END -> {
        addBackwards(terms, kind, person.getIdNumber());
        somebody.formerNumbers().forEach(number -> addBackwards(terms, kind, number));
      }
      case FORMER_ID -> somebody.formerNumbers().forEach(number -> add(terms, kind, number));
      case BIRTH -> addBirth(terms, person);
      case PHONE -> somebody.phones().forEach(phone -> addBackwards(terms, kind, phone));
      case GROUP -> {
        if (person.getGroupName() != null) {
          add(terms, kind, SearchKind.plainGroup(person.getGroupName()));
        }
      }
      case ID_START, VILLAGE -> {} // columns of the rows themselves
    }
  }

  private static void addName(Set<String> terms, String full) {
    String name = SearchKind.plainName(full);
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      add(terms, SearchKind.NAME, name.substring(i));
    }
  }

  private static List<Pinyin> readings(PersonRecord person) {
    var stored = new Pinyin(person.getPinyin(), person.getInitials());
    var readings = new ArrayList<Pinyin>();
    readings.add(stored);
    readings.addAll(Pinyin.tails(person.getName(), stored));
    if (person.getFormerName() != null) {
      Pinyin former = Pinyin.of(person.getFormerName());
      readings.add(former);
      readings.addAll(Pinyin.tails(person.getFormerName(), former));
    }
    return readings;
  }

  private static void addBirth(Set<String> terms, PersonRecord person) {
    String id = person.getIdNumber();
    String born = day(person.getBirthDate());
    String rest = id == null || id.length() != WHOLE_ID ? "" : id.substring(BIRTH_IN_ID);
    add(terms, SearchKind.BIRTH, rest);
    if (!rest.startsWith(born)) {
      add(terms, SearchKind.BIRTH, born);
    }
  }

  private static String day(LocalDate birth) {
    return birth == null ? "" : birth.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The birth date as a number, from the ID number where there is one; 0 while unknown. */
  static int born(PersonRecord person) {
    var terms = new LinkedHashSet<String>();
    addBirth(terms, person);
    return terms.stream()
        .findFirst()
        .map(term -> Integer.valueOf(term.substring(1, 1 + DATE_DIGITS)))
        .orElse(0);
  }

  private static void addBackwards(Set<String> terms, SearchKind kind, String number) {
    if (number != null) {
      add(terms, kind, SearchKind.backwards(number.replace("-", "")));
    }
  }

  private static void add(Set<String> terms, SearchKind kind, String text) {
    if (!text.isEmpty()) {
      terms.add(kind.term(text.substring(0, Math.min(text.length(), LONGEST))));
    }
  }
}
