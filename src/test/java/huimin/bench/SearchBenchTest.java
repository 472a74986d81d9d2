package huimin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.SearchService;
import huimin.testkit.TestOffice;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast somebody is found, beside two other ways in the same run. */
class SearchBenchTest {
  private static final int PEOPLE = 1_000_000;
  private static final int FEW = 50_000;

  /** Words of which none is rare, and whom they must find. */
  private static final Map<String, String> FREQUENT =
      Map.of(
          "王 国", "p.name like '%王%' and p.name like '%国%'",
          "500151 王", "p.name like '%王%'",
          "王 500151 国 青石", "p.name like '%王%' and p.name like '%国%' and v.name = '青石村'",
          "王 3组", "p.name like '%王%' and group_name = '3组'",
          "1962年 王", "p.name like '%王%' and year(birth_date) = 1962");

  private static final double P50 = 2;
  private static final double P99 = 20;

  private static TestOffice town(int people) {
    TestOffice office = TestOffice.create();
    BigTown.fill(office.database(), people);
    return office;
  }

  @Test
  @Tag("bench")
  void inAMillionPeopleHalfOfAllSearchesTakeTwoMilliseconds() throws SQLException {
    try (TestOffice office = town(PEOPLE);
        var bench = new SearchBench(office.database(), office.folder(), PEOPLE, 2_000)) {
      assertThat(bench.unanswered()).isEmpty(); // warms up as well
      SearchBench.Times ours = bench.ours();
      System.out.printf("prepared in %.1f s%n", bench.prepared());
      System.out.println(ours);
      bench.oursByKind().forEach(System.out::println);
      System.out.println(bench.like(40));
      System.out.println(bench.fts(200));
      assertThat(ours.at(0.5)).isLessThanOrEqualTo(P50);
      assertThat(ours.at(0.99)).isLessThanOrEqualTo(P99);
    }
  }

  @Test
  void inASmallTownOursTakesAFifthOfLookingThroughAllAtMostAndMissesNobody() throws SQLException {
    try (TestOffice office = town(FEW);
        var bench = new SearchBench(office.database(), office.folder(), FEW, 210)) {
      assertThat(bench.unanswered()).isEmpty();
      assertThat(bench.ours().at(0.5)).isLessThanOrEqualTo(bench.like(42).at(0.5) / 5);
      var search = new SearchService(office.database(), office.access(), office.clock());
      FREQUENT.forEach(
          (words, condition) ->
              assertThat(search.find(words, FEW).size())
                  .as(words)
                  .isEqualTo(count(office, condition)));
    }
  }

  private static int count(TestOffice office, String condition) {
    String sql = "select count(*) from person p join village v on v.id = village_id where ";
    return office.database().read(tx -> tx.fetchSingle(sql + condition).get(0, Integer.class));
  }
}
