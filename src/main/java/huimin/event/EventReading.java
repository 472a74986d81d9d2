package huimin.event;

import huimin.person.HouseholdMember;
import huimin.person.HouseholdService;
import huimin.person.HouseholdView;
import huimin.value.RefusedException;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads people and households as events look at them. */
final class EventReading {
  private final HouseholdService households;

  EventReading(HouseholdService households) {
    this.households = households;
  }

  /**
   * Somebody and the household.
   *
   * @throws RefusedException {@code event.person-gone}
   */
  Concerned concerned(DSLContext tx, long person) {
    Concerned.Somebody self =
        somebody(tx, person).orElseThrow(() -> new RefusedException("event.person-gone"));
    return new Concerned(
        self,
        households.householdOf(tx, person).map(id -> house(households.view(tx, id))).orElse(null));
  }

  Optional<Concerned.Somebody> somebody(DSLContext tx, long person) {
    return EventRepository.somebody(tx, person);
  }

  private static Concerned.House house(HouseholdView view) {
    Long head =
        view.members().stream()
            .filter(HouseholdMember::isHead)
            .map(member -> member.person().id())
            .findFirst()
            .orElse(null);
    return new Concerned.House(
        view.id(),
        head,
        view.members().stream()
            .map(
                member ->
                    new Concerned.Member(
                        member.person().id(),
                        member.person().name(),
                        member.sex(),
                        member.draft().relation()))
            .toList());
  }
}
