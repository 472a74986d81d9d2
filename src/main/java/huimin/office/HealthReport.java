package huimin.office;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a health check found.
 *
 * @param lines in the order looked at
 */
public record HealthReport(LocalDateTime at, List<HealthLine> lines) {

  /** Whether nothing is wrong; what should be looked at soon does not count. */
  public boolean ok() {
    return lines.stream().noneMatch(line -> line.state() == HealthLine.State.FAULT);
  }

  /** How many lines are in this state. */
  public long count(HealthLine.State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  /** Whether everything of one subject is in order; true when it was not looked at. */
  public boolean ok(String code) {
    return lines.stream()
        .noneMatch(line -> line.code().equals(code) && line.state() == HealthLine.State.FAULT);
  }
}
