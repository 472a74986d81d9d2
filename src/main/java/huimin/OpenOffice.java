package huimin;

import huimin.person.Village;
import huimin.policy.Programme;
import huimin.value.Period;
import java.util.Collection;
import java.util.List;

/**
 * An open office and what its screens need before they are built, read off the screen's thread.
 *
 * @param mustChange whether the user must choose an own password before anything else
 * @param lockMinutes idle minutes until the screen locks
 * @param villages names in the office's order
 * @param monthly names of the programmes paid month after month
 * @param programmes names of all programmes
 * @param month the month in work
 */
record OpenOffice(
    Wiring wiring,
    boolean mustChange,
    int lockMinutes,
    List<String> villages,
    List<String> monthly,
    List<String> programmes,
    Period month) {

  /** Reads what the screens need; closes the office when that fails. */
  static OpenOffice of(Wiring wiring) {
    return of(wiring, false);
  }

  /** The same for one who may have to choose an own password first. */
  static OpenOffice of(Wiring wiring, boolean mustChange) {
    boolean done = false;
    try {
      Collection<Programme> all = wiring.policy().programmes().values();
      var office =
          new OpenOffice(
              wiring,
              mustChange,
              new OfficeSettings(wiring.settings()).read().lockMinutes(),
              wiring.persons().villages().all().stream().map(Village::name).toList(),
              all.stream().filter(p -> !p.oneOff()).map(Programme::name).toList(),
              all.stream().map(Programme::name).toList(),
              wiring.months().inWork());
      done = true;
      return office;
    } finally {
      if (!done) {
        wiring.close();
      }
    }
  }
}
