package huimin.recovery;

import huimin.text.ResourceLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts behind the return; what each means stands in {@code recovery/indicators.csv}. */
final class CaseCounts {
  private final CaseStore store;
  private final Cabinet.Place place;

  CaseCounts(CaseStore store, Cabinet.Place place) {
    this.store = store;
    this.place = place;
  }

  /** Part and, for a rate, whole. */
  private record Count(int part, Integer whole) {}

  List<CaseIndicator> at(LocalDate day) {
    List<OwnFigure> own = store.all(EntryKind.FIGURE).stream().map(Entry::content).toList();
    RecoveryFigures figures = RecoveryFigures.with(own);
    Map<String, Count> counts = counts(day, new RecoveryRules(figures));
    var lines = new ArrayList<CaseIndicator>();
    for (String line : ResourceLines.of("/recovery/indicators.csv")) {
      String[] cells = line.split(",", -1);
      Count count = counts.get(cells[0]);
      lines.add(
          new CaseIndicator(
              cells[0],
              cells[1],
              cells[2],
              cells[3],
              count.part(),
              count.whole(),
              figures.percent(cells[4], day).orElse(null)));
    }
    return lines;
  }

  private Map<String, Count> counts(LocalDate day, RecoveryRules rules) {
    List<Entry<RecoveryCase>> known =
        store.all(EntryKind.CASE).stream().filter(c -> isKnown(c.content(), day)).toList();
    List<Entry<RecoveryCase>> due =
        known.stream()
            .filter(c -> c.content().measure().isInCommunity())
            .filter(c -> isRunning(c.content(), day))
            .toList();
    List<Entry<RecoveryCase>> executed =
        due.stream().filter(c -> isBy(c.content().reportedOn(), day)).toList();
    var counts = new HashMap<String, Count>();
    counts.put("due", new Count(due.size(), null));
    counts.put("executed", new Count(executed.size(), null));
    counts.put("execution", new Count(executed.size(), due.size()));
    counts.put("reported", reported(known, day, rules));
    counts.put("employment", new Count(placed(executed, day), executed.size()));
    counts.put("volunteers", new Count(helped(executed, day, rules), executed.size()));
    counts.put("social-workers", socialWorkers(day));
    counts.put("maintenance", maintenance(day));
    counts.put("consolidated", new Count(consolidated(known, day, rules), known.size()));
    return counts;
  }

  private static boolean isKnown(RecoveryCase c, LocalDate day) {
    LocalDate first = c.receivedOn() != null ? c.receivedOn() : c.decidedOn();
    return first == null ? isBy(c.reportedOn(), day) : isBy(first, day);
  }

  private static boolean isRunning(RecoveryCase c, LocalDate day) {
    return c.endedOn() == null || c.endedOn().isAfter(day);
  }

  private static boolean isBy(LocalDate on, LocalDate day) {
    return on != null && !on.isAfter(day);
  }

  private static Count reported(
      List<Entry<RecoveryCase>> known, LocalDate day, RecoveryRules rules) {
    List<RecoveryCase> expected =
        known.stream()
            .map(Entry::content)
            .filter(c -> c.measure().isInCommunity() && c.receivedOn() != null)
            .filter(c -> rules.dueToReport(c.receivedOn()).getYear() == day.getYear())
            .filter(c -> !rules.dueToReport(c.receivedOn()).isAfter(day))
            .toList();
    long inTime =
        expected.stream()
            .filter(c -> c.reportedOn() != null && rules.isInTime(c.receivedOn(), c.reportedOn()))
            .count();
    return new Count((int) inTime, expected.size());
  }

  private int placed(List<Entry<RecoveryCase>> executed, LocalDate day) {
    List<Long> people =
        CaseService.followed(executed, place.people()).stream()
            .map(c -> c.content().personId())
            .toList();
    Set<Long> placed = new HashSet<>(place.placements().on(day, people));
    return (int) people.stream().filter(placed::contains).count();
  }

  private int helped(List<Entry<RecoveryCase>> executed, LocalDate day, RecoveryRules rules) {
    List<Entry<TeamMember>> team = store.all(EntryKind.TEAM);
    return (int)
        executed.stream()
            .filter(
                c ->
                    rules
                            .gap(
                                c.caseId(),
                                c.content().personId(),
                                team.stream()
                                    .filter(m -> m.caseId() == c.caseId())
                                    .map(Entry::content)
                                    .toList(),
                                day)
                            .volunteersShort()
                        == 0)
            .count();
  }

  private Count socialWorkers(LocalDate day) {
    List<StaffMember> staff =
        store.all(EntryKind.STAFF).stream()
            .map(Entry::content)
            .filter(s -> s.since() == null || isBy(s.since(), day))
            .filter(s -> s.until() == null || s.until().isAfter(day))
            .toList();
    return new Count((int) staff.stream().filter(StaffMember::socialWorker).count(), staff.size());
  }

  private Count maintenance(LocalDate day) {
    List<Referral> begun =
        store.all(EntryKind.REFERRAL).stream()
            .map(Entry::content)
            .filter(r -> r.kind() == ReferralKind.MAINTENANCE && isBy(r.startedOn(), day))
            .toList();
    long going =
        begun.stream().filter(r -> r.endedOn() == null || r.endedOn().isAfter(day)).count();
    return new Count((int) going, begun.size());
  }

  private static int consolidated(
      List<Entry<RecoveryCase>> known, LocalDate day, RecoveryRules rules) {
    return (int)
        known.stream()
            .map(Entry::content)
            .filter(
                c ->
                    c.countsFrom() != null && !rules.threeYears(c.countsFrom()).isAfter(day)
                        || c.endReason() == EndReason.THREE_YEARS && isBy(c.endedOn(), day))
            .count();
  }
}
