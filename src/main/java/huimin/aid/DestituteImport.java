package huimin.aid;

import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.policy.PolicyService;
import huimin.value.Period;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Takes 特困人员供养台账 (handbook G, layout 3; C5); an institution is also where it is paid to. */
public final class DestituteImport implements RosterImport {
  private final PersonService persons;
  private final PolicyService policy;

  /** Asks the person ledger who the rows are about, and the policy which month is the first. */
  public DestituteImport(PersonService persons, PolicyService policy) {
    this.persons = persons;
    this.policy = policy;
  }

  @Override
  public String target() {
    return "aid-destitute";
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    var programmes = new AidProgrammes(tx, policy);
    var staging = new AidStaging(tx, persons, rows, programmes::words);
    for (LayoutRow row : rows) {
      PersonKey person = staging.person(row);
      var more = new ArrayList<>(AidRules.checkSums(row, "monthly", null));
      if (person != null) {
        more.addAll(programmes.exclusive(staging.casesOf(person), AidProgrammes.ALLOWANCE));
      }
      List<Problem> problems = staging.check(row, more);
      if (problems.stream().anyMatch(Problem::isError)) {
        continue;
      }
      AidCaseRecord known =
          staging.casesOf(person).stream()
              .filter(c -> AidProgrammes.DESTITUTE.contains(c.getProgrammeCode()))
              .findFirst()
              .orElse(null);
      staging.stage(row, record(tx, row, person), known, problems, List.of());
    }
    return staging.plan();
  }

  private AidCaseRecord record(DSLContext tx, LayoutRow row, PersonKey person) {
    var aid = new AidCaseRecord();
    aid.setProgrammeCode(row.text("support"));
    aid.setPersonId(person.id());
    aid.setCoveredSize(1);
    aid.setBaseAmount(row.money("base").amount());
    aid.setAddonAmount(row.moneyOrZero("addon").amount());
    aid.setMonthlyAmount(row.money("monthly").amount());
    aid.setSelfCare(row.text("selfCare"));
    aid.setCarer(row.name("carer") == null ? null : row.name("carer").text());
    aid.setInstitution(row.text("institution"));
    aid.setChannel(row.text("institution"));
    aid.setApprovedOn(row.date("approvedOn"));
    String rule =
        policy.parameter(tx, "aid.first-month." + row.text("support"), row.date("approvedOn"));
    aid.setStartMonth(AidRules.startMonth(row.date("approvedOn"), rule).toString());
    aid.setEndMonth(row.date("endedOn") == null ? null : Period.of(row.date("endedOn")).toString());
    aid.setEndReason(row.text("endReason"));
    return aid;
  }
}
