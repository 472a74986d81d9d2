package huimin.recovery;

import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.LocalDate;

/**
 * What a case must be before it is kept (handbook B4); fields are called as the form calls them.
 */
public final class CaseCheck {
  private static final String DECIDED = "recovery.field.decided-on";

  private CaseCheck() {}

  /** What cannot be: refused by {@link CaseService#save}. */
  public static CaseFindings of(RecoveryCase c, RecoveryFigures figures, LocalDate today) {
    var found = new CaseFindings();
    days(c, today, found);
    length(c, figures, today, found);
    if ((c.endReason() == null) != (c.endedOn() == null)) {
      found.add(
          c.endedOn() == null ? "endedOn" : "endReason",
          Problem.error("end-incomplete"),
          () -> new RefusedException("recovery.end-incomplete"));
    }
    return found;
  }

  private static void days(RecoveryCase c, LocalDate today, CaseFindings found) {
    String received = "recovery.field.received-on";
    found.inOrder(DECIDED, c.decidedOn(), "receivedOn", c.receivedOn());
    found.inOrder(received, c.receivedOn(), "reportedOn", c.reportedOn());
    found.inOrder(DECIDED, c.decidedOn(), "reportedOn", c.reportedOn());
    found.inOrder(DECIDED, c.decidedOn(), "agreementOn", c.agreementOn());
    found.inOrder("recovery.field.reported-on", c.reportedOn(), "endedOn", c.endedOn());
    found.inOrder(DECIDED, c.decidedOn(), "endedOn", c.endedOn());
    found.notAhead("decidedOn", c.decidedOn(), today);
    found.notAhead("receivedOn", c.receivedOn(), today);
    found.notAhead("reportedOn", c.reportedOn(), today);
    found.notAhead("agreementOn", c.agreementOn(), today);
    found.notAhead("endedOn", c.endedOn(), today);
    found.notAhead("countsFrom", c.countsFrom(), today);
  }

  /** Lengths as the law allows them on the day it began, which must be one there was a law for. */
  private static void length(
      RecoveryCase c, RecoveryFigures figures, LocalDate today, CaseFindings found) {
    LocalDate began = c.reportedOn() == null ? today : c.reportedOn();
    if (!RecoveryRules.hasLengths(figures, began)) {
      found.add(
          "reportedOn",
          Problem.error("figure-missing"),
          () -> new RefusedException("recovery.figure-missing", began));
      return;
    }
    var rules = new RecoveryRules(figures);
    if (c.measure() == Measure.SQKF
        && c.agreedMonths() != null
        && rules.isTooLong(c.agreedMonths(), began)) {
      tooLong("agreedMonths", found);
    }
    if (rules.isExtendedTooLong(c.extendedMonths(), began)) {
      tooLong("extendedMonths", found);
    }
    atLeast(1, "agreedMonths", c.agreedMonths(), found);
    atLeast(0, "extendedMonths", c.extendedMonths(), found);
    atLeast(0, "creditedDays", c.creditedDays(), found);
  }

  private static void tooLong(String field, CaseFindings found) {
    found.add(
        field, Problem.error("length-too-long"), () -> new RefusedException("recovery.too-long"));
  }

  private static void atLeast(int least, String field, Integer length, CaseFindings found) {
    if (length != null && length < least) {
      found.add(
          field,
          Problem.error("number-too-small", Integer.toString(least)),
          () -> new RefusedException("recovery.length-negative"));
    }
  }
}
