package huimin.payment.ui;

import huimin.payment.MonthService;
import huimin.payment.MonthView;
import huimin.payment.PayListService;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.ui.control.StepList;
import huimin.value.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the month's page works with, on one user's behalf. */
public record MonthDesk(
    MonthService months,
    PayListService payLists,
    MonthOutputs outputs,
    Access access,
    Clock clock) {

  /** How many months before the present one a new office may begin with. */
  private static final int EARLIER_STARTS = 2;

  /**
   * Everything the page shows of one month.
   *
   * @param choices months to look at, newest first
   * @param first the first month closed here, or the one it would be: nothing stands before it
   * @param startFree no month is closed yet, so the clerk says with which to begin
   * @param future the month is still to come and cannot be closed
   * @param notices villages whose notice is frozen
   */
  record Page(
      List<Period> choices,
      MonthView view,
      boolean first,
      boolean startFree,
      boolean future,
      int notices) {}

  /**
   * Reads a month.
   *
   * @param wanted null: the one to work at now
   */
  Page read(Period wanted) {
    List<Period> closed = months.closed();
    Period inWork = months.inWork();
    Period present = Period.of(today());
    var choices = new ArrayList<Period>();
    choices.add(inWork);
    if (closed.isEmpty()) {
      for (int i = 0; i < EARLIER_STARTS; i++) {
        choices.add(choices.getLast().previous());
      }
    }
    choices.addAll(closed.reversed());
    Period shown = wanted != null && choices.contains(wanted) ? wanted : usual(closed, inWork);
    return new Page(
        List.copyOf(choices),
        months.view(shown),
        closed.isEmpty() || closed.getFirst().equals(shown),
        closed.isEmpty(),
        shown.compareTo(present) > 0,
        access.allows(Action.NOTICE_VIEW) ? outputs.notices(shown) : 0);
  }

  /** How far the month to work at now is, for screens that show no more of it. */
  public Overview overview() {
    Page page = read(null);
    return new Overview(page.view(), page.first(), new MonthProgress(page, 0, null).steps());
  }

  /**
   * A month at a glance.
   *
   * @param first nothing stands before it
   */
  public record Overview(MonthView view, boolean first, List<StepList.Step> steps) {}

  /** Once the present month is closed its lists and notices are the work, not the month to come. */
  private Period usual(List<Period> closed, Period inWork) {
    boolean toCome = inWork.compareTo(Period.of(today())) > 0;
    return toCome && !closed.isEmpty() ? closed.getLast() : inWork;
  }

  Session session() {
    return access.session();
  }

  boolean may(Action action) {
    return access.allows(action);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
