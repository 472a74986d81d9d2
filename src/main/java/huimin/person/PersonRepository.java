package huimin.person;

import static huimin.platform.db.gen.Tables.FORMER_ID_NUMBER;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.PersonRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

final class PersonRepository {
  private PersonRepository() {}

  static PersonRecord byId(DSLContext tx, long id) {
    return tx.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOne();
  }

  /** The same; of an entry that went into another one, the one that is kept. */
  static PersonRecord keptById(DSLContext tx, long id) {
    PersonRecord person = byId(tx, id);
    boolean merged = person != null && person.getMergedInto() != null;
    return merged ? byId(tx, person.getMergedInto()) : person;
  }

  /** Writes a new record of the room's own. */
  static void insert(DSLContext tx, UpdatableRecord<?> record) {
    record.attach(tx.configuration());
    record.insert();
  }

  /**
   * Stored people by ID number, as far as they are known; a number somebody bore before means the
   * same person, unless another bears it now.
   */
  static Map<String, PersonRecord> byIdNumbers(DSLContext tx, Collection<String> numbers) {
    var found = new HashMap<String, PersonRecord>();
    var byId = new HashMap<Long, PersonRecord>();
    for (List<String> chunk : Chunks.of(numbers)) {
      tx.selectFrom(PERSON)
          .where(PERSON.ID_NUMBER.in(chunk))
          .forEach(
              person -> {
                found.put(person.getIdNumber(), person);
                byId.put(person.getId(), person);
              });
    }
    for (List<String> chunk : Chunks.of(numbers)) {
      tx.select(FORMER_ID_NUMBER.ID_NUMBER, FORMER_ID_NUMBER.PERSON_ID)
          .from(FORMER_ID_NUMBER)
          .where(FORMER_ID_NUMBER.ID_NUMBER.in(chunk))
          .forEach(
              former -> {
                // One record for one person, or two rows would each write their own.
                PersonRecord bearer = byId.computeIfAbsent(former.value2(), id -> byId(tx, id));
                found.putIfAbsent(former.value1(), bearer);
              });
    }
    return found;
  }

  /** People without a document: they are told apart by name, birth date, village and group only. */
  static List<PersonRecord> withoutDocument(DSLContext tx) {
    return tx.selectFrom(PERSON)
        .where(PERSON.ID_NUMBER.isNull())
        .and(PERSON.MERGED_INTO.isNull())
        .fetch();
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

  /** Whether numbers are searched: only by those who see them whole. */
  record Numbers(boolean ids, boolean phones) {}

  /** What the search box finds: name, pinyin, ID from its start or end, phone's last digits. */
  static List<PersonRecord> search(DSLContext tx, String text, Numbers numbers, int limit) {
    Condition condition = PERSON.MERGED_INTO.isNull();
    for (String word : text.strip().split("\\s+")) {
      condition = condition.and(matches(word, numbers));
    }
    return tx.select(PERSON.fields())
        .from(PERSON)
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .where(condition)
        .orderBy(PERSON.PINYIN, PERSON.ID)
        .limit(limit)
        .fetchInto(PERSON);
  }

  private static Condition digits(String digits, Numbers numbers) {
    Condition any = PERSON.GROUP_NAME.startsWith(digits);
    if (numbers.ids()) {
      any = any.or(PERSON.ID_NUMBER.startsWith(digits)).or(PERSON.ID_NUMBER.endsWith(digits));
    }
    return numbers.phones()
        ? any.or(PERSON.PHONE.endsWith(digits)).or(PERSON.PHONE2.endsWith(digits))
        : any;
  }

  private static Condition matches(String word, Numbers numbers) {
    if (word.matches("[0-9xX*]+")) {
      return digits(word.toUpperCase(), numbers);
    }
    if (word.matches("[a-zA-Z]+")) {
      String latin = word.toLowerCase();
      return PERSON.PINYIN.startsWith(latin).or(PERSON.INITIALS.startsWith(latin));
    }
    return PERSON
        .NAME
        .contains(word)
        .or(VILLAGE.NAME.startsWith(word))
        .or(PERSON.GROUP_NAME.eq(word));
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

  /** Numbers of the records of numbers somebody bore before. */
  static List<Long> formerNumbers(DSLContext tx, long person) {
    return tx.select(FORMER_ID_NUMBER.ID)
        .from(FORMER_ID_NUMBER)
        .where(FORMER_ID_NUMBER.PERSON_ID.eq(person))
        .fetch(FORMER_ID_NUMBER.ID);
  }

  /** 2组 before 10组. */
  static List<String> groups(DSLContext tx, long village) {
    return tx
        .selectDistinct(PERSON.GROUP_NAME)
        .from(PERSON)
        .where(PERSON.VILLAGE_ID.eq(village))
        .and(PERSON.GROUP_NAME.isNotNull())
        .fetch(PERSON.GROUP_NAME)
        .stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  static int count(DSLContext tx) {
    return tx.fetchCount(PERSON, PERSON.MERGED_INTO.isNull());
  }

  static int households(DSLContext tx) {
    return tx.fetchCount(tx.selectDistinct(HOUSEHOLD_MEMBER.HOUSEHOLD_ID).from(HOUSEHOLD_MEMBER));
  }
}
