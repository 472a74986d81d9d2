package huimin.work;

import huimin.person.Checker;
import huimin.person.Finding;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.work.WorkCheckRepository.Current;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** What is doubtful in placements (handbook B6). */
public final class WorkChecker implements Checker {
  /** Codes of {@code person_status} of those who are still there: 在册, 失踪. */
  private static final Set<String> PRESENT = Set.of("1", "4");

  /** Ways that fill somebody's whole day; 灵活 and 其他 may stand beside another. */
  private static final Set<String> FULL_TIME = Set.of("JZ", "FS", "CY", "GY");

  @Override
  public Action owner() {
    return Action.WORK_EDIT;
  }

  @Override
  public List<String> kinds() {
    return List.of("work-gone", "work-overlap");
  }

  @Override
  public List<Finding> find(DSLContext tx, LocalDate today) {
    var found = new ArrayList<Finding>();
    Current before = null;
    for (Current one : WorkCheckRepository.placements(tx)) {
      if (one.leftOn() == null) {
        current(one, found);
      }
      if (FULL_TIME.contains(one.way())) {
        if (before != null && before.person() == one.person() && overlap(before, one)) {
          found.add(
              at("work-overlap", one)
                  .of(before.id(), before.leftOn(), one.startedOn(), one.leftOn())
                  .saying(before.startedOn(), one.startedOn()));
        }
        boolean later = before == null || before.person() != one.person() || endsLater(one, before);
        before = later ? one : before;
      }
    }
    return found;
  }

  private static void current(Current one, List<Finding> found) {
    if (!PRESENT.contains(one.status())) {
      String status = CodeTables.table("person_status").label(one.status());
      found.add(at("work-gone", one).of(one.status()).saying(status));
    }
  }

  /** The first begins no later; one that ends the day the next begins does not overlap. */
  private static boolean overlap(Current first, Current second) {
    return first.leftOn() == null || first.leftOn().isAfter(second.startedOn());
  }

  private static boolean endsLater(Current one, Current other) {
    return other.leftOn() != null && (one.leftOn() == null || one.leftOn().isAfter(other.leftOn()));
  }

  private static Finding at(String kind, Current one) {
    return Finding.at(kind, "placement", one.id(), one.person());
  }
}
