package huimin.recovery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Who of some people has a job on a day, by the office's own placements. */
@FunctionalInterface
public interface PlacedPeople {
  /** Those with a placement in force on that day. */
  Set<Long> on(LocalDate day, Collection<Long> people);
}
