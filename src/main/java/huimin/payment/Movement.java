package huimin.payment;

import huimin.policy.Programme;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How a measure (people, yuan) moved in a month: previous + added − left = now. */
public record Movement(BigDecimal previous, BigDecimal added, BigDecimal left, BigDecimal now) {

  /** Nothing before, nothing now. */
  public static final Movement NONE =
      new Movement(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** Several programmes as one. */
  public Movement plus(Movement other) {
    return new Movement(
        previous.add(other.previous),
        added.add(other.added),
        left.add(other.left),
        now.add(other.now));
  }

  /**
   * Movements by programme; aid paid once begins each month at nothing.
   *
   * @param opening the office's first month: lines not new count as there before
   */
  static Map<String, Movement> byProgramme(
      List<PayLine> now,
      Map<Long, PayLine> before,
      boolean opening,
      Map<String, Programme> programmes,
      Function<PayLine, BigDecimal> measure) {
    var movements = new HashMap<String, Movement>();
    var rest = new HashMap<>(before);
    for (PayLine line : now) {
      BigDecimal after = measure.apply(line);
      PayLine known = rest.get(line.caseId());
      boolean same = known != null && known.programme().equals(line.programme());
      BigDecimal earlier = opening && line.mark() != ChangeMark.NEW ? after : BigDecimal.ZERO;
      if (same) {
        earlier = measure.apply(rest.remove(line.caseId()));
      }
      movements.merge(line.programme(), of(earlier, after), Movement::plus);
    }
    left(rest.values(), programmes, measure)
        .forEach((programme, movement) -> movements.merge(programme, movement, Movement::plus));
    return movements;
  }

  private static Map<String, Movement> left(
      Collection<PayLine> gone,
      Map<String, Programme> programmes,
      Function<PayLine, BigDecimal> measure) {
    var movements = new HashMap<String, Movement>();
    for (PayLine line : gone) {
      if (!programmes.get(line.programme()).oneOff()) {
        movements.merge(line.programme(), of(measure.apply(line), BigDecimal.ZERO), Movement::plus);
      }
    }
    return movements;
  }

  private static Movement of(BigDecimal earlier, BigDecimal after) {
    BigDecimal change = after.subtract(earlier);
    return new Movement(
        earlier, change.max(BigDecimal.ZERO), change.negate().max(BigDecimal.ZERO), after);
  }
}
