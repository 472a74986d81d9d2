package huimin.event;

import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.work.PlacementService;
import huimin.work.RunningPlacement;
import java.util.List;
import org.jooq.DSLContext;

/** What events mean for placements and what hangs on them (handbook B5, B6, C11, C12). */
public final class WorkAffected implements Affected {
  private final PlacementService placements;
  private final Access access;

  /**
   * @param access whether the one at work puts the new job down at once
   */
  public WorkAffected(PlacementService placements, Access access) {
    this.placements = placements;
    this.access = access;
  }

  @Override
  public Action right() {
    return Action.WORK_VIEW;
  }

  @Override
  public List<Ask> of(DSLContext tx, Happening what) {
    var asks = new Asks("placement", Role.SOCIAL);
    boolean whole = what.draft().says(EventField.WHOLE_HOUSEHOLD);
    List<Long> people = whole ? what.concerned().people() : List.of(what.person());
    List<RunningPlacement> running = placements.running(tx, people, what.day());
    switch (what.kind()) {
      case DEATH -> running.forEach(p -> add(asks, "placement-of-dead", p, what));
      case MOVE_OUT -> running.forEach(p -> add(asks, "placement-moved-out", p, what));
      case RETIREMENT -> running.forEach(p -> add(asks, "placement-retirement", p, what));
      case EMPLOYMENT -> {
        running.forEach(p -> add(asks, "placement-overlap", p, what));
        asks.add("unemployment-registration", what.person(), null, what.name(), what.day());
        if (!access.allows(Action.WORK_EDIT)) {
          asks.add("placement-to-enter", what.person(), null, what.name(), what.day());
        }
      }
      default -> {}
    }
    return asks.all();
  }

  private static void add(Asks asks, String kind, RunningPlacement p, Happening what) {
    asks.add(kind, p.personId(), p.id(), what.name(), what.day(), p.way(), p.employer());
  }
}
