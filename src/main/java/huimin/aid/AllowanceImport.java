package huimin.aid;

import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.platform.db.gen.tables.records.AidAdjustmentRecord;
import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.policy.PolicyService;
import huimin.value.Period;
import huimin.value.Problem;
import huimin.value.Read;
import huimin.value.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/**
 * Takes 城乡低保发放花名册 (handbook G, layout 2): the running case of each applicant, and what this month
 * alone adds or deducts.
 */
public final class AllowanceImport implements RosterImport {
  private static final Map<String, String> PROGRAMME_OF_KIND = Map.of("CS", "CSDB", "NC", "NCDB");
  private final PersonService persons;
  private final PolicyService policy;
  private final Predicate<Period> closed;

  /**
   * Asks the person ledger who the rows are about.
   *
   * @param closed which months are closed: their rosters change nothing any more
   */
  public AllowanceImport(PersonService persons, PolicyService policy, Predicate<Period> closed) {
    this.persons = persons;
    this.policy = policy;
    this.closed = closed;
  }

  @Override
  public String target() {
    return "aid-allowance";
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    Period period = period(context);
    var programmes = new AidProgrammes(tx, policy);
    var staging = new AidStaging(tx, persons, rows, programmes::words);
    var adjustments = new AdjustmentStaging(tx, staging, period);
    for (LayoutRow row : rows) {
      PersonKey person = staging.person(row);
      var more = new ArrayList<>(AidRules.checkSums(row, "monthly", "payable"));
      if (person != null) {
        more.addAll(programmes.exclusive(staging.casesOf(person), AidProgrammes.DESTITUTE));
      }
      List<Problem> problems = staging.check(row, more);
      if (problems.stream().anyMatch(Problem::isError)) {
        continue;
      }
      AidCaseRecord fresh = record(row, person);
      AidCaseRecord known =
          staging.casesOf(person).stream()
              .filter(c -> AidProgrammes.ALLOWANCE.contains(c.getProgrammeCode()))
              .filter(c -> c.getEndMonth() == null)
              .findFirst()
              .orElse(null);
      AidAdjustmentRecord adjustment = adjustments.record(row);
      List<String> extra = known == null ? List.of() : adjustments.stage(known, adjustment);
      AidCaseRecord stored = staging.stage(row, fresh, known, problems, extra);
      if (known == null) {
        adjustments.stage(stored, adjustment);
      }
    }
    return closed.test(period)
        ? staging.planWithoutChange(Problem.error("month-closed", period.label()))
        : staging.plan();
  }

  private static Period period(RosterContext context) {
    for (String text : List.of(context.heading(), context.sheetName(), context.fileName())) {
      Read<Period> read = Period.read(text);
      if (read.isUsable() && read.value() != null) {
        return read.value();
      }
    }
    throw new RefusedException("aid.roster-month-unknown", context.fileName());
  }

  private static AidCaseRecord record(LayoutRow row, PersonKey person) {
    var aid = new AidCaseRecord();
    aid.setProgrammeCode(PROGRAMME_OF_KIND.get(row.text("kind")));
    aid.setPersonId(person.id());
    aid.setHouseholdSize(row.integer("householdSize"));
    aid.setCoveredSize(row.integer("coveredSize"));
    aid.setBaseAmount(row.money("base").amount());
    aid.setAddonAmount(row.moneyOrZero("addon").amount());
    aid.setMonthlyAmount(row.money("base").plus(row.moneyOrZero("addon")).amount());
    aid.setBank(row.text("bank"));
    aid.setAccountName(row.name("accountName") == null ? null : row.name("accountName").text());
    aid.setAccountNumber(row.text("accountNumber"));
    aid.setStartMonth(row.period("startMonth").toString());
    aid.setNote(row.text("note"));
    return aid;
  }
}
