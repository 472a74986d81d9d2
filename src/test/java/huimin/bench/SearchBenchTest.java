package huimin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast somebody is found, beside two other ways in the same run. */
class SearchBenchTest {
  private static final double P50 = 2;
  private static final double P99 = 20;

  @Test
  @Tag("bench")
  void inAMillionPeopleHalfOfAllSearchesTakeTwoMilliseconds() throws SQLException {
    try (var bench = new SearchBench(Integer.getInteger("people", 1_000_000), 2_000)) {
      assertThat(bench.unanswered()).isEmpty(); // warms up as well
      SearchBench.Times ours = bench.ours();
      System.out.println(ours);
      bench.oursByKind().forEach(System.out::println);
      System.out.println(bench.like(40));
      System.out.println(bench.fts(200));
      assertThat(ours.at(0.5)).isLessThanOrEqualTo(P50);
      assertThat(ours.at(0.99)).isLessThanOrEqualTo(P99);
    }
  }

  @Test
  void inASmallTownOursTakesAFifthOfLookingThroughAllAtMost() throws SQLException {
    try (var bench = new SearchBench(50_000, 200)) {
      assertThat(bench.unanswered()).isEmpty();
      assertThat(bench.ours().at(0.5)).isLessThanOrEqualTo(bench.like(40).at(0.5) / 5);
    }
  }
}
