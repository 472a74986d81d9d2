package huimin.recovery;

import huimin.person.PersonCard;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.Villages;
import huimin.platform.db.OfficeDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The office's registry as the cabinet asks it: quietly, nothing is put down there. Where the
 * office has merged two records of a person, the kept one is the person.
 */
public final class CasePeople {
  private final OfficeDatabase office;
  private final PersonService persons;

  /** Asks the office's own database. */
  public CasePeople(OfficeDatabase office, PersonService persons) {
    this.office = office;
    this.persons = persons;
  }

  /** The record that is kept of each person. */
  Map<Long, Long> current(Collection<Long> people) {
    return office.read(
        tx -> {
          var current = new HashMap<Long, Long>();
          people.forEach(id -> current.put(id, PersonPointerRepository.kept(tx, id)));
          return current;
        });
  }

  /**
   * Somebody's page as the one at work sees it elsewhere.
   *
   * @throws huimin.value.RefusedException {@code person.gone}
   */
  PersonCard card(long person) {
    return office.read(tx -> persons.card(tx, person));
  }

  /** The villages' names. */
  Villages villages() {
    return office.read(persons::villages);
  }

  /** Who they are; gone ones are left out. */
  Map<Long, PersonKey> named(Collection<Long> people) {
    return office.read(tx -> persons.byIds(tx, people));
  }
}
