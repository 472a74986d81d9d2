package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.db.Program;
import huimin.platform.journal.JournalCheck;
import huimin.platform.settings.KnownTips;
import huimin.testkit.BesideOthers;
import huimin.value.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed while it closes months, the program has closed those it said, and no half one. */
@BesideOthers
class KilledClosingTest {
  private static final int KILLS = 20;
  private static final int MANY_KILLS = 300;
  private static final int MOST_MONTHS = 3;

  /** Microseconds a step takes, until it was measured. */
  private static final long GUESS = 200_000;

  private final Random random = new Random(20261122);
  private final Map<String, Long> steps = new HashMap<>();
  private final TreeSet<String> acknowledged = new TreeSet<>();
  private int inTheClosing;

  @TempDir private Path folder;
  private SmallOffice office;

  @BeforeEach
  void make() {
    office = SmallOffice.demo(folder.resolve("office"));
    try (Wiring wiring = office.open(office.folder())) {
      wiring.months().close(SmallOffice.MONTH, wiring.session());
    }
    acknowledged.add(SmallOffice.MONTH.toString());
  }

  @Test
  void noClosedMonthIsLostOrHalfInTwentyKills() throws Exception {
    killAgainAndAgain(KILLS);
  }

  @Test
  @Tag("long")
  void noClosedMonthIsLostOrHalfInThreeHundredKills() throws Exception {
    killAgainAndAgain(MANY_KILLS);
  }

  private void killAgainAndAgain(int kills) throws Exception {
    int unacknowledged = 0;
    for (int kill = 0; kill < kills; kill++) {
      closeUntilKilled();
      try (Wiring wiring = reopened()) {
        List<String> closed = wiring.months().closed().stream().map(Period::toString).toList();
        assertThat(closed).as("after kill %d", kill).containsAll(acknowledged);
        assertThat(MonthsWhole.faults(wiring.database())).isEmpty();
        assertThat(wiring.database().isAsJournalled()).isTrue();
        unacknowledged += closed.size() - acknowledged.size();
        acknowledged.addAll(closed); // from here on they were seen
      }
    }
    try (Wiring wiring = reopened()) {
      assertThat(linesAMonth(wiring)).isEqualTo(SmallOffice.CASES);
      var tip = List.of(wiring.database().tip());
      assertThat(JournalCheck.run(wiring.database().journal(), tip).isGood()).isTrue();
    }
    System.out.printf(
        "month closings: %d kills, %d of them in the closing itself, %d months acknowledged,"
            + " %d more had reached the journal, lost 0, half-done 0%n",
        kills, inTheClosing, acknowledged.size() - unacknowledged, unacknowledged);
    assertThat(acknowledged).hasSizeGreaterThan(kills / 4);
    assertThat(inTheClosing).isGreaterThan(kills / 5);
  }

  private Wiring reopened() {
    return office.open(office.folder(), CloseUntilKilled.LATE, KnownTips.NONE);
  }

  private static int linesAMonth(Wiring wiring) {
    List<?> counts =
        wiring
            .database()
            .read(tx -> tx.fetchValues("select distinct count(*) from pay_line group by period"));
    assertThat(counts).hasSize(1);
    return ((Number) counts.getFirst()).intValue();
  }

  /** After some months, in a step of the next, at a random moment of the time it took before. */
  private void closeUntilKilled() throws IOException, InterruptedException {
    String step = random.nextInt(3) == 0 ? "backup" : "closing";
    int months = random.nextInt(MOST_MONTHS);
    Process program =
        Program.start(
            CloseUntilKilled.class, office.folder().toString(), office.secret().filePassword());
    String last = "";
    long since = System.nanoTime();
    try (var out =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String before = last;
        last = line.split(" ")[0];
        steps.put(before, (System.nanoTime() - since) / 1_000);
        since = System.nanoTime();
        if (last.equals("closed")) {
          acknowledged.add(line.split(" ")[1]);
          months--;
        }
        if (months <= 0 && last.equals(step) && program.isAlive()) {
          long most = steps.getOrDefault(step, GUESS);
          program.waitFor(random.nextLong(most + 1), TimeUnit.MICROSECONDS);
          // By its handle, which leaves the stream open: what it still told is read to the end.
          program.toHandle().destroyForcibly();
          months = Integer.MAX_VALUE;
        }
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
    inTheClosing += last.equals("closing") ? 1 : 0;
  }

  /** The control: with one line taken away by somebody with the key the same looks go red. */
  @Test
  void controlAMissingLineIsSeen() {
    RawOffice.change(office, "delete from pay_line where id = (select max(id) from pay_line)");
    try (Wiring wiring = office.open(office.folder())) {
      assertThat(MonthsWhole.faults(wiring.database()))
          .singleElement()
          .asString()
          .startsWith("batch and lines differ: 2026-10");
      assertThat(wiring.database().isAsJournalled()).isFalse();
    }
  }
}
