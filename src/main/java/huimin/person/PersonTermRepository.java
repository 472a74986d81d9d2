package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;
import static org.jooq.impl.DSL.noCondition;

import huimin.platform.db.BulkInsert;
import huimin.platform.db.Chunks;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Strokes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Keeps what is made of people in step with them: the terms of the search, and the order by
 * strokes. Whoever writes a person calls this in the same transaction.
 */
final class PersonTermRepository {
  /** Raised whenever terms or keys are made otherwise: all are then made anew. */
  static final int VERSION = 1;

  private static final String NAME = "person_term";

  private static final int PART = 50_000;

  private PersonTermRepository() {}

  private record Entry(String term, PersonRecord person) {}

  static boolean isMade(DSLContext tx) {
    return !tx.fetch(
            "select version from derived.made where name = ? and version = ?", NAME, VERSION)
        .isEmpty();
  }

  /**
   * Makes everything anew, a part of the people at a time: the store slows down with the length of
   * a transaction. The line that says it is made comes with the last part.
   *
   * @param after the id the part before ended with; null for the first
   * @return the id this part ended with; null when all is done
   */
  static Long makePart(DSLContext tx, Long after) {
    if (after == null) {
      tx.execute("delete from derived.made where name = ?", NAME);
      tx.execute("delete from derived.person_term");
      tx.execute("delete from derived.person_stroke");
    }
    List<PersonRecord> people =
        tx.selectFrom(PERSON)
            .where(after == null ? noCondition() : PERSON.ID.gt(after))
            .orderBy(PERSON.ID)
            .limit(PART)
            .fetch();
    add(tx, withoutThoseMade(tx, people));
    if (people.size() == PART) {
      return people.getLast().getId();
    }
    tx.execute("insert into derived.made (name, version) values (?, ?)", NAME, VERSION);
    return null;
  }

  /** Between two parts somebody may have been written, and made with it. */
  private static List<PersonRecord> withoutThoseMade(DSLContext tx, List<PersonRecord> people) {
    if (people.isEmpty()) {
      return people;
    }
    Set<Long> made =
        tx.resultQuery(
                "select person_id from derived.person_stroke where person_id between ? and ?",
                people.getFirst().getId(),
                people.getLast().getId())
            .fetchSet(0, Long.class);
    return people.stream().filter(person -> !made.contains(person.getId())).toList();
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
    for (SearchKind kind : SearchKind.inOrder()) {
      insert(tx, kind, people);
    }
  }

  /** Kind by kind, and each kind sorted: in no order a big import takes three times as long. */
  private static void insert(DSLContext tx, SearchKind kind, Collection<PersonRecord> people) {
    var entries = new ArrayList<Entry>();
    for (PersonRecord person : people) {
      PersonTerms.of(person, kind).forEach(term -> entries.add(new Entry(term, person)));
    }
    entries.sort(Comparator.comparing(Entry::term));
    BulkInsert.rows(
        tx,
        "insert into derived.person_term (term, village_id, born, person_id) values (?, ?, ?, ?)",
        () -> entries.stream().map(e -> row(e.term(), e.person())).iterator());
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
        "delete from derived.person_term"
            + " where term = ? and village_id = ? and born = ? and person_id = ?",
        () ->
            people.stream()
                .flatMap(p -> PersonTerms.of(p).stream().map(term -> row(term, p)))
                .iterator());
  }

  private static Object[] row(String term, PersonRecord person) {
    Long village = person.getVillageId();
    return new Object[] {
      term, village == null ? 0L : village, PersonTerms.born(person), person.getId()
    };
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
