package huimin.aid;

import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.value.Period;
import huimin.value.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** Takes 临时救助审批发放汇总表 (handbook G, layout 4): paid once, in the month of approval (C6). */
public final class TemporaryImport implements RosterImport {
  private final PersonService persons;
  private final Predicate<Period> closed;

  /**
   * Asks the person ledger who the rows are about.
   *
   * @param closed which months are closed: aid approved in one is paid in the first open month
   */
  public TemporaryImport(PersonService persons, Predicate<Period> closed) {
    this.persons = persons;
    this.closed = closed;
  }

  @Override
  public String target() {
    return "aid-temporary";
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    var staging = new AidStaging(tx, persons, rows, Differences.Words.NONE);
    for (LayoutRow row : rows) {
      List<Problem> problems = staging.check(row, List.of());
      if (problems.stream().anyMatch(Problem::isError)) {
        continue;
      }
      PersonKey person = staging.person(row);
      AidCaseRecord fresh = record(row, person);
      AidCaseRecord known =
          staging.casesOf(person).stream()
              .filter(c -> c.getProgrammeCode().equals(fresh.getProgrammeCode()))
              .filter(c -> fresh.getApprovedOn().equals(c.getApprovedOn()))
              .findFirst()
              .orElse(null);
      Period paid = known == null ? firstOpen(fresh) : Period.parse(known.getStartMonth());
      fresh.setStartMonth(paid.toString());
      fresh.setEndMonth(paid.toString());
      if (!paid.contains(fresh.getApprovedOn())) {
        problems.add(Problem.warning("paid-later", paid.label()).at("approvedOn"));
      }
      staging.stage(row, fresh, known, problems, List.of());
    }
    return staging.plan();
  }

  private static AidCaseRecord record(LayoutRow row, PersonKey person) {
    var aid = new AidCaseRecord();
    aid.setProgrammeCode(row.text("kind"));
    aid.setPersonId(person.id());
    aid.setHouseholdSize(row.integer("householdSize"));
    aid.setCoveredSize(1);
    aid.setBaseAmount(row.money("monthly").amount());
    aid.setAddonAmount(BigDecimal.ZERO);
    aid.setMonthlyAmount(row.money("monthly").amount());
    aid.setChannel(row.text("channel"));
    aid.setAccountNumber(row.text("accountNumber"));
    aid.setTargetGroup(row.text("targetGroup"));
    aid.setReason(row.text("reason"));
    aid.setAppliedOn(row.date("appliedOn"));
    aid.setApprovedOn(row.date("approvedOn"));
    aid.setHandler(row.text("handler"));
    return aid;
  }

  private Period firstOpen(AidCaseRecord aid) {
    Period month = Period.of(aid.getApprovedOn());
    while (closed.test(month)) {
      month = month.next();
    }
    return month;
  }
}
