package huimin;

import huimin.exchange.BatchRow;
import huimin.payment.MonthView;
import huimin.payment.ProgrammeMonth;
import huimin.payment.ui.MonthDesk;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.ui.HomeFacts;
import huimin.ui.HomeFacts.Waiting;
import huimin.ui.control.Mark;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Gathers from all rooms what the first screen shows. */
final class HomeReading {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final LedgerQuery TO_CHECK = new LedgerQuery(Map.of("check", "1"), null, false, 1);

  private final Wiring wiring;
  private final MonthDesk months;
  private final Jumps jumps;

  /**
   * Where the first screen leads.
   *
   * @param place opens a place of the navigation by its id
   */
  record Jumps(Consumer<Period> month, Consumer<Period> notices, Consumer<String> place) {}

  HomeReading(Wiring wiring, MonthDesk months, Jumps jumps) {
    this.wiring = wiring;
    this.months = months;
    this.jumps = jumps;
  }

  HomeFacts read() {
    LocalDate today = LocalDate.now(months.clock());
    MonthDesk.Overview overview = months.overview();
    MonthView view = overview.view();
    Map<String, Integer> counts = wiring.persons().counts();
    return new HomeFacts(
        today,
        counts.get("persons"),
        counts.get("households"),
        monthly(view, ProgrammeMonth::now),
        overview.first() ? null : monthly(view, ProgrammeMonth::previous),
        view.total(),
        working(today),
        working(Period.of(today).previous().lastDay()),
        view.period().label(),
        overview.steps(),
        waiting(view));
  }

  private static int monthly(MonthView view, ToIntFunction<ProgrammeMonth> count) {
    return view.programmes().stream().filter(month -> !month.oneOff()).mapToInt(count).sum();
  }

  private int working(LocalDate day) {
    return wiring.placements().inForceByWay(day).values().stream().mapToInt(n -> n).sum();
  }

  private List<Waiting> waiting(MonthView view) {
    var waiting = new ArrayList<Waiting>();
    Period period = view.period();
    Runnable month = () -> jumps.month().accept(period);
    add(waiting, Mark.STOP, "blocked", view.blocked().size(), period.label(), month);
    add(waiting, Mark.WARNING, "questions", view.questions().size(), period.label(), month);
    events(waiting);
    unpublished(waiting);
    if (wiring.access().allows(Action.PROBLEM_VIEW)) {
      dataProblems(waiting);
    }
    toCheck(waiting, "person", wiring.persons().ledger(TO_CHECK).total());
    toCheck(waiting, "aid", wiring.aid().ledger(TO_CHECK).total());
    if (wiring.access().allows(Action.IMPORT_UNDO)) {
      lastImport(waiting);
    }
    return waiting;
  }

  private void events(List<Waiting> waiting) {
    Runnable questions = () -> jumps.place().accept(EventScreens.QUESTIONS);
    add(waiting, Mark.WARNING, "asked", wiring.people().questions().waiting(), "", questions);
    if (wiring.access().allows(Action.VISIT_VIEW)) {
      Runnable visits = () -> jumps.place().accept(EventScreens.VISITS);
      add(waiting, Mark.WARNING, "visits", wiring.people().visits().dueToday(), "", visits);
    }
    if (wiring.access().allows(Action.EVENT_RECORD)) {
      Runnable ages = () -> jumps.place().accept(EventScreens.AGES);
      add(waiting, Mark.OPEN, "ages", wiring.people().ages().due().size(), "", ages);
    }
  }

  private void dataProblems(List<Waiting> waiting) {
    DataQuality quality = wiring.people().quality();
    Runnable jump = () -> jumps.place().accept(QualityScreens.QUALITY);
    add(waiting, Mark.WARNING, "problems", quality.problems().open(), "", jump);
    add(waiting, Mark.WARNING, "duplicates", quality.duplicates().open(), "", jump);
  }

  private void unpublished(List<Waiting> waiting) {
    for (Period closed : wiring.months().closed().reversed()) {
      if (wiring.notices().heads(closed).isEmpty()) {
        add(
            waiting,
            Mark.WARNING,
            "notices",
            1,
            closed.label(),
            () -> jumps.notices().accept(closed));
      }
    }
  }

  private void toCheck(List<Waiting> waiting, String place, int count) {
    String name = Messages.text("ui.home.ledger." + place);
    add(waiting, Mark.WARNING, "check", count, name, () -> jumps.place().accept(place));
  }

  /** Adds nothing when the count is 0. */
  private static void add(
      List<Waiting> waiting, Mark mark, String id, int count, String what, Runnable jump) {
    if (count > 0) {
      String key = "ui.home.waiting." + id;
      waiting.add(
          new Waiting(
              mark,
              Messages.text(key, what, count),
              Messages.text(key + ".detail"),
              Messages.text(key + ".act"),
              jump));
    }
  }

  private void lastImport(List<Waiting> waiting) {
    List<BatchRow> batches = wiring.undo().batches();
    Runnable jump = () -> jumps.place().accept("exchange");
    if (batches.isEmpty()) {
      add(waiting, Mark.OPEN, "no-import", 1, "", jump);
      return;
    }
    BatchRow last = batches.getFirst();
    waiting.add(
        new Waiting(
            last.undone() ? Mark.OPEN : Mark.DONE,
            Messages.text("ui.home.waiting.import", last.file()),
            Messages.text(
                last.undone() ? "ui.home.waiting.import.undone" : "ui.home.waiting.import.detail",
                TIME.format(last.at()),
                last.added(),
                last.changed()),
            Messages.text("ui.home.waiting.import.act"),
            jump));
  }
}
