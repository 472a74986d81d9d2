package huimin.event;

import huimin.text.Messages;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * What an event changes, gathered once: the preview reads the words, the recording carries out the
 * acts that stand beside them, so that nothing is done which was not shown.
 */
final class EventPlan {
  private final List<Change> changes = new ArrayList<>();
  private final List<Consumer<DSLContext>> acts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();
  private long about;

  /**
   * @param about whom the event is recorded for, unless {@link #about(long)} says otherwise
   */
  EventPlan(long about) {
    this.about = about;
  }

  /**
   * Adds a change and the act that makes it.
   *
   * @param what last part of a key {@code event.change.…}
   */
  void step(String subject, String what, String before, String after, Consumer<DSLContext> act) {
    changes.add(
        new Change(subject, Messages.text("event.change." + what), known(before), known(after)));
    acts.add(act);
  }

  /** Adds words only: another step's act makes this change, too. */
  void also(String subject, String what, String before, String after) {
    step(subject, what, before, after, tx -> {});
  }

  /** Adds what is asked about the register itself. */
  void ask(Ask ask) {
    asks.add(ask);
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  /** Whom the event is about, once that person's record is there. */
  void about(long person) {
    about = person;
  }

  long about() {
    return about;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  List<Ask> asks() {
    return List.copyOf(asks);
  }

  /** Does it all, in order. */
  void carryOut(DSLContext tx) {
    acts.forEach(act -> act.accept(tx));
  }

  private static String known(String text) {
    return text == null || text.isEmpty() ? Messages.text("event.change.none") : text;
  }
}
