package huimin.person;

import static huimin.platform.db.gen.Tables.FORMER_ID_NUMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.person.Lookalike.Why;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.value.PersonName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Who in the register may be the person a draft means. A missing number is no common number. */
final class LookalikeRepository {
  private LookalikeRepository() {}

  /**
   * Everybody but the person itself, the surest first, each once.
   *
   * @param name null while it is not readable
   * @param number null or as stored
   * @param birth null: the name alone tells nothing
   */
  static List<Lookalike> of(
      DSLContext tx, long self, PersonName name, String number, LocalDate birth) {
    Map<Long, Lookalike> found = new LinkedHashMap<>();
    if (number != null) {
      add(found, fetch(tx, self, PERSON.ID_NUMBER.eq(number)), Why.SAME_NUMBER);
      Set<String> forms = forms(number);
      add(found, fetch(tx, self, PERSON.ID_NUMBER.in(forms)), Why.FORMER_NUMBER);
      var former =
          tx.select(FORMER_ID_NUMBER.PERSON_ID)
              .from(FORMER_ID_NUMBER)
              .where(FORMER_ID_NUMBER.ID_NUMBER.in(forms));
      add(found, fetch(tx, self, PERSON.ID.in(former)), Why.FORMER_NUMBER);
    }
    if (birth != null && name != null) {
      List<String> names = List.of(name.text(), name.comparable());
      Condition same = PERSON.NAME.in(names).and(PERSON.BIRTH_DATE.eq(birth));
      add(found, fetch(tx, self, same), Why.NAME_AND_BIRTH);
    }
    return List.copyOf(found.values());
  }

  /** A number of 18 digits and the one of 15 it may have been (E). */
  private static Set<String> forms(String number) {
    var forms = new TreeSet<String>();
    forms.add(number);
    if (number.matches("\\d{6}19\\d{9}[\\dX]")) {
      forms.add(number.substring(0, 6) + number.substring(8, 17));
    }
    return forms;
  }

  private static List<PersonRecord> fetch(DSLContext tx, long self, Condition condition) {
    return tx.selectFrom(PERSON)
        .where(condition)
        .and(PERSON.ID.ne(self))
        .and(PERSON.MERGED_INTO.isNull())
        .orderBy(PERSON.ID)
        .fetch();
  }

  private static void add(Map<Long, Lookalike> found, List<PersonRecord> people, Why why) {
    people.forEach(
        person ->
            found.putIfAbsent(person.getId(), new Lookalike(PersonRepository.key(person), why)));
  }
}
