package huimin.recovery;

import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What a case must be before it is kept (handbook B4). */
final class CaseCheck {
  private CaseCheck() {}

  /** Refuses what cannot be: see {@link CaseService#save}. */
  static void of(RecoveryCase c, RecoveryFigures figures, LocalDate today) {
    inOrder(c.decidedOn(), c.receivedOn());
    inOrder(c.receivedOn(), c.reportedOn());
    inOrder(c.decidedOn(), c.reportedOn());
    inOrder(c.reportedOn(), c.endedOn());
    Stream.of(c.decidedOn(), c.receivedOn(), c.reportedOn(), c.endedOn(), c.countsFrom())
        .filter(Objects::nonNull)
        .forEach(day -> notAhead(day, today));
    var rules = new RecoveryRules(figures);
    LocalDate began = c.reportedOn() == null ? today : c.reportedOn();
    boolean tooLong =
        c.measure() == Measure.SQKF
            && c.agreedMonths() != null
            && rules.isTooLong(c.agreedMonths(), began);
    if (tooLong || rules.isExtendedTooLong(c.extendedMonths(), began)) {
      throw new RefusedException("recovery.too-long");
    }
    boolean tooShort = c.agreedMonths() != null && c.agreedMonths() < 1;
    if (tooShort || c.extendedMonths() < 0 || c.creditedDays() < 0) {
      throw new RefusedException("recovery.length-negative");
    }
    if ((c.endReason() == null) != (c.endedOn() == null)) {
      throw new RefusedException("recovery.end-incomplete");
    }
  }

  static void inOrder(LocalDate first, LocalDate then) {
    if (first != null && then != null && then.isBefore(first)) {
      throw new RefusedException("recovery.day-order", first, then);
    }
  }

  static void notAhead(LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw new RefusedException("recovery.day-ahead", day);
    }
  }
}
