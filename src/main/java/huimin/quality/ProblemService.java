package huimin.quality;

import huimin.person.Checker;
import huimin.person.Finding;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.Villages;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.Progress;
import huimin.quality.ExplanationRepository.Key;
import huimin.text.Messages;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * The door to 数据问题. Each problem belongs to whoever may mend it, is gone once it is mended, and
 * once explained stays quiet until a value it rests on changes.
 */
public final class ProblemService {
  private static final RowLedger<ProblemRow> LEDGER =
      new RowLedger<>(
          Map.of(
              "title", ProblemRow::title,
              "name", ProblemRow::name,
              "village", ProblemRow::village,
              "group", ProblemRow::group,
              "words", ProblemRow::words,
              "owner", ProblemRow::owner,
              "state", row -> Messages.text("quality.state." + state(row)),
              "kind", ProblemRow::kind));

  private final OfficeDatabase database;
  private final Access access;
  private final PersonService persons;
  private final Looking looking;
  private final Explaining explaining;

  /** The problems of one open office. */
  public ProblemService(
      OfficeDatabase database, Access access, PersonService persons, Looking looking, Clock clock) {
    this.database = database;
    this.access = access;
    this.persons = persons;
    this.looking = looking;
    this.explaining = new Explaining(database, access, clock);
  }

  private static String state(ProblemRow row) {
    return row.open() ? "open" : "explained";
  }

  /** Looks through the registers unless nothing was written since; can be stopped. */
  public void look(Progress progress) {
    access.require(Action.PROBLEM_VIEW);
    looking.now(progress);
  }

  /** The problems of the one at work, with the sums {@code open} and {@code explained}. */
  public LedgerPage<ProblemRow> ledger(LedgerQuery query) {
    access.require(Action.PROBLEM_VIEW);
    List<ProblemRow> rows = rows();
    long open = rows.stream().filter(ProblemRow::open).count();
    Map<String, String> sums =
        Map.of("open", String.valueOf(open), "explained", String.valueOf(rows.size() - open));
    return LEDGER.page(rows, query, sums);
  }

  /** How many problems wait for the one at work. */
  public int open() {
    access.require(Action.PROBLEM_VIEW);
    Looking.Seen seen = looking.now(Progress.NONE);
    Map<Key, Explanation> said = database.read(ProblemService::said);
    return (int)
        seen.found().entrySet().stream()
            .filter(found -> access.allows(found.getKey().owner()))
            .flatMap(found -> found.getValue().stream())
            .filter(finding -> said.isEmpty() || !said.containsKey(key(finding)))
            .count();
  }

  /** What waits for the one at work about one person. */
  public List<ProblemRow> of(long person) {
    access.require(Action.PROBLEM_VIEW);
    return rows().stream()
        .filter(ProblemRow::open)
        .filter(row -> Long.valueOf(person).equals(row.personId()))
        .toList();
  }

  /** What the one at work can be shown, in a few words each, in the order of the list. */
  public List<String> titles() {
    access.require(Action.PROBLEM_VIEW);
    return looking.checkers().stream()
        .filter(checker -> access.allows(checker.owner()))
        .flatMap(checker -> checker.kinds().stream())
        .map(ProblemService::title)
        .toList();
  }

  private static String title(String kind) {
    return Messages.text("quality.title." + kind);
  }

  private List<ProblemRow> rows() {
    Looking.Seen seen = looking.now(Progress.NONE);
    List<Checker> mine =
        seen.found().keySet().stream().filter(c -> access.allows(c.owner())).toList();
    return database.read(
        tx -> {
          Set<Long> ids =
              mine.stream()
                  .flatMap(checker -> seen.found().get(checker).stream())
                  .map(Finding::personId)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet());
          var words = new Words(persons.byIds(tx, ids), persons.villages(tx), said(tx));
          var rows = new ArrayList<ProblemRow>();
          for (Checker checker : mine) {
            String owner = owners(checker.owner());
            seen.found().get(checker).forEach(finding -> rows.add(words.row(finding, owner)));
          }
          return rows;
        });
  }

  private static Map<Key, Explanation> said(DSLContext tx) {
    return ExplanationRepository.all(tx);
  }

  private static String owners(Action right) {
    return Arrays.stream(Role.values())
        .filter(role -> Access.of(new Session("", Set.of(role))).allows(right))
        .map(Role::label)
        .collect(Collectors.joining(Messages.text("quality.and")));
  }

  /** What turns findings into rows. */
  private record Words(Map<Long, PersonKey> people, Villages villages, Map<Key, Explanation> said) {
    private ProblemRow row(Finding finding, String owner) {
      PersonKey person = finding.personId() == null ? null : people.get(finding.personId());
      String fingerprint = Explaining.fingerprint(finding.values());
      return new ProblemRow(
          finding.kind(),
          finding.subject(),
          fingerprint,
          finding.personId(),
          person == null ? "" : person.name(),
          person == null ? "" : villages.name(person.villageId()),
          person == null || person.group() == null ? "" : person.group(),
          title(finding.kind()),
          Messages.text("quality.problem." + finding.kind(), finding.args().toArray()),
          owner,
          said.get(new Key(finding.kind(), finding.subject(), fingerprint)));
    }
  }

  /**
   * Says why a problem is none: it stays quiet until a value it rests on changes.
   *
   * @throws huimin.value.RefusedException {@code quality.reason-missing}, {@code
   *     quality.reason-too-long}
   */
  public void explain(ProblemRow problem, String reason) {
    access.require(Action.PROBLEM_EXPLAIN);
    explaining.explain(key(problem), reason);
  }

  /** Takes an explanation back: the problem waits again. */
  public void reopen(ProblemRow problem) {
    access.require(Action.PROBLEM_EXPLAIN);
    explaining.forget(key(problem));
  }

  private static Key key(Finding finding) {
    return new Key(finding.kind(), finding.subject(), Explaining.fingerprint(finding.values()));
  }

  private static Key key(ProblemRow problem) {
    return new Key(problem.kind(), problem.subject(), problem.fingerprint());
  }
}
