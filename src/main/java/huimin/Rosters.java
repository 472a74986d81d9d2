package huimin;

import huimin.aid.AllowanceImport;
import huimin.aid.DestituteImport;
import huimin.aid.TemporaryImport;
import huimin.payment.MonthService;
import huimin.person.HouseholdImport;
import huimin.person.PersonImport;
import huimin.person.PersonService;
import huimin.person.VillageImport;
import huimin.platform.layout.RosterImport;
import huimin.policy.PolicyImports;
import huimin.policy.PolicyService;
import huimin.work.PlacementImport;
import java.util.ArrayList;
import java.util.List;

/** The sheets an office takes in. */
final class Rosters {
  private Rosters() {}

  static List<RosterImport> of(PersonService persons, PolicyService policy, MonthService months) {
    var rosters = new ArrayList<RosterImport>(PolicyImports.all());
    rosters.add(VillageImport.create());
    rosters.add(new PersonImport());
    rosters.add(new HouseholdImport());
    rosters.add(new PlacementImport(persons));
    rosters.add(new AllowanceImport(persons, policy, months::isClosed));
    rosters.add(new DestituteImport(persons, policy));
    rosters.add(new TemporaryImport(persons, months::isClosed));
    return rosters;
  }
}
