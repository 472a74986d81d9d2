package huimin.quality;

import huimin.person.Identity;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.Villages;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.Progress;
import huimin.quality.ExplanationRepository.Key;
import huimin.text.Messages;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The door to 疑似重复: entries of the whole town that may be one person. A clerk merges them or says
 * that they are two; said once, it is not asked again until one of them changes.
 */
public final class DuplicateService {
  private static final String KIND = "duplicate";
  private static final RowLedger<DuplicateRow> LEDGER =
      new RowLedger<>(
          Map.of(
              "why", DuplicateRow::why,
              "name", row -> row.one().name(),
              "number", row -> row.one().idNumber(),
              "place", row -> row.one().village() + row.one().group(),
              "otherName", row -> row.other().name(),
              "otherNumber", row -> row.other().idNumber(),
              "otherPlace", row -> row.other().village() + row.other().group(),
              "state", row -> Messages.text("quality.state." + (row.open() ? "open" : "two"))));

  private final OfficeDatabase database;
  private final Access access;
  private final PersonService persons;
  private final Looking looking;
  private final Explaining explaining;

  /** The pairs of one open office. */
  public DuplicateService(
      OfficeDatabase database, Access access, PersonService persons, Looking looking, Clock clock) {
    this.database = database;
    this.access = access;
    this.persons = persons;
    this.looking = looking;
    this.explaining = new Explaining(database, access, clock);
  }

  /** All pairs, the surest first, with the sums {@code open} and {@code two}. */
  public LedgerPage<DuplicateRow> ledger(LedgerQuery query) {
    access.require(Action.PROBLEM_VIEW);
    access.require(numbersOf(query));
    List<DuplicateRow> rows = rows();
    long open = rows.stream().filter(DuplicateRow::open).count();
    Map<String, String> sums =
        Map.of("open", String.valueOf(open), "two", String.valueOf(rows.size() - open));
    return LEDGER.page(rows, query, sums);
  }

  /** Filters by a number are filters by a field that may be masked. */
  private static LedgerQuery numbersOf(LedgerQuery query) {
    boolean asks = Stream.of("number", "otherNumber").anyMatch(query.filters()::containsKey);
    return asks ? LedgerQuery.all().with("idNumber", "1") : LedgerQuery.all();
  }

  /** How many pairs wait. */
  public int open() {
    access.require(Action.PROBLEM_VIEW);
    List<Duplicate> pairs = looking.now(Progress.NONE).duplicates();
    Map<Key, Explanation> said = database.read(ExplanationRepository::all);
    return (int)
        pairs.stream().filter(pair -> said.isEmpty() || !said.containsKey(key(pair))).count();
  }

  /** What can speak for a pair, in words. */
  public List<String> reasons() {
    access.require(Action.PROBLEM_VIEW);
    return Arrays.stream(Duplicate.Why.values()).map(DuplicateService::words).toList();
  }

  private static String words(Duplicate.Why why) {
    return Messages.text("quality.why." + why.code());
  }

  private List<DuplicateRow> rows() {
    List<Duplicate> pairs = looking.now(Progress.NONE).duplicates();
    return database.read(
        tx -> {
          Map<Key, Explanation> said = ExplanationRepository.all(tx);
          Villages villages = persons.villages(tx);
          List<Long> ids =
              pairs.stream().flatMap(p -> Stream.of(p.one().id(), p.other().id())).toList();
          Map<Long, PersonKey> people = persons.byIds(tx, ids);
          return pairs.stream()
              .sorted(Comparator.comparing(Duplicate::why))
              .map(
                  pair ->
                      new DuplicateRow(
                          pair.subject(),
                          Explaining.fingerprint(pair.values()),
                          side(pair.one(), people, villages),
                          side(pair.other(), people, villages),
                          words(pair.why()),
                          said.get(key(pair))))
              .toList();
        });
  }

  private static Key key(Duplicate pair) {
    return new Key(KIND, pair.subject(), Explaining.fingerprint(pair.values()));
  }

  private DuplicateRow.Side side(Identity person, Map<Long, PersonKey> people, Villages villages) {
    PersonKey key = people.get(person.id());
    return new DuplicateRow.Side(
        person.id(),
        access.text("name", person.name()),
        orEmpty(access.text("idNumber", person.idNumber())),
        person.birthDate() == null
            ? ""
            : orEmpty(access.text("birthDate", person.birthDate().toString())),
        villages.name(person.villageId()),
        key == null ? "" : orEmpty(key.group()));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /**
   * Says that the two are two people: not asked again until one of them changes.
   *
   * @throws huimin.value.RefusedException {@code quality.reason-missing}, {@code
   *     quality.reason-too-long}
   */
  public void areTwo(DuplicateRow pair, String reason) {
    access.require(Action.PROBLEM_EXPLAIN);
    explaining.explain(key(pair), reason);
  }

  /** Takes that back: the pair waits again. */
  public void reopen(DuplicateRow pair) {
    access.require(Action.PROBLEM_EXPLAIN);
    explaining.forget(key(pair));
  }

  private static Key key(DuplicateRow pair) {
    return new Key(KIND, pair.subject(), pair.fingerprint());
  }
}
