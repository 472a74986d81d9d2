package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somebody as the search sees them.
 *
 * @param formerNumbers ID numbers borne before
 */
record Findable(PersonRecord person, List<String> formerNumbers) {

  /** What is only a second record of somebody is not found: the one that is kept is. */
  boolean isMergedAway() {
    return person.getMergedInto() != null;
  }

  /** Telephone numbers that are there. */
  List<String> phones() {
    return Stream.of(person.getPhone(), person.getPhone2()).filter(Objects::nonNull).toList();
  }
}
