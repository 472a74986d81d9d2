package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;
import static java.util.Collections.nCopies;

import huimin.person.SearchWord.Range;
import huimin.platform.db.gen.tables.records.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Answers a search from the terms: a beginning is a range of one index, words together are ranges
 * cut with one another, the rarest first. At most as many rows of people are read as are shown, but
 * where several words have to be compared.
 */
final class PersonSearchRepository {
  /** A word this rare is looked up in the rows of those it finds. */
  private static final int FEW = 100;

  /** People looked at one by one for a group: about every tenth lives in it. */
  private static final int NEIGHBOURS = 500;

  /** Ids read at first, where all words are frequent. */
  private static final int FIRST_PIECE = 3_000;

  /** Ids read at a time from then on; the store's arrays hold no more than 65,536. */
  private static final int LONGEST_PIECE = 50_000;

  private static final Comparator<Hit> ORDER =
      Comparator.comparing((Hit hit) -> !hit.whole())
          .thenComparing(hit -> hit.person().getPinyin())
          .thenComparing(hit -> hit.person().getName())
          .thenComparing(hit -> hit.person().getId());

  private final DSLContext tx;
  private final List<SearchWord> words;
  private final int limit;
  private final Map<Long, Hit> hits = new LinkedHashMap<>();

  /** Whether a range has had more terms than were asked for. */
  private boolean cutShort;

  private PersonSearchRepository(DSLContext tx, List<SearchWord> words, int limit) {
    this.tx = tx;
    this.words = words;
    this.limit = limit;
  }

  /** A person that meets every word. */
  record Hit(PersonRecord person, Set<SearchKind> by, boolean whole) {}

  /** Who meets all the words, whole names and numbers first, then by pinyin. */
  static List<Hit> find(DSLContext tx, List<SearchWord> words, int limit) {
    if (words.isEmpty()) {
      return List.of();
    }
    var search = new PersonSearchRepository(tx, words, limit);
    search.tryEach(0, new ArrayList<>(), null);
    return search.hits.values().stream().sorted(ORDER).limit(limit).toList();
  }

  /** A word that can mean a village is tried as the village and as a term. */
  private void tryEach(int index, List<SearchWord> terms, Set<Long> villages) {
    if (index == words.size()) {
      look(terms, villages);
      return;
    }
    SearchWord word = words.get(index);
    if (!word.villages().isEmpty()) {
      var both = new LinkedHashSet<>(word.villages());
      if (villages != null) {
        both.retainAll(villages);
      }
      tryEach(index + 1, terms, both);
    }
    if (!word.ranges().isEmpty()) {
      terms.add(word.asTerm());
      tryEach(index + 1, terms, villages);
      terms.removeLast();
    }
  }

  private void look(List<SearchWord> terms, Set<Long> villages) {
    if (villages != null && villages.isEmpty()) {
      return;
    }
    if (terms.isEmpty()) {
      var values = new ArrayList<Object>();
      take(ids("select group_name, id from person where" + in(villages, values), values, limit));
    } else if (terms.size() == 1) {
      take(first(terms.getFirst(), villages, limit));
    } else {
      together(terms, villages);
    }
  }

  /** Of each kind the first ones in turn, so that no kind hides another. */
  private Set<Long> first(SearchWord word, Set<Long> villages, int most) {
    var lists = new ArrayList<List<Long>>();
    for (Range range : word.ranges()) {
      var values = new ArrayList<Object>();
      String sql = select(range, villages, values) + " order by 1";
      // Somebody may stand twice in a range: the name 王王.
      lists.add(List.copyOf(ids(sql, values, 2 * most)));
    }
    var ids = new LinkedHashSet<Long>();
    for (int i = 0; i < most && ids.size() < most; i++) {
      for (List<Long> list : lists) {
        if (i < list.size()) {
          ids.add(list.get(i));
        }
      }
    }
    return ids;
  }

  private void together(List<SearchWord> terms, Set<Long> villages) {
    var rare = new ArrayList<Set<Long>>();
    for (SearchWord word : terms) {
      cutShort = false;
      Set<Long> ids = first(word, villages, FEW);
      if (!cutShort && ids.size() < FEW) {
        rare.add(ids);
      }
    }
    if (!rare.isEmpty()) {
      Set<Long> rarest = new LinkedHashSet<>(rare.getFirst());
      rare.forEach(rarest::retainAll);
      takeUntilFull(rarest);
    } else if (!areNeighbours(terms, villages)) {
      cut(terms, villages);
    }
  }

  /**
   * Cuts the ids of frequent words with one another. Of the most frequent only as much is read as
   * is needed: most likely the first of its terms have enough people in common with the others.
   */
  private void cut(List<SearchWord> terms, Set<Long> villages) {
    var sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(SearchWord::share));
    SearchWord last = sorted.removeLast();
    Set<Long> common = null;
    for (SearchWord word : sorted) {
      Set<Long> ids = new HashSet<>();
      cutShort = true;
      for (int from = 0; cutShort; from += LONGEST_PIECE) {
        cutShort = false;
        ids.addAll(piece(word, villages, from, LONGEST_PIECE));
      }
      common = common == null ? ids : retained(common, ids);
    }
    int from = 0;
    int size = FIRST_PIECE;
    do {
      cutShort = false;
      takeUntilFull(retained(piece(last, villages, from, size), common));
      from += size;
      size = LONGEST_PIECE;
    } while (cutShort && hits.size() < limit);
  }

  private static Set<Long> retained(Set<Long> ids, Set<Long> others) {
    ids.retainAll(others);
    return ids;
  }

  private boolean areNeighbours(List<SearchWord> terms, Set<Long> villages) {
    List<SearchWord> others = terms.stream().filter(word -> !word.isGroup()).toList();
    return others.size() == 1 && takeUntilFull(first(others.getFirst(), villages, NEIGHBOURS));
  }

  /** Many ids in one value: as rows they would cost ten times as much. */
  private Set<Long> piece(SearchWord word, Set<Long> villages, int from, int size) {
    var ids = new LinkedHashSet<Long>();
    for (Range range : word.ranges()) {
      var values = new ArrayList<Object>();
      String sql =
          "select array_agg(x.i) from ("
              + selectPerson(range, villages, values)
              + " limit ? offset ?) x (i)";
      values.add(size);
      values.add(from);
      Long[] found = tx.fetchSingle(sql, values.toArray()).get(0, Long[].class);
      if (found != null) {
        ids.addAll(List.of(found));
        cutShort |= found.length == size;
      }
    }
    return ids;
  }

  private static String select(Range range, Set<Long> villages, List<Object> values) {
    String columns = range.kind() == SearchKind.ID_START ? "id_number, id" : "term, person_id";
    return "select " + columns + from(range, villages, values);
  }

  private static String selectPerson(Range range, Set<Long> villages, List<Object> values) {
    String column = range.kind() == SearchKind.ID_START ? "id" : "person_id";
    return "select " + column + from(range, villages, values);
  }

  private static String from(Range range, Set<Long> villages, List<Object> values) {
    values.add(range.from());
    values.add(range.to());
    if (range.kind() != SearchKind.ID_START) {
      String terms = " from derived.person_term where term >= ? and term < ?";
      return villages == null ? terms : terms + " and" + in(villages, values);
    }
    String numbers = " from person where id_number >= ? and id_number < ?";
    // The sum keeps the database from going through the whole village by its own index.
    return villages == null ? numbers : numbers + " and 0 +" + in(villages, values);
  }

  private static String in(Set<Long> villages, List<Object> values) {
    values.addAll(villages);
    return " village_id in (" + String.join(", ", nCopies(villages.size(), "?")) + ")";
  }

  /** In the order of the index. */
  private Set<Long> ids(String sql, List<Object> values, int most) {
    values.add(most);
    var ids = new LinkedHashSet<Long>();
    var rows = tx.resultQuery(sql + " limit ?", values.toArray()).fetch();
    rows.forEach(row -> ids.add(row.get(1, Long.class)));
    cutShort |= rows.size() >= most;
    return ids;
  }

  private boolean takeUntilFull(Collection<Long> ids) {
    var chunk = new ArrayList<Long>();
    for (Long id : ids) {
      chunk.add(id);
      if (chunk.size() == limit) {
        take(chunk);
        chunk.clear();
      }
      if (hits.size() >= limit) {
        return true;
      }
    }
    take(chunk);
    return hits.size() >= limit;
  }

  /** Reads these people and keeps those who meet every word. */
  private void take(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    for (PersonRecord person : tx.selectFrom(PERSON).where(PERSON.ID.in(ids)).fetch()) {
      Set<String> terms = PersonTerms.of(person);
      var by = new LinkedHashSet<SearchKind>();
      boolean all = true;
      boolean whole = false;
      for (SearchWord word : words) {
        Set<SearchKind> met = word.meets(person, terms);
        all &= !met.isEmpty();
        whole |= word.isWhole(person);
        by.addAll(met);
      }
      if (all) {
        hits.put(person.getId(), new Hit(person, by, whole));
      }
    }
  }
}
