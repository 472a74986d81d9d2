package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.payment.MonthView;
import huimin.testkit.disk.FullDisk;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The disk is full, or breaks, at the first write of an act, at the second, … until the act
 * succeeds. Whatever it was, the office is whole afterwards and the act is in it or not, never
 * half.
 */
class FullDiskOfficeTest {
  /** About so many places to fail at for an act of many writes. */
  private static final int FEW = 8;

  private static final int MORE = 30;

  @TempDir private static Path made;
  private static SmallOffice office;
  private static SmallOffice later;
  private static Path roster;
  private static long batch;

  @TempDir private Path folder;

  @BeforeAll
  static void make() throws IOException {
    office = SmallOffice.demo(made.resolve("office"));
    roster = SmallOffice.people(made.resolve("更多.csv"), SmallOffice.PEOPLE, MORE);
    later = new SmallOffice(made.resolve("later"), office.secret(), office.clock());
    office.copyTo(later.folder());
    try (Wiring wiring = later.open(later.folder())) {
      batch = SmallOffice.take(wiring, roster).batchId();
    }
  }

  /** What a clerk does, and how to see whether it was done. */
  enum Act {
    SAVE(
        w -> w.settings().set("screen-lock", "7"),
        w -> w.settings().get("screen-lock").isPresent()),
    IMPORT(w -> SmallOffice.take(w, roster), w -> people(w) == SmallOffice.PEOPLE + MORE),
    CLOSING(Act::close, w -> w.months().isClosed(SmallOffice.MONTH)),
    UNDO(w -> w.undo().undo(batch, w.session()), w -> people(w) == SmallOffice.PEOPLE);

    private final Consumer<Wiring> work;
    private final Predicate<Wiring> done;

    Act(Consumer<Wiring> work, Predicate<Wiring> done) {
      this.work = work;
      this.done = done;
    }

    private static void close(Wiring wiring) {
      MonthView month = wiring.months().close(SmallOffice.MONTH, wiring.session());
      assertThat(month.blocked()).isEmpty();
    }

    private static int people(Wiring wiring) {
      return wiring.persons().counts().get("persons");
    }

    SmallOffice before() {
      return this == UNDO ? later : office;
    }

    boolean isDone(Wiring wiring) {
      return done.test(wiring);
    }
  }

  /** How an act was ended, and how often. */
  private record Figures(Map<String, Integer> refusals, int[] counts) {
    static Figures none() {
      return new Figures(new TreeMap<>(), new int[2]);
    }

    /**
     * An act that was refused and is there all the same: a broken disk took the record and would
     * not give it back. Its sentence says "not confirmed" and asks to look at it again.
     */
    void there() {
      counts[1]++;
    }

    void refused(RefusedException e) {
      counts[0]++;
      refusals.merge(e.key(), 1, Integer::sum);
    }
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void aDiskThatIsFullTakesNothing(Act act) {
    Figures figures = failAtEach(act, false, act == Act.SAVE ? 0 : FEW);
    assertThat(figures.counts()[1]).isZero();
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void aDiskThatBreaksLeavesNothingHalf(Act act) {
    failAtEach(act, true, act == Act.SAVE ? 0 : FEW);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  @Tag("long")
  void aDiskThatIsFullAtAnyWriteTakesNothing(Act act) {
    Figures figures = failAtEach(act, false, 0);
    assertThat(figures.counts()[1]).isZero();
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  @Tag("long")
  void aDiskThatBreaksAtAnyWriteLeavesNothingHalf(Act act) {
    failAtEach(act, true, 0);
  }

  /** The control: with room the same act succeeds, and writes. */
  @Test
  void withRoomEachActSucceeds() {
    for (Act act : Act.values()) {
      assertThat(writes(act, false)).as("%s", act).isPositive();
    }
  }

  /**
   * @param places about how many writes to fail at; 0 for every one
   */
  private Figures failAtEach(Act act, boolean broken, int places) {
    long writes = writes(act, broken);
    long step = places == 0 ? 1 : Math.max(1, writes / places);
    var figures = Figures.none();
    for (long nth = 1; failAt(act, broken, nth, figures); nth += step) {
      assertThat(nth).as("no end").isLessThan(writes * 2 + 10);
    }
    System.out.printf(
        "%s, disk %s: about %d writes, failed at %d, refused %s, lost 0, half 0,"
            + " refused and yet there %d%n",
        act,
        broken ? "broken" : "full",
        writes,
        figures.counts()[0],
        figures.refusals(),
        figures.counts()[1]);
    assertThat(figures.counts()[0]).isPositive();
    return figures;
  }

  private long writes(Act act, boolean broken) {
    Path at = folder.resolve("office");
    act.before().copyTo(at);
    try (var disk = FullDisk.under(at);
        Wiring wiring = act.before().open(disk.folder())) {
      failFrom(disk, broken, Long.MAX_VALUE);
      act.work.accept(wiring);
      assertThat(act.isDone(wiring)).isTrue();
      return disk.written();
    }
  }

  private static void failFrom(FullDisk disk, boolean broken, long nth) {
    if (broken) {
      disk.brokenFrom(nth);
    } else {
      disk.fullFrom(nth);
    }
  }

  /** Whether it failed; either way the office is looked at. */
  private boolean failAt(Act act, boolean broken, long nth, Figures figures) {
    Path at = folder.resolve("office");
    act.before().copyTo(at);
    String refusal = null;
    try (var disk = FullDisk.under(at)) {
      try (Wiring wiring = act.before().open(disk.folder())) {
        failFrom(disk, broken, nth);
        try {
          act.work.accept(wiring);
        } catch (RefusedException e) {
          refusal = e.key();
          figures.refused(e);
        }
        disk.cleared();
      }
      try (Wiring again = act.before().open(disk.folder())) {
        String when = act + " failed at write " + nth;
        assertThat(again.database().isAsJournalled()).as(when).isTrue();
        assertThat(MonthsWhole.faults(again.database())).as(when).isEmpty();
        assertThat(Act.people(again)).as(when).isIn(SmallOffice.PEOPLE, SmallOffice.PEOPLE + MORE);
        boolean there = act.isDone(again);
        assertThat(refusal != null || there).as(when).isTrue();
        if (refusal != null && there) {
          assertThat(broken).as(when).isTrue();
          assertThat(refusal).as(when).isIn("db.disk-full", "db.storage-failed");
          figures.there();
        }
      }
    }
    return refusal != null;
  }
}
