package huimin.person;

import static huimin.platform.db.gen.Tables.FORMER_ID_NUMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.BulkInsert;
import huimin.platform.db.Chunks;
import huimin.platform.db.DerivedRows;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Strokes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Makes of people what a search and an order by strokes need, and takes away what no longer fits:
 * what was made is compared with what is to be made.
 */
final class PersonTermRepository implements DerivedRows {
  /** Raised whenever terms or keys are made otherwise: all are then made anew. */
  private static final int VERSION = 1;

  /** What a term of each kind begins with, in the order of the table. */
  private static final List<String> KINDS =
      Arrays.stream(SearchKind.values()).map(kind -> kind.term("")).sorted().toList();

  private static final List<Field<?>> NEEDED =
      List.of(
          PERSON.ID,
          PERSON.NAME,
          PERSON.FORMER_NAME,
          PERSON.PINYIN,
          PERSON.INITIALS,
          PERSON.ID_NUMBER,
          PERSON.BIRTH_DATE,
          PERSON.PHONE,
          PERSON.PHONE2,
          PERSON.VILLAGE_ID,
          PERSON.GROUP_NAME,
          PERSON.MERGED_INTO);

  /** What is made of one person; the terms in their order, a line each. */
  private record Entry(long person, long village, int born, String terms, String strokes) {
    /** Those of a kind, which stand together. */
    Stream<String> terms(String kind) {
      boolean first = terms.startsWith(kind);
      int from = first ? 0 : terms.indexOf("\n" + kind) + 1;
      return first || from > 0
          ? terms.substring(from).lines().takeWhile(term -> term.startsWith(kind))
          : Stream.empty();
    }

    /** Whether a term stands where one of the other's stands. */
    boolean isBeside(Entry other) {
      return other != null && village == other.village && born == other.born;
    }
  }

  /** A row of the terms. */
  private record Term(String text, Entry of) {
    Object[] row() {
      return new Object[] {text, of.village(), of.born(), of.person()};
    }
  }

  @Override
  public String name() {
    return "person_term";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public Set<Source> sources() {
    return Set.of(new Source("person", "id"), new Source("former_id_number", "person_id"));
  }

  @Override
  public List<Long> ids(DSLContext tx, long after, int most) {
    return tx.resultQuery(
            "(select id from person where id > ? order by id limit ?) union"
                + " (select person_id from derived.person_entry where person_id > ?"
                + " order by person_id limit ?) order by 1 limit ?",
            after,
            most,
            after,
            most,
            most)
        .fetch(0, Long.class);
  }

  @Override
  public void renew(DSLContext tx, Collection<Long> ids) {
    Map<Long, Entry> before = made(tx, ids);
    Map<Long, Entry> now = toMake(tx, ids);
    List<Entry> gone =
        before.values().stream().filter(e -> !e.equals(now.get(e.person()))).toList();
    List<Entry> fresh =
        now.values().stream().filter(e -> !e.equals(before.get(e.person()))).toList();
    remove(tx, gone, now);
    add(tx, fresh, before);
  }

  private static Map<Long, Entry> made(DSLContext tx, Collection<Long> ids) {
    var entries = new HashMap<Long, Entry>();
    for (List<Long> chunk : Chunks.of(ids)) {
      tx.resultQuery(
              "select person_id, village_id, born, terms, strokes from derived.person_entry"
                  + " where {0}",
              DSL.field("person_id", Long.class).in(chunk))
          .fetchInto(Entry.class)
          .forEach(entry -> entries.put(entry.person(), entry));
    }
    return entries;
  }

  private static Map<Long, Entry> toMake(DSLContext tx, Collection<Long> ids) {
    var entries = new HashMap<Long, Entry>();
    for (List<Long> chunk : Chunks.of(ids)) {
      List<PersonRecord> people =
          tx.select(NEEDED).from(PERSON).where(PERSON.ID.in(chunk)).fetchInto(PERSON);
      findable(tx, people).forEach(each -> entries.put(each.person().getId(), entry(each)));
    }
    return entries;
  }

  /** People with the numbers they bore before. */
  static List<Findable> findable(DSLContext tx, List<PersonRecord> people) {
    Map<Long, List<String>> former =
        tx.select(FORMER_ID_NUMBER.PERSON_ID, FORMER_ID_NUMBER.ID_NUMBER)
            .from(FORMER_ID_NUMBER)
            .where(FORMER_ID_NUMBER.PERSON_ID.in(people.stream().map(PersonRecord::getId).toList()))
            .fetchGroups(FORMER_ID_NUMBER.PERSON_ID, FORMER_ID_NUMBER.ID_NUMBER);
    return people.stream()
        .map(person -> new Findable(person, former.getOrDefault(person.getId(), List.of())))
        .toList();
  }

  private static Entry entry(Findable somebody) {
    PersonRecord person = somebody.person();
    Long village = person.getVillageId();
    return new Entry(
        person.getId(),
        village == null ? 0 : village,
        PersonTerms.born(person),
        PersonTerms.of(somebody).stream().sorted().collect(Collectors.joining("\n")),
        Strokes.key(person.getName()));
  }

  private static void remove(DSLContext tx, List<Entry> gone, Map<Long, Entry> now) {
    BulkInsert.rows(
        tx,
        "delete from derived.person_entry where person_id = ?",
        () -> gone.stream().map(entry -> new Object[] {entry.person()}).iterator());
    different(
        tx,
        "delete from derived.person_term"
            + " where term = ? and village_id = ? and born = ? and person_id = ?",
        gone,
        now);
  }

  private static void add(DSLContext tx, List<Entry> fresh, Map<Long, Entry> before) {
    BulkInsert.rows(
        tx,
        "insert into derived.person_entry (person_id, village_id, born, terms, strokes)"
            + " values (?, ?, ?, ?, ?)",
        () ->
            fresh.stream()
                .map(e -> new Object[] {e.person(), e.village(), e.born(), e.terms(), e.strokes()})
                .iterator());
    different(
        tx,
        "insert into derived.person_term (term, village_id, born, person_id) values (?, ?, ?, ?)",
        fresh,
        before);
  }

  /**
   * Runs a statement for the terms of some entries that are not the same in others; in the order of
   * the table, for in no order a big import takes three times as long, and kind by kind, for all
   * terms of a town at once take too much memory.
   */
  private static void different(
      DSLContext tx, String sql, List<Entry> entries, Map<Long, Entry> others) {
    for (String kind : KINDS) {
      List<Term> terms = different(kind, entries, others);
      if (!terms.isEmpty()) {
        BulkInsert.rows(tx, sql, () -> terms.stream().map(Term::row).iterator());
      }
    }
  }

  private static List<Term> different(String kind, List<Entry> entries, Map<Long, Entry> others) {
    var terms = new ArrayList<Term>();
    for (Entry entry : entries) {
      Entry other = others.get(entry.person());
      Set<String> same =
          entry.isBeside(other) ? other.terms(kind).collect(Collectors.toSet()) : Set.of();
      entry
          .terms(kind)
          .filter(term -> !same.contains(term))
          .forEach(term -> terms.add(new Term(term, entry)));
    }
    terms.sort(Comparator.comparing(Term::text));
    return terms;
  }
}
