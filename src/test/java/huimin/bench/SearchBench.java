package huimin.bench;

import static huimin.platform.db.gen.Tables.PERSON;

import huimin.bench.SearchQueries.Query;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.SearchService;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.task.Progress;
import huimin.testkit.TestOffice;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One town, one run, the same questions asked in several ways. */
final class SearchBench implements AutoCloseable {
  static final int LIMIT = 20;
  private static final int FIRST = 1_000;
  private final OfficeDatabase database;
  private final PersonService persons;
  private final SearchService search;
  private final double prepared;
  private final OtherSearches others;
  private final List<Query> queries;

  /**
   * Milliseconds of every question, sorted: by the clock, and of the processor alone, which says
   * more on a machine that others use too.
   */
  record Times(String name, double[] clock, double[] processor) {
    double at(double share) {
      return at(clock, share);
    }

    private static double at(double[] sorted, double share) {
      return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    @Override
    public String toString() {
      return "%-24s %5d queries  p50 %9.3f ms  p99 %9.3f ms  worst %9.3f ms  cpu p50 %9.3f  p99 %9.3f"
          .formatted(
              name,
              clock.length,
              at(0.5),
              at(0.99),
              at(1),
              at(processor, 0.5),
              at(processor, 0.99));
    }
  }

  /** A way to look for something. */
  interface Way {
    int find(String text) throws SQLException;
  }

  /**
   * @param folder for the other store's file
   */
  SearchBench(OfficeDatabase database, Path folder, int people, int questions) throws SQLException {
    this.database = database;
    Access access = Access.of(Access.alone(TestOffice.USER));
    persons = new PersonService(database, access, TestOffice.CLOCK);
    search = new SearchService(database, access, TestOffice.CLOCK);
    long begun = System.nanoTime();
    search.prepare(Progress.NONE);
    prepared = (System.nanoTime() - begun) / 1e9;
    others = new OtherSearches(database, folder, LIMIT);
    queries = questions(people, questions);
  }

  /** Seconds it took to make of everybody what a search needs. */
  double prepared() {
    return prepared;
  }

  private List<Query> questions(int people, int count) {
    var keys = new ArrayList<PersonKey>();
    var phones = new ArrayList<String>();
    var random = new Random(11);
    while (keys.size() < count) {
      long id = FIRST + random.nextInt(people);
      String phone =
          database.read(
              tx ->
                  tx.select(PERSON.PHONE)
                      .from(PERSON)
                      .where(PERSON.ID.eq(id))
                      .fetchOne(PERSON.PHONE));
      if (phone != null) {
        keys.add(database.read(tx -> persons.byIds(tx, List.of(id))).get(id));
        phones.add(phone);
      }
    }
    return SearchQueries.of(keys, phones);
  }

  /** Ours, at the service's door. */
  Times ours() throws SQLException {
    return time("ours", text -> search.find(text, LIMIT).size(), queries);
  }

  /** The same per kind of question. */
  List<Times> oursByKind() throws SQLException {
    var times = new ArrayList<Times>();
    for (int kind = 0; kind <= queries.stream().mapToInt(Query::kind).max().orElse(0); kind++) {
      int wanted = kind;
      List<Query> some = queries.stream().filter(q -> q.kind() == wanted).toList();
      times.add(time("  as " + some.getFirst().text(), t -> search.find(t, LIMIT).size(), some));
    }
    return times;
  }

  Times like(int most) throws SQLException {
    return time("LIKE '%x%', same H2", others::like, some(most));
  }

  Times fts(int most) throws SQLException {
    others.fillSqlite();
    return time("SQLite FTS5 trigram", others::fts, some(most));
  }

  /** Evenly from all kinds. */
  private List<Query> some(int most) {
    return queries.subList(0, Math.min(most, queries.size()));
  }

  private static Times time(String name, Way way, List<Query> questions) throws SQLException {
    var processor = new double[questions.size()];
    var clock = new double[questions.size()];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < clock.length; i++) {
      long begun = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      way.find(questions.get(i).text());
      processor[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
      clock[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(clock);
    Arrays.sort(processor);
    return new Times(name, clock, processor);
  }

  /** Questions that somebody is there for, and nobody was found by. */
  List<String> unanswered() {
    return queries.stream()
        .filter(q -> !q.text().endsWith("龘") && search.find(q.text(), LIMIT).isEmpty())
        .map(Query::text)
        .toList();
  }

  @Override
  public void close() throws SQLException {
    others.close();
  }
}
