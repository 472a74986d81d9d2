package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Pinyin;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms somebody can be found by, made of the stored record alone, so that the terms to take
 * away are known from the record as it was.
 */
final class PersonTerms {
  private static final int BIRTH_IN_ID = 6;
  private static final int DATE_DIGITS = 8;

  private PersonTerms() {}

  /** All of them, each once. */
  static Set<String> of(PersonRecord person) {
    var terms = new LinkedHashSet<String>();
    SearchKind.inOrder().forEach(kind -> terms.addAll(of(person, kind)));
    return terms;
  }

  /** Those of one kind. */
  static Set<String> of(PersonRecord person, SearchKind kind) {
    var terms = new LinkedHashSet<String>();
    switch (kind) {
      case NAME -> addName(terms, SearchKind.plainName(person.getName()));
      case PINYIN -> readings(person).forEach(r -> add(terms, kind, r.full()));
      case INITIALS -> readings(person).forEach(r -> add(terms, kind, r.initials()));
      case ID_END -> addBackwards(terms, kind, person.getIdNumber());
      case BIRTH -> addBirth(terms, person);
      case PHONE -> {
        addBackwards(terms, kind, person.getPhone());
        addBackwards(terms, kind, person.getPhone2());
      }
      case GROUP -> {
        if (person.getGroupName() != null) {
          add(terms, kind, SearchKind.plainGroup(person.getGroupName()));
        }
      }
      case ID_START, VILLAGE -> {} // columns of the rows themselves
    }
    return terms;
  }

  private static void addName(Set<String> terms, String name) {
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      add(terms, SearchKind.NAME, name.substring(i));
    }
  }

  private static List<Pinyin> readings(PersonRecord person) {
    var stored = new Pinyin(person.getPinyin(), person.getInitials());
    var readings = new ArrayList<Pinyin>();
    readings.add(stored);
    readings.addAll(Pinyin.tails(person.getName(), stored));
    return readings;
  }

  private static void addBirth(Set<String> terms, PersonRecord person) {
    String id = person.getIdNumber();
    LocalDate birth = person.getBirthDate();
    String born = birth == null ? "" : birth.format(DateTimeFormatter.BASIC_ISO_DATE);
    String rest = id == null || id.length() <= BIRTH_IN_ID ? "" : id.substring(BIRTH_IN_ID);
    add(terms, SearchKind.BIRTH, rest);
    if (!rest.startsWith(born)) {
      add(terms, SearchKind.BIRTH, born);
    }
  }

  /** The birth date as a number, from the ID number where there is one; 0 while unknown. */
  static int born(PersonRecord person) {
    return of(person, SearchKind.BIRTH).stream()
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
      terms.add(kind.term(text));
    }
  }
}
