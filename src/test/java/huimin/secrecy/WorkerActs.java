package huimin.secrecy;

import huimin.AtWork;
import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.recovery.CaseVisit;
import huimin.recovery.EndReason;
import huimin.recovery.Entry;
import huimin.recovery.EntryKind;
import huimin.recovery.Measure;
import huimin.recovery.OpenCabinet;
import huimin.recovery.OpeningPurpose;
import huimin.recovery.RecoveryCase;
import huimin.recovery.Suspension;
import huimin.recovery.TeamMember;
import huimin.recovery.TeamRole;
import huimin.recovery.VisitKind;
import huimin.recovery.VisitWay;
import huimin.testkit.MovingClock;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the 专干 does in the cabinet between the others' acts, drawn by a chance of its own. */
final class WorkerActs implements RandomOffice.Between {
  /** What is only ever written inside. */
  static final String SECRET_WORDS = "密柜内的话";

  private static final String COLLEAGUE = "专干乙";
  private static final Duration KEPT = Duration.ofDays(6 * 366);

  private final AtWork office;
  private final Random chance;
  private final MovingClock later = new MovingClock();
  private final List<Entry<RecoveryCase>> cases = new ArrayList<>();
  private final List<Long> people;
  private final Map<String, Integer> done = new TreeMap<>();
  private OpenCabinet cabinet;
  private boolean closedOne;

  private WorkerActs(AtWork office, long seed) {
    this.office = office;
    this.chance = new Random(~seed);
    // Read straight away and by the worker alone: asking for the ledger puts nothing down.
    this.people =
        office.as(Role.RECOVERY).persons().ledger(LedgerQuery.all()).rows().stream()
            .map(row -> row.id())
            .toList();
    this.cabinet = open(office.clock());
    cabinet.holders().admit(COLLEAGUE, false);
  }

  /** Whoever works in the cabinet of an office of this seed. */
  static RandomOffice.Besides of(long seed) {
    return office -> new WorkerActs(office, seed);
  }

  private OpenCabinet open(java.time.Clock clock) {
    return office.cabinet(clock).open(OfficeTemplates.PASSWORD.clone(), OpeningPurpose.SERVICE);
  }

  @Override
  public void after(int step) {
    int acts = chance.nextInt(3);
    for (int i = 0; i <= acts; i++) {
      try {
        act();
      } catch (RefusedException refused) {
        if (!refused.key().startsWith("recovery.")) {
          throw refused;
        }
      }
    }
  }

  private LocalDate today() {
    return LocalDate.now(office.clock());
  }

  private void act() {
    if (cases.isEmpty()) {
      begin();
      return;
    }
    long of = cases.get(chance.nextInt(cases.size())).caseId();
    switch (chance.nextInt(7)) {
      case 0 -> begin();
      case 1 -> cabinet.entries().add(of, EntryKind.VISIT, visit());
      case 2 -> cabinet.entries().add(of, EntryKind.TEAM, member());
      case 3 ->
          cabinet
              .entries()
              .add(
                  of,
                  EntryKind.SUSPENSION,
                  new Suspension(today().minusDays(9), today().minusDays(3)));
      case 4 -> end();
      case 5 -> cabinet.returns().month(Period.of(today()));
      default -> look(of);
    }
  }

  private void tally(String what) {
    done.merge(what, 1, Integer::sum);
  }

  /** As it is read back from the cabinet, not as it was meant. */
  @Override
  public Set<Long> clients() {
    return cabinet.cases().list(true).stream()
        .map(row -> row.personId())
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, Integer> inside() {
    var rows = cabinet.cases().list(true);
    done.merge("cases", rows.size(), Integer::sum);
    done.merge(
        "terms", (int) rows.stream().filter(row -> row.termEnd() != null).count(), Integer::sum);
    done.merge("holders", cabinet.holders().list().size(), Integer::sum);
    for (Entry<RecoveryCase> each : cases) {
      var parts = cabinet.cases().open(each.caseId(), OpeningPurpose.PLAN).parts();
      done.merge("visits", parts.visits().size(), Integer::sum);
      done.merge("team", parts.team().size(), Integer::sum);
      done.merge("suspensions", parts.suspensions().size(), Integer::sum);
    }
    return done;
  }

  private void begin() {
    Measure[] measures = Measure.values();
    RecoveryCase fresh =
        RecoveryCase.begin(
                people.get(chance.nextInt(people.size())),
                measures[chance.nextInt(measures.length)])
            .dated(today().minusDays(60), today().minusDays(50), today().minusDays(40));
    cases.add(cabinet.cases().add(fresh));
    tally("begun");
  }

  private CaseVisit visit() {
    return new CaseVisit(
        today(),
        VisitWay.values()[chance.nextInt(VisitWay.values().length)],
        VisitKind.AID,
        SECRET_WORDS,
        null,
        AtWork.user(Role.RECOVERY));
  }

  private TeamMember member() {
    TeamRole[] roles = TeamRole.values();
    return new TeamMember(roles[chance.nextInt(roles.length)], "王帮扶", null, null, today(), null);
  }

  private void end() {
    Entry<RecoveryCase> entry = cases.removeFirst();
    cabinet.cases().save(entry, entry.content().ended(EndReason.EXPIRED, today()));
    cabinet.retention().propose(entry.caseId());
    cabinet.retention().approve(entry.caseId());
    closedOne = true;
    tally("closed");
  }

  private void look(long of) {
    cabinet.cases().open(of, OpeningPurpose.PLAN);
    cabinet.clocks().due();
    cabinet.cases().list(true);
    cabinet
        .returns()
        .export(
            office.folder().resolveSibling("worker.xlsx"),
            Period.of(today()),
            "交给县里的一句口令 2026".toCharArray(),
            Purpose.usual());
    tally("returns");
  }

  /** Leaves it; where a case was closed, somebody deletes it when its years are over. */
  @Override
  public void close() {
    cabinet.close();
    if (closedOne) {
      later.move(KEPT);
      cabinet = open(later);
      for (long over : cabinet.retention().toErase()) {
        cabinet.retention().erase(over);
        tally("erased");
      }
      cabinet.close();
    }
  }
}
