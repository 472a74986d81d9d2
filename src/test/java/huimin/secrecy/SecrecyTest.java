package huimin.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody without the right can tell an office in whose cabinet somebody works from one where nobody
 * does: not by a byte of what is exported, listed, found, answered, audited or logged. What leaks
 * on purpose is noticed: {@link SecrecyControlsTest}.
 */
class SecrecyTest {
  private static final int SHORT = 20;
  private static final int LONG = 200;

  /**
   * So much there must at least be inside ten offices whose cabinets are worked in: empty ones
   * would prove nothing.
   */
  private static final Map<String, Integer> INSIDE =
      Map.of(
          "cases", 25,
          "terms", 10,
          "holders", 20,
          "visits", 5,
          "team", 5,
          "suspensions", 3,
          "returns", 10,
          "closed", 10,
          "erased", 10);

  /** The same of what somebody could see and was not refused, over ten offices. */
  private static final Map<String, Integer> SEEN = seen();

  @TempDir Path folder;

  private static Map<String, Integer> seen() {
    var floors = new TreeMap<String, Integer>();
    floors.putAll(Map.of("ledger", 60, "search", 250, "card", 150, "history", 150, "events", 150));
    floors.putAll(Map.of("home", 12, "audit", 15, "acts", 10, "health", 10, "users", 20));
    floors.putAll(Map.of("file", 150, "log", 10, "said", 10, "attachments", 120, "merged", 10));
    floors.putAll(Map.of("paper", 300, "export", 20, "backups", 40, "notice", 4, "write", 20));
    floors.putAll(Map.of("cli", 40, "month", 20, "return", 2, "parameters", 20));
    return floors;
  }

  @Test
  void nothingTellsWhetherTheCabinetIsWorkedIn() {
    prove(SHORT);
  }

  @Test
  @Tag("long")
  void nothingTellsInManyOffices() {
    prove(LONG);
  }

  private void prove(int seeds) {
    long begun = System.nanoTime();
    long things = 0;
    var inside = new TreeMap<String, Integer>();
    var kinds = new TreeMap<String, Integer>();
    for (int seed = 0; seed < seeds; seed++) {
      TwoOffices offices = TwoOffices.compare(seed, folder.resolve("seed-" + seed));
      assertThat(offices.differences()).as("seed %d", seed).isEmpty();
      assertThat(offices.said()).as("seed %d", seed).anyMatch(said -> said.endsWith(" done"));
      if (TwoOffices.isWhole(seed)) {
        assertThat(offices.said()).as("month's end").endsWith("done", "done", "done", "done");
      }
      offices.inside().forEach((kind, count) -> inside.merge(kind, count, Integer::sum));
      offices.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
      things += offices.things();
    }
    atLeast(INSIDE, inside, seeds);
    atLeast(SEEN, kinds, seeds);
    assertThat(things).isGreaterThan(seeds * 800L);
    System.out.printf(
        "secrecy: %d seeds, %d things compared, %d s%ninside: %s%nseen: %s%n",
        seeds, things, (System.nanoTime() - begun) / 1_000_000_000, inside, kinds);
  }

  private static void atLeast(Map<String, Integer> floors, Map<String, Integer> is, int seeds) {
    floors.forEach(
        (kind, floor) ->
            assertThat(is.getOrDefault(kind, 0))
                .as("%s of %s", kind, is)
                .isGreaterThanOrEqualTo(floor * seeds / 10));
  }
}
