package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Pinyin;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms somebody can be found by, made of the stored record alone, so that the terms to take
 * away are known from the record as it was.
 */
final class PersonTerms {
  private static final int BIRTH_IN_ID = 6;

  private PersonTerms() {}

  /** All of them, each once. */
  static Set<String> of(PersonRecord person) {
    var terms = new LinkedHashSet<String>();
    String name = SearchKind.plainName(person.getName());
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      add(terms, SearchKind.NAME, name.substring(i));
    }
    var stored = new Pinyin(person.getPinyin(), person.getInitials());
    addReading(terms, stored);
    Pinyin.tails(person.getName(), stored).forEach(tail -> addReading(terms, tail));
    addNumbers(terms, person);
    addPhone(terms, person.getPhone());
    addPhone(terms, person.getPhone2());
    if (person.getGroupName() != null) {
      add(terms, SearchKind.GROUP, SearchKind.plainGroup(person.getGroupName()));
    }
    return terms;
  }

  private static void addReading(Set<String> terms, Pinyin reading) {
    add(terms, SearchKind.PINYIN, reading.full());
    add(terms, SearchKind.INITIALS, reading.initials());
  }

  private static void addNumbers(Set<String> terms, PersonRecord person) {
    String id = person.getIdNumber();
    String born =
        person.getBirthDate() == null
            ? ""
            : person.getBirthDate().format(DateTimeFormatter.BASIC_ISO_DATE);
    if (id != null) {
      add(terms, SearchKind.ID_END, SearchKind.backwards(id));
    }
    if (id != null && id.length() > BIRTH_IN_ID) {
      String rest = id.substring(BIRTH_IN_ID);
      add(terms, SearchKind.BIRTH, rest);
      born = rest.startsWith(born) ? "" : born;
    }
    add(terms, SearchKind.BIRTH, born);
  }

  private static void addPhone(Set<String> terms, String phone) {
    if (phone != null) {
      add(terms, SearchKind.PHONE, SearchKind.backwards(phone.replace("-", "")));
    }
  }

  private static void add(Set<String> terms, SearchKind kind, String text) {
    if (!text.isEmpty()) {
      terms.add(kind.term(text));
    }
  }
}
