package huimin.secrecy;

import huimin.AtWork;
import huimin.platform.security.Role;
import huimin.testkit.MovingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A real office in which the same seed makes the same people do the same things at the same times
 * through the real services. What the worker does in between differs, and nothing else.
 */
final class RandomOffice implements AutoCloseable {
  private static final int FEWEST = 8;
  private static final int MORE = 8;

  private final AtWork work;
  private final MovingClock clock;
  private final List<String> said = new ArrayList<>();

  private RandomOffice(AtWork work, MovingClock clock) {
    this.work = work;
    this.clock = clock;
  }

  /** What is done besides the office's own work. */
  interface Between extends AutoCloseable {
    /** Nothing. */
    Between NOTHING = step -> {};

    /** Called after each act of the office; draws nothing from the office's own chance. */
    void after(int step);

    @Override
    default void close() {}
  }

  /** Who acts in between, in an office just opened. */
  @FunctionalInterface
  interface Besides {
    Between in(AtWork office);
  }

  /**
   * Makes one.
   *
   * @param folder new
   * @param enabled whether its cabinet was put into use
   * @param whole whether a month is closed, notices are posted and a backup is made, which takes
   *     longer
   */
  static RandomOffice make(
      long seed, Path folder, boolean enabled, boolean whole, Besides besides) {
    OfficeTemplates.copy(enabled, folder);
    var clock = new MovingClock();
    var office = new RandomOffice(AtWork.open(folder, OfficeTemplates.secret(), clock), clock);
    try (Between between = besides.in(office.work)) {
      office.live(new Random(seed), whole, between);
    }
    return office;
  }

  private void live(Random chance, boolean whole, Between between) {
    var acts = new OfficeActs(work, chance);
    int steps = FEWEST + chance.nextInt(MORE);
    for (int step = 0; step < steps; step++) {
      said.add(acts.one());
      clock.move(Duration.ofMinutes(1 + chance.nextInt(90)));
      between.after(step);
    }
    if (whole) {
      int step = steps;
      for (Runnable each : acts.monthEnd(work.folder().resolveSibling("out"))) {
        said.add(OfficeActs.outcome(each));
        clock.move(Duration.ofMinutes(5));
        between.after(step++);
      }
    }
  }

  /** Everybody at work in it. */
  AtWork work() {
    return work;
  }

  /** What its people were told while they worked: refusals as the screens word them. */
  List<String> said() {
    return said;
  }

  /** Everybody but the worker; the leader was never let in. */
  static List<Role> without() {
    return List.of(Role.CIVIL, Role.SOCIAL, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR);
  }

  @Override
  public void close() {
    work.close();
  }
}
