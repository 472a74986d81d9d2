package huimin.secrecy;

import huimin.AtWork;
import huimin.platform.security.Role;
import huimin.testkit.MovingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

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
  private Map<String, Integer> inside = Map.of();
  private Set<Long> clients = Set.of();

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

    /** How much of each kind there is inside, by its name; asked when all is done. */
    default Map<String, Integer> inside() {
      return Map.of();
    }

    /** Whom there is a case of; asked when all is done. */
    default Set<Long> clients() {
      return Set.of();
    }

    @Override
    default void close() {}
  }

  /** Who acts in between, in an office just opened. */
  @FunctionalInterface
  interface Besides {
    Between in(AtWork office);
  }

  /**
   * Makes the one of a seed: worked in, or else by turns empty or never put into use.
   *
   * @param folder new
   */
  static RandomOffice of(long seed, Path folder, boolean inUse) {
    Besides besides = inUse ? WorkerActs.of(seed) : office -> Between.NOTHING;
    return make(seed, folder, inUse || seed % 2 == 0, TwoOffices.isWhole(seed), besides);
  }

  /**
   * Makes one.
   *
   * @param folder new
   * @param enabled whether its cabinet was put into use
   * @param whole whether a month is closed, notices are posted and a backup is made, which takes
   *     longer
   */
  private static RandomOffice make(
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
    inside = between.inside();
    clients = between.clients();
  }

  /** Everybody at work in it. */
  AtWork work() {
    return work;
  }

  /** What its people were told while they worked: refusals as the screens word them. */
  List<String> said() {
    return said;
  }

  /** How much there is in its cabinet, by kind. */
  Map<String, Integer> inside() {
    return inside;
  }

  /** Whom there is a case of in its cabinet. */
  Set<Long> clients() {
    return clients;
  }

  /** Everybody but the worker; the leader was never let in. */
  static List<Role> without() {
    return List.of(Role.SOCIAL, Role.LEADER, Role.ADMINISTRATOR, Role.CIVIL, Role.AUDITOR);
  }

  /**
   * Who looks at an office of a seed: at a whole one everybody, else the two who see most and one
   * more, by turns.
   */
  static List<Role> looking(long seed) {
    List<Role> all = without();
    return TwoOffices.isWhole(seed)
        ? all
        : List.of(all.get((int) (seed % 3)), Role.CIVIL, Role.AUDITOR);
  }

  @Override
  public void close() {
    work.close();
  }
}
