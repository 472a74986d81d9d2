package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.Chunks;
import huimin.platform.db.Columns;
import huimin.platform.db.gen.tables.records.PersonRecord;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads and sets one column of many people. */
final class PersonBatchRepository {
  private PersonBatchRepository() {}

  /** The records of these ids, in their order; those gone are left out. */
  static List<PersonRecord> byIds(DSLContext tx, Collection<Long> ids) {
    Map<Long, PersonRecord> found = new HashMap<>();
    for (List<Long> chunk : Chunks.of(ids)) {
      tx.selectFrom(PERSON)
          .where(PERSON.ID.in(chunk))
          .forEach(person -> found.put(person.getId(), person));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Who changes it and when. */
  record Stamp(LocalDateTime at, String user) {}

  /** Sets the column; null empties it. How many records were changed. */
  static int set(DSLContext tx, String column, Object value, Collection<Long> people, Stamp stamp) {
    Field<?> field = Columns.find(PERSON, column);
    int changed = 0;
    for (List<Long> chunk : Chunks.of(people)) {
      changed +=
          tx.update(PERSON)
              .set(Collections.singletonMap(field, value))
              .set(PERSON.VERSION, PERSON.VERSION.plus(1))
              .set(PERSON.UPDATED_AT, stamp.at())
              .set(PERSON.UPDATED_BY, stamp.user())
              .where(PERSON.ID.in(chunk))
              .execute();
    }
    return changed;
  }

  static Object value(PersonRecord person, String column) {
    return person.get(Columns.find(PERSON, column));
  }
}
