package huimin.secrecy;

import huimin.AtWork;
import huimin.exchange.ExportService;
import huimin.platform.security.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two offices of one seed and what is seen of both: in one the worker works in the cabinet, in the
 * other nobody does, and by turns its cabinet is empty or was never put into use.
 *
 * @param things how many things were compared
 * @param kinds how many of each kind there are that were not refused
 * @param said what came of each act of the office
 * @param inside how much there is in the cabinet of the one that is worked in, by kind
 * @param differences none, where nothing tells
 */
record TwoOffices(
    int things,
    Map<String, Integer> kinds,
    List<String> said,
    Map<String, Integer> inside,
    List<String> differences) {
  /** One in so many has a month's end and papers, and is asked from the command line. */
  static final int WHOLE = 10;

  private static final Map<Long, Look> UNTOUCHED = new HashMap<>();

  /** Where something leaks on purpose. */
  interface Leak {
    /** Nothing leaks. */
    Leak NONE = (office, inUse) -> {};

    /**
     * Done after the office's own work.
     *
     * @param inUse whether it is the office whose cabinet is worked in
     */
    void act(AtWork office, boolean inUse);

    /** What the office exports with. */
    default ExportService exports(AtWork office, Role role, boolean inUse) {
      return office.as(role).exports();
    }
  }

  /** What was seen of one office, and how it came to be. */
  private record Look(Seen seen, List<String> said, Map<String, Integer> inside) {}

  /** Compares as the program is. */
  static TwoOffices compare(long seed, Path folder) {
    return compare(seed, folder, Leak.NONE);
  }

  /** The same with a leak, which may also act where nobody works in the cabinet. */
  static TwoOffices compare(long seed, Path folder, Leak leak) {
    Look without = look(seed, folder.resolve("without"), false, leak);
    return compared(without, seed, folder, leak);
  }

  /** The same with a leak that leaves the other office alone, which is looked at once for all. */
  static TwoOffices leaking(long seed, Path folder, Leak leak) {
    Look without =
        UNTOUCHED.computeIfAbsent(
            seed, same -> look(same, folder.resolve("without"), false, Leak.NONE));
    return compared(without, seed, folder, leak);
  }

  private static TwoOffices compared(Look without, long seed, Path folder, Leak leak) {
    Look with = look(seed, folder.resolve("with"), true, leak);
    return new TwoOffices(
        with.seen().count(),
        with.seen().kinds(),
        with.said(),
        with.inside(),
        without.seen().differences(with.seen()));
  }

  /** Whether an office of this seed has a month's end and papers. */
  static boolean isWhole(long seed) {
    return seed % WHOLE == 0;
  }

  private static Look look(long seed, Path world, boolean inUse, Leak leak) {
    boolean whole = isWhole(seed);
    world.toFile().mkdirs();
    var seen = new Seen(world);
    List<String> said;
    Map<String, Integer> inside;
    try (var log = new LogSeen()) {
      try (var office = RandomOffice.of(seed, world.resolve("office"), inUse)) {
        said = office.said();
        inside = office.inside();
        seen.text("said", String.join("\n", said));
        leak.act(office.work(), inUse);
        for (Role role : RandomOffice.looking(seed)) {
          ExportService exports = leak.exports(office.work(), role, inUse);
          WhatIsSeen.of(office.work(), role, exports, whole, seen);
        }
      }
      seen.text("log", String.join("\n", log.lines()));
    }
    if (whole) {
      CliSeen.of(world, (int) (seed / WHOLE), seen);
    }
    FilesSeen.of(world, seen);
    return new Look(seen, said, inside);
  }
}
