package huimin.recovery;

import huimin.text.Messages;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is wrong with something that is to be kept: a form says it under its fields, the door
 * refuses the first of it. One thing a field, the one found first.
 */
public final class CaseFindings {
  private final List<Finding> found = new ArrayList<>();

  private record Finding(Problem problem, Supplier<RefusedException> refusal) {}

  CaseFindings() {}

  /** Puts a finding at a field, unless there is one already. */
  void add(String field, Problem problem, Supplier<RefusedException> refusal) {
    if (found.stream().noneMatch(each -> each.problem().field().equals(field))) {
      found.add(new Finding(problem.at(field), refusal));
    }
  }

  /**
   * A day must not be before another; either may be null.
   *
   * @param field of the later day
   * @param firstKey what the earlier one is called
   */
  void inOrder(String firstKey, LocalDate first, String field, LocalDate then) {
    if (first != null && then != null && then.isBefore(first)) {
      add(
          field,
          Problem.error("day-too-early", Messages.text(firstKey), first.toString()),
          () -> new RefusedException("recovery.day-order", first, then));
    }
  }

  /** A day must not be ahead of us; it may be null. */
  void notAhead(String field, LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      add(
          field,
          Problem.error("day-in-future"),
          () -> new RefusedException("recovery.day-ahead", day));
    }
  }

  /** A day must be there. */
  void present(String field, LocalDate day) {
    if (day == null) {
      add(
          field,
          Problem.error("value-missing"),
          () -> new RefusedException("recovery.day-missing"));
    }
  }

  /** Everything found, each at its field. */
  public List<Problem> problems() {
    return found.stream().map(Finding::problem).toList();
  }

  /** Refuses the first of it. */
  void require() {
    if (!found.isEmpty()) {
      throw found.getFirst().refusal().get();
    }
  }
}
