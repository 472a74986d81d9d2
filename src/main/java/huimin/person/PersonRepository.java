package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Pinyin;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

final class PersonRepository {
  private PersonRepository() {}

  static PersonRecord byId(DSLContext tx, long id) {
    return tx.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOne();
  }

  /** Stored people by ID number, as far as they are known. */
  static Map<String, PersonRecord> byIdNumbers(DSLContext tx, Collection<String> numbers) {
    var found = new HashMap<String, PersonRecord>();
    for (List<String> chunk : Chunks.of(numbers)) {
      tx.selectFrom(PERSON)
          .where(PERSON.ID_NUMBER.in(chunk))
          .forEach(person -> found.put(person.getIdNumber(), person));
    }
    return found;
  }

  /** People without a document: they are told apart by name, birth date, village and group only. */
  static List<PersonRecord> withoutDocument(DSLContext tx) {
    return tx.selectFrom(PERSON).where(PERSON.ID_NUMBER.isNull()).fetch();
  }

  static Map<Long, PersonKey> keys(DSLContext tx, Collection<Long> ids) {
    var found = new HashMap<Long, PersonKey>();
    for (List<Long> chunk : Chunks.of(ids)) {
      tx.selectFrom(PERSON)
          .where(PERSON.ID.in(chunk))
          .forEach(person -> found.put(person.getId(), key(person)));
    }
    return found;
  }

  static PersonKey key(PersonRecord person) {
    return new PersonKey(
        person.getId(),
        person.getName(),
        person.getIdNumber(),
        person.getBirthDate(),
        person.getVillageId(),
        person.getGroupName());
  }

  static void setReading(
      DSLContext tx, PersonRecord person, Pinyin reading, LocalDateTime at, String user) {
    person.setPinyin(reading.full());
    person.setInitials(reading.initials());
    person.setVersion(person.getVersion() + 1);
    person.setUpdatedAt(at);
    person.setUpdatedBy(user);
    tx.executeUpdate(person);
  }

  static boolean isEditor(DSLContext tx, String user, Collection<Long> people) {
    return Chunks.of(people).stream()
        .anyMatch(
            ids ->
                tx.fetchExists(
                    PERSON,
                    PERSON
                        .ID
                        .in(ids)
                        .and(PERSON.CREATED_BY.eq(user).or(PERSON.UPDATED_BY.eq(user)))));
  }

  static int count(DSLContext tx) {
    return tx.fetchCount(PERSON);
  }

  static int households(DSLContext tx) {
    return tx.fetchCount(tx.selectDistinct(HOUSEHOLD_MEMBER.HOUSEHOLD_ID).from(HOUSEHOLD_MEMBER));
  }
}
