package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.BulkInsert;
import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Strokes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;

/**
 * Keeps what is made of people in step with them: the terms of the search, and the order by
 * strokes. Whoever writes a person calls this in the same transaction.
 */
final class PersonTermRepository {
  /** Raised whenever terms or keys are made otherwise: all are then made anew. */
  static final int VERSION = 1;

  private static final String NAME = "person_term";

  /** Terms sorted and inserted at a time; in no order a big import takes three times as long. */
  private static final int SORTED = 400_000;

  private static final int FETCHED = 40_000;

  private PersonTermRepository() {}

  private record Entry(String term, PersonRecord person) {}

  static boolean isMade(DSLContext tx) {
    return !tx.fetch(
            "select version from derived.made where name = ? and version = ?", NAME, VERSION)
        .isEmpty();
  }

  /** Makes everything anew. */
  static void makeAll(DSLContext tx) {
    tx.execute("delete from derived.person_term");
    tx.execute("delete from derived.person_stroke");
    tx.execute("delete from derived.made where name = ?", NAME);
    long last = Long.MIN_VALUE;
    List<PersonRecord> people;
    do {
      people =
          tx.selectFrom(PERSON).where(PERSON.ID.gt(last)).orderBy(PERSON.ID).limit(FETCHED).fetch();
      add(tx, people);
      last = people.isEmpty() ? last : people.getLast().getId();
    } while (people.size() == FETCHED);
    tx.execute("insert into derived.made (name, version) values (?, ?)", NAME, VERSION);
  }

  /** For people just written. */
  static void add(DSLContext tx, Collection<PersonRecord> people) {
    BulkInsert.rows(
        tx,
        "insert into derived.person_stroke (person_id, sort_key) values (?, ?)",
        () ->
            people.stream()
                .map(p -> new Object[] {p.getId(), Strokes.key(p.getName())})
                .iterator());
    var entries = new ArrayList<Entry>();
    for (PersonRecord person : people) {
      PersonTerms.of(person).forEach(term -> entries.add(new Entry(term, person)));
      if (entries.size() >= SORTED) {
        insert(tx, entries);
      }
    }
    insert(tx, entries);
  }

  private static void insert(DSLContext tx, List<Entry> entries) {
    entries.sort(Comparator.comparing(Entry::term));
    BulkInsert.rows(
        tx,
        "insert into derived.person_term (term, village_id, person_id) values (?, ?, ?)",
        () -> entries.stream().map(e -> row(e.term(), e.person())).iterator());
    entries.clear();
  }

  /**
   * For people about to be changed or removed.
   *
   * @param people as they stand in the table
   */
  static void remove(DSLContext tx, Collection<PersonRecord> people) {
    BulkInsert.rows(
        tx,
        "delete from derived.person_stroke where person_id = ?",
        () -> people.stream().map(p -> new Object[] {p.getId()}).iterator());
    BulkInsert.rows(
        tx,
        "delete from derived.person_term where term = ? and village_id = ? and person_id = ?",
        () ->
            people.stream()
                .flatMap(p -> PersonTerms.of(p).stream().map(term -> row(term, p)))
                .iterator());
  }

  private static Object[] row(String term, PersonRecord person) {
    Long village = person.getVillageId();
    return new Object[] {term, village == null ? 0L : village, person.getId()};
  }

  /** Does something to people, and keeps what is made of them in step. */
  static void rewrite(DSLContext tx, Collection<Long> ids, Runnable work) {
    remove(tx, byIds(tx, ids));
    work.run();
    add(tx, byIds(tx, ids));
  }

  private static List<PersonRecord> byIds(DSLContext tx, Collection<Long> ids) {
    var people = new ArrayList<PersonRecord>();
    for (List<Long> chunk : Chunks.of(ids)) {
      people.addAll(tx.selectFrom(PERSON).where(PERSON.ID.in(chunk)).fetch());
    }
    return people;
  }
}
