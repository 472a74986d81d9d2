package huimin.recovery;

import huimin.recovery.CaseDates.Look;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The door to what is due: reports, visits, terms ending, three years, deletions. */
public final class CaseClockService {
  private final CaseStore store;
  private final CaseAccess access;
  private final CaseDates dates;
  private final CasePeople people;
  private final CaseSight sight;

  CaseClockService(
      CaseStore store, CaseAccess access, CaseDates dates, CasePeople people, CaseSight sight) {
    this.sight = sight;
    this.store = store;
    this.access = access;
    this.dates = dates;
    this.people = people;
  }

  /** What is late or comes due within the office's lead time, earliest first. */
  public List<DueItem> due() {
    access.require(CaseAction.CASE_LIST);
    LocalDate today = dates.today();
    LocalDate until = today.plusDays(dates.figures().number("lead.days", today));
    List<DueItem> due =
        all().stream()
            .filter(item -> !item.on().isAfter(until))
            .sorted(Comparator.comparing(DueItem::on))
            .toList();
    sight.see(CaseSight.LISTS, CaseAction.CASE_LIST, "due:" + due.size(), null);
    return due;
  }

  private List<DueItem> all() {
    Look look = dates.new Look();
    return CaseService.followed(store.all(EntryKind.CASE), people).stream()
        .flatMap(entry -> look.due(entry).stream())
        .toList();
  }
}
