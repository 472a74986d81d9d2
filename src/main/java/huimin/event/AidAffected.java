package huimin.event;

import huimin.aid.AidService;
import huimin.aid.PaidMonth;
import huimin.aid.PaidMonths;
import huimin.aid.RunningCase;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.value.Yuan;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What events mean for running cases (handbook C3, C5, C7, C10, C11). */
public final class AidAffected implements Affected {
  private final AidService aid;
  private final PaidMonths paid;

  /**
   * @param paid what closed months have paid
   */
  public AidAffected(AidService aid, PaidMonths paid) {
    this.aid = aid;
    this.paid = paid;
  }

  @Override
  public Action right() {
    return Action.AID_VIEW;
  }

  @Override
  public List<Ask> of(DSLContext tx, Happening what) {
    var asks = new Asks("aid_case", Role.CIVIL);
    List<RunningCase> cases = aid.running(tx, what.people(), what.month());
    List<RunningCase> own = cases.stream().filter(c -> c.applicant() == what.person()).toList();
    List<RunningCase> ofHousehold =
        cases.stream().filter(c -> c.applicant() != what.person() && !c.isDestitute()).toList();
    switch (what.kind()) {
      case DEATH -> {
        own.forEach(c -> add(asks, "case-applicant-died", c, what));
        ofHousehold.forEach(c -> add(asks, "case-member-died", c, what));
        paidAfterwards(tx, asks, own, what);
      }
      case BIRTH, MARRIAGE, DIVORCE, MOVE_IN ->
          cases.stream()
              .filter(c -> !c.isDestitute())
              .forEach(c -> add(asks, "household-size", c, what));
      case MOVE_OUT -> movedOut(asks, cases, what);
      case NEW_HEAD ->
          cases.stream()
              .filter(c -> !c.isDestitute())
              .forEach(c -> add(asks, "case-new-head", c, what));
      case NUMBER_CHANGE -> own.forEach(c -> add(asks, "case-number", c, what));
      case EMPLOYMENT -> all(own, ofHousehold, c -> add(asks, "income-review", c, what));
      case ADULT -> {
        own.forEach(c -> add(asks, "adult-own-case", c, what));
        ofHousehold.forEach(c -> add(asks, "adult-counted", c, what));
      }
      case RETIREMENT -> all(own, ofHousehold, c -> add(asks, "pension-income", c, what));
      case ELDER -> all(own, ofHousehold, c -> add(asks, "elder-addon", c, what));
      case ACCOUNT -> {
        if (!what.draft().says(EventField.FOLLOW)) {
          own.forEach(c -> add(asks, "case-account", c, what));
        }
      }
    }
    return asks.all();
  }

  private static void all(
      List<RunningCase> own,
      List<RunningCase> ofHousehold,
      java.util.function.Consumer<RunningCase> each) {
    own.forEach(each);
    ofHousehold.forEach(each);
  }

  /** Who moves away alone leaves the household's cases to the others. */
  private static void movedOut(Asks asks, List<RunningCase> cases, Happening what) {
    boolean whole = what.draft().says(EventField.WHOLE_HOUSEHOLD);
    for (RunningCase c : cases) {
      if (whole || c.applicant() == what.person()) {
        add(asks, "case-moved-out", c, what);
      } else if (!c.isDestitute()) {
        add(asks, "household-size", c, what);
      }
    }
  }

  /** The last month paid is that of the death; what was paid for later ones may be claimed back. */
  private void paidAfterwards(DSLContext tx, Asks asks, List<RunningCase> own, Happening what) {
    List<PaidMonth> months = paid.after(tx, what.person(), what.month());
    for (RunningCase c : own) {
      List<PaidMonth> ofCase = months.stream().filter(m -> m.caseId() == c.id()).toList();
      if (!ofCase.isEmpty()) {
        asks.add(
            "paid-after-death",
            c.applicant(),
            c.id(),
            what.name(),
            what.day(),
            c.programme(),
            ofCase.stream().map(m -> m.month().label()).collect(Collectors.joining("、")),
            Yuan.sum(ofCase.stream().map(PaidMonth::amount).toList()).label());
      }
    }
  }

  private static void add(Asks asks, String kind, RunningCase c, Happening what) {
    asks.add(
        kind,
        c.applicant(),
        c.id(),
        what.name(),
        what.day(),
        c.programme(),
        what.month().label(),
        c.startMonth().label(),
        what.kind().label());
  }
}
