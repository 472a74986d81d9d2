package huimin.recovery.ui;

import huimin.recovery.Cabinet;
import huimin.recovery.OpenCabinet;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the place works with, on one user's behalf.
 *
 * @param opened takes a cabinet just opened and keeps it until it is closed
 * @param current the open cabinet, if it is
 * @param close shuts it
 * @param print puts its key on paper
 * @param people finds people of the office's registry, as far as the one at work may
 */
public record CabinetDesk(
    Cabinet cabinet,
    UnaryOperator<OpenCabinet> opened,
    Supplier<Optional<OpenCabinet>> current,
    Runnable close,
    Consumer<String> print,
    Function<String, List<Candidate>> people,
    Clock clock) {

  /** Somebody found; {@code detail} tells one from another. */
  public record Candidate(long id, String name, String detail) {}
}
