package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;
import static java.util.Collections.nCopies;

import huimin.person.SearchWord.Range;
import huimin.platform.db.gen.tables.records.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
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

  private static final int DATE_DIGITS = 8;

  /** Column of the terms; the number's own digits are text. */
  private static final String BORN = "born";

  private static final Comparator<Hit> ORDER =
      Comparator.comparing((Hit hit) -> !hit.whole())
          .thenComparing(hit -> hit.person().getPinyin())
          .thenComparing(hit -> hit.person().getName())
          .thenComparing(hit -> hit.person().getId());

  private final DSLContext tx;
  private final List<SearchWord> words;
  private final boolean formerNames;
  private final int limit;
  private final Map<Long, Hit> hits = new LinkedHashMap<>();

  /** Whether a range has had more terms than were asked for. */
  private boolean cutShort;

  private PersonSearchRepository(
      DSLContext tx, List<SearchWord> words, boolean formerNames, int limit) {
    this.tx = tx;
    this.words = words;
    this.formerNames = formerNames;
    this.limit = limit;
  }

  /** A person that meets every word. */
  record Hit(Findable found, Set<SearchKind> by, boolean whole) {
    PersonRecord person() {
      return found.person();
    }
  }

  /**
   * Who meets all the words, whole names and numbers first, then by pinyin.
   *
   * @param formerNames whether a name borne before counts
   */
  static List<Hit> find(DSLContext tx, List<SearchWord> words, boolean formerNames, int limit) {
    if (words.isEmpty()) {
      return List.of();
    }
    var search = new PersonSearchRepository(tx, words, formerNames, limit);
    search.tryEach(0, new ArrayList<>(), Within.ANYWHERE);
    return search.hits.values().stream().sorted(ORDER).limit(limit).toList();
  }

  /**
   * A word that can mean a village or a time of birth is tried as such, where it narrows the terms
   * of the others down, and as a term.
   */
  private void tryEach(int index, List<SearchWord> terms, Within within) {
    if (index == words.size()) {
      look(terms, within);
      return;
    }
    SearchWord word = words.get(index);
    if (!word.villages().isEmpty()) {
      tryEach(index + 1, terms, within.in(word.villages()));
    }
    boolean period = words.size() > 1 && within.born() == null && word.birthPeriod() != null;
    if (period) {
      tryEach(index + 1, terms, new Within(within.villages(), word));
    }
    SearchWord term = period ? word.only(false) : word.asTerm();
    if (!term.ranges().isEmpty()) {
      terms.add(term);
      tryEach(index + 1, terms, within);
      terms.removeLast();
    }
  }

  private void look(List<SearchWord> terms, Within within) {
    if (within.villages() != null && within.villages().isEmpty()) {
      return;
    }
    if (terms.isEmpty() && within.born() != null) {
      take(first(within.born().only(true), new Within(within.villages(), null), limit));
    } else if (terms.isEmpty()) {
      var values = new ArrayList<Object>();
      String village = within.village(values);
      take(
          ids(
              "select group_name, id from person where merged_into is null and" + village,
              values,
              limit));
    } else if (terms.size() == 1) {
      take(first(terms.getFirst(), within, limit));
    } else {
      together(terms, within);
    }
  }

  /** Of each kind the first ones in turn, so that no kind hides another. */
  private Set<Long> first(SearchWord word, Within within, int most) {
    var lists = new ArrayList<List<Long>>();
    for (Range range : word.ranges()) {
      var values = new ArrayList<Object>();
      String sql = select(range, within, values) + " order by 1";
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

  private void together(List<SearchWord> terms, Within within) {
    var rare = new ArrayList<Set<Long>>();
    for (SearchWord word : terms) {
      cutShort = false;
      Set<Long> ids = first(word, within, FEW);
      if (!cutShort && ids.size() < FEW) {
        rare.add(ids);
      }
    }
    if (!rare.isEmpty()) {
      Set<Long> rarest = new LinkedHashSet<>(rare.getFirst());
      rare.forEach(rarest::retainAll);
      takeUntilFull(rarest);
    } else if (!areNeighbours(terms, within)) {
      cut(terms, within);
    }
  }

  /**
   * Cuts the ids of frequent words with one another. Of the most frequent only as much is read as
   * is needed: most likely the first of its terms have enough people in common with the others.
   */
  private void cut(List<SearchWord> terms, Within within) {
    var sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(SearchWord::share));
    SearchWord last = sorted.removeLast();
    Set<Long> common = null;
    for (SearchWord word : sorted) {
      Set<Long> ids = new HashSet<>();
      cutShort = true;
      for (int from = 0; cutShort; from += LONGEST_PIECE) {
        cutShort = false;
        ids.addAll(piece(word, within, from, LONGEST_PIECE));
      }
      common = common == null ? ids : retained(common, ids);
    }
    int from = 0;
    int size = FIRST_PIECE;
    do {
      cutShort = false;
      takeUntilFull(retained(piece(last, within, from, size), common));
      from += size;
      size = LONGEST_PIECE;
    } while (cutShort && hits.size() < limit);
  }

  private static Set<Long> retained(Set<Long> ids, Set<Long> others) {
    ids.retainAll(others);
    return ids;
  }

  private boolean areNeighbours(List<SearchWord> terms, Within within) {
    List<SearchWord> others = terms.stream().filter(word -> !word.isGroup()).toList();
    return others.size() == 1 && takeUntilFull(first(others.getFirst(), within, NEIGHBOURS));
  }

  /** Many ids in one value: as rows they would cost ten times as much. */
  private Set<Long> piece(SearchWord word, Within within, int from, int size) {
    var ids = new LinkedHashSet<Long>();
    for (Range range : word.ranges()) {
      var values = new ArrayList<Object>();
      String sql =
          "select array_agg(x.i) from ("
              + selectPerson(range, within, values)
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

  private static String select(Range range, Within within, List<Object> values) {
    String columns = range.kind() == SearchKind.ID_START ? "id_number, id" : "term, person_id";
    return "select " + columns + from(range, within, values);
  }

  private static String selectPerson(Range range, Within within, List<Object> values) {
    String column = range.kind() == SearchKind.ID_START ? "id" : "person_id";
    return "select " + column + from(range, within, values);
  }

  private static String from(Range range, Within within, List<Object> values) {
    values.add(range.from());
    values.add(range.to());
    if (range.kind() != SearchKind.ID_START) {
      return " from derived.person_term where term >= ? and term < ?"
          + within.sql("", BORN, values);
    }
    // The sum keeps the database from going through the whole village by its own index.
    return " from person where id_number >= ? and id_number < ?"
        + within.sql(" 0 +", "substring(id_number, 7, 8)", values);
  }

  /**
   * What narrows all terms down.
   *
   * @param villages ids; null for anywhere
   * @param born a word that means a year or month of birth; null for any
   */
  private record Within(Set<Long> villages, SearchWord born) {
    static final Within ANYWHERE = new Within(null, null);

    Within in(Set<Long> some) {
      var both = new LinkedHashSet<>(some);
      if (villages != null) {
        both.retainAll(villages);
      }
      return new Within(both, born);
    }

    String sql(String before, String date, List<Object> values) {
      String sql = villages == null ? "" : " and" + before + village(values);
      if (born == null) {
        return sql;
      }
      String period = born.birthPeriod();
      String first = period + "0".repeat(DATE_DIGITS - period.length());
      String last = period + "9".repeat(DATE_DIGITS - period.length());
      boolean number = date.equals(BORN);
      values.add(number ? (Object) Integer.valueOf(first) : first);
      values.add(number ? (Object) Integer.valueOf(last) : last);
      return sql + " and " + date + " between ? and ?";
    }

    String village(List<Object> values) {
      values.addAll(villages);
      return " village_id in (" + String.join(", ", nCopies(villages.size(), "?")) + ")";
    }
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
    var people =
        tx.selectFrom(PERSON).where(PERSON.ID.in(ids)).and(PERSON.MERGED_INTO.isNull()).fetch();
    if (!formerNames) {
      people.forEach(person -> person.setFormerName(null));
    }
    Set<SearchKind> kinds = EnumSet.noneOf(SearchKind.class);
    words.forEach(word -> word.ranges().forEach(range -> kinds.add(range.kind())));
    for (Findable found : PersonTermRepository.findable(tx, people)) {
      PersonRecord person = found.person();
      Set<String> terms = PersonTerms.of(found, kinds);
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
        hits.put(person.getId(), new Hit(found, by, whole));
      }
    }
  }
}
