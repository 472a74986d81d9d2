package huimin.recovery;

import huimin.policy.RestDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is due when in the cases, by the rules and figures of now. */
final class CaseDates {
  private final CaseStore store;
  private final Supplier<RestDays> restDays;

  CaseDates(CaseStore store, Supplier<RestDays> restDays) {
    this.store = store;
    this.restDays = restDays;
  }

  RecoveryFigures figures() {
    return RecoveryFigures.with(store.all(EntryKind.FIGURE).stream().map(Entry::content).toList());
  }

  LocalDate today() {
    return LocalDate.now(store.clock());
  }

  /** Suspensions, visits and handovers of all cases, read once. */
  final class Look {
    private final RecoveryRules rules = new RecoveryRules(figures());
    private final RestDays days = restDays.get();
    private final Map<Long, List<Suspension>> suspensions = byCase(EntryKind.SUSPENSION);
    private final Map<Long, List<CaseVisit>> visits = byCase(EntryKind.VISIT);
    private final Map<Long, List<Handover>> handovers = byCase(EntryKind.HANDOVER);
    private final Map<Long, List<TeamMember>> team = byCase(EntryKind.TEAM);

    RecoveryRules rules() {
      return rules;
    }

    List<TeamMember> team(long caseId) {
      return team.getOrDefault(caseId, List.of());
    }

    Optional<LocalDate> termEnd(Entry<RecoveryCase> entry) {
      return rules.termEnd(entry.content(), suspensions.getOrDefault(entry.caseId(), List.of()));
    }

    /** Everything due in a case, earliest first. */
    List<DueItem> due(Entry<RecoveryCase> entry) {
      RecoveryCase c = entry.content();
      var due = new Due(entry.caseId(), c.personId(), new ArrayList<>());
      if (c.state() == CaseState.CLOSED) {
        due.add(DueKind.ERASURE, rules.erasure(c.closedOn()));
        return due.sorted();
      }
      if (c.countsFrom() != null && c.state() == CaseState.OPEN) {
        due.add(DueKind.THREE_YEARS, rules.threeYears(c.countsFrom()));
      }
      if (c.endedOn() == null) {
        running(entry, due);
      }
      return due.sorted();
    }

    private void running(Entry<RecoveryCase> entry, Due due) {
      RecoveryCase c = entry.content();
      if (c.measure().isInCommunity() && c.receivedOn() != null && c.reportedOn() == null) {
        due.add(DueKind.REPORT, rules.dueToReport(c.receivedOn()));
      }
      for (Handover handover : handovers.getOrDefault(entry.caseId(), List.of())) {
        if (handover.kind() == HandoverKind.MOVE) {
          moved(handover, due);
        }
      }
      visits(entry, due);
      termEnd(entry)
          .ifPresent(
              end -> {
                due.add(DueKind.PAPERS, rules.papersDue(end, days));
                due.add(DueKind.TERM_END, end);
                due.add(DueKind.RELEASE_NOTICE, rules.noticeDue(end));
              });
    }

    private void moved(Handover handover, Due due) {
      if (handover.papersOn() == null) {
        due.add(DueKind.MOVE_PAPERS, rules.movePapersDue(handover.on(), days));
      }
      if (handover.arrivedOn() == null) {
        due.add(DueKind.ARRIVAL, rules.dueToArrive(handover.on()));
      }
    }

    private void visits(Entry<RecoveryCase> entry, Due due) {
      Optional<CaseVisit> last =
          visits.getOrDefault(entry.caseId(), List.of()).stream()
              .max(Comparator.comparing(CaseVisit::on));
      LocalDate reported = entry.content().reportedOn();
      if (last.isPresent()) {
        due.add(DueKind.VISIT, rules.visitDue(last.get()));
      } else if (reported != null) {
        due.add(DueKind.VISIT, rules.firstVisitDue(reported));
      }
    }
  }

  private record Due(long caseId, long personId, List<DueItem> items) {
    void add(DueKind kind, LocalDate on) {
      items.add(new DueItem(caseId, personId, kind, on));
    }

    List<DueItem> sorted() {
      return items.stream().sorted(Comparator.comparing(DueItem::on)).toList();
    }
  }

  private <T> Map<Long, List<T>> byCase(EntryKind<T> kind) {
    return store.all(kind).stream()
        .collect(
            Collectors.groupingBy(
                Entry::caseId, Collectors.mapping(Entry::content, Collectors.toList())));
  }
}
