package huimin.secrecy;

import huimin.AtWork;
import huimin.platform.security.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Two offices of one seed and what is seen of both: in one the worker works in the cabinet, in the
 * other nobody does, and by turns its cabinet is empty or was never put into use.
 *
 * @param things how many things were compared
 * @param differences none, where nothing tells
 */
record TwoOffices(int things, List<String> differences) {
  /** One in so many has a month's end and papers. */
  private static final int WHOLE = 5;

  /** Where something leaks on purpose, into what is seen of an office the worker works in. */
  interface Leak extends BiConsumer<AtWork, Seen> {
    Leak NONE = (office, seen) -> {};
  }

  /** Compares as the program is. */
  static TwoOffices compare(long seed, Path folder) {
    return compare(seed, folder, WorkerActs.of(seed), Leak.NONE);
  }

  /** The same with somebody else at the cabinet, or with a leak. */
  static TwoOffices compare(long seed, Path folder, RandomOffice.Besides besides, Leak leak) {
    RandomOffice.Besides nobody = office -> RandomOffice.Between.NOTHING;
    Seen without = look(seed, folder.resolve("without"), seed % 2 == 0, nobody, Leak.NONE);
    Seen with = look(seed, folder.resolve("with"), true, besides, leak);
    return new TwoOffices(with.count(), without.differences(with));
  }

  private static Seen look(
      long seed, Path world, boolean enabled, RandomOffice.Besides besides, Leak leak) {
    boolean whole = seed % WHOLE == 0;
    world.toFile().mkdirs();
    var seen = new Seen(world);
    try (var log = new LogSeen()) {
      try (var office = RandomOffice.make(seed, world.resolve("office"), enabled, whole, besides)) {
        seen.text("said", String.join("\n", office.said()));
        leak.accept(office.work(), seen);
        for (Role role : RandomOffice.without()) {
          WhatIsSeen.of(office.work(), role, whole, seen);
        }
      }
      seen.text("log", String.join("\n", log.lines()));
    }
    if (whole) {
      CliSeen.of(world, (int) (seed / WHOLE), seen);
    }
    FilesSeen.of(world, seen);
    return seen;
  }
}
