package huimin.payment.ui;

import huimin.payment.MonthView;
import huimin.payment.ProgrammeMonth;
import huimin.payment.ui.MonthDesk.Page;
import huimin.text.Messages;
import huimin.ui.control.StepList.State;
import huimin.ui.control.StepList.Step;
import huimin.value.Yuan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How far a month is.
 *
 * @param lists pay lists written since the program was started; 0 when none
 * @param returned the return written since then; null when none
 */
record MonthProgress(Page page, int lists, Path returned) {

  MonthView view() {
    return page.view();
  }

  boolean isDone(MonthStep step) {
    boolean closed = page.view().closed();
    return switch (step) {
      case CHANGES -> closed || page.view().blocked().isEmpty();
      // What was open when the month was closed is not kept, so nobody may call it answered.
      case QUESTIONS -> !closed && isDone(MonthStep.CHANGES) && page.view().questions().isEmpty();
      case CLOSE -> closed;
      case LISTS -> closed && lists > 0;
      // Only what this program knows to be done is called done.
      case PUBLISH -> closed && page.notices() > 0 && returned != null;
    };
  }

  /** The first step that is not done; the last when all are. */
  MonthStep current() {
    for (MonthStep step : MonthStep.values()) {
      boolean past = step == MonthStep.QUESTIONS && page.view().closed();
      if (!past && !isDone(step)) {
        return step;
      }
    }
    return MonthStep.PUBLISH;
  }

  /** All steps as they are shown. */
  List<Step> steps() {
    return Arrays.stream(MonthStep.values())
        .map(step -> new Step(step.title(), detail(step), state(step)))
        .toList();
  }

  private State state(MonthStep step) {
    if (isDone(step)) {
      return State.DONE;
    }
    return step == current() ? State.CURRENT : State.OPEN;
  }

  /** What stands under a step's name. */
  String detail(MonthStep step) {
    return switch (step) {
      case CHANGES -> changes();
      case QUESTIONS -> questions();
      case CLOSE -> closing();
      case LISTS ->
          lists > 0
              ? Messages.text("payment.month.detail.lists-done", lists)
              : Messages.text("payment.month.detail.lists");
      case PUBLISH ->
          page.notices() > 0
              ? Messages.text("payment.month.detail.published", page.notices())
              : Messages.text("payment.month.detail.publish");
    };
  }

  private String changes() {
    int blocked = page.view().blocked().size();
    return blocked > 0
        ? Messages.text("payment.month.detail.blocked", blocked)
        : Messages.text(
            "payment.month.detail.changes", sum(ProgrammeMonth::added), sum(ProgrammeMonth::left));
  }

  private String questions() {
    int asked = page.view().questions().size();
    if (asked > 0) {
      return Messages.text("payment.month.detail.questions", asked);
    }
    return Messages.text(
        page.view().closed()
            ? "payment.month.detail.questions-closed"
            : "payment.month.detail.no-questions");
  }

  private String closing() {
    if (page.view().closed()) {
      return Messages.text("payment.month.detail.closed");
    }
    return Messages.text(
        page.future() ? "payment.month.detail.future" : "payment.month.detail.close");
  }

  /** A count over all programmes. */
  int sum(ToIntFunction<ProgrammeMonth> count) {
    return page.view().programmes().stream().mapToInt(count).sum();
  }

  Yuan previousAmount() {
    List<Yuan> amounts =
        page.view().programmes().stream().map(ProgrammeMonth::previousAmount).toList();
    return Yuan.sum(amounts);
  }
}
