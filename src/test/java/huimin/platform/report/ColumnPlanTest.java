package huimin.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.report.ColumnPlan.Line;
import huimin.platform.report.ColumnPlan.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnPlanTest {
  private static final Room BOARD = new Room(2, 500, 700, 130);

  /** Sections of so many rows, 20 points each, subtotals of 26, headings of 44. */
  private static List<Line> sections(int... sizes) {
    var lines = new ArrayList<Line>();
    for (int size : sizes) {
      for (int i = 0; i < size; i++) {
        lines.add(new Line(i == size - 1 ? 46 : 20, 44, i == 0));
      }
    }
    return lines;
  }

  @Test
  void columnsOfTheLastPageAreEven() {
    ColumnPlan plan = ColumnPlan.of(sections(20), BOARD);

    assertThat(plan.pages()).isEqualTo(1);
    assertThat(plan.columnStarts()).hasSize(1);
    assertThat(plan.columnStarts().iterator().next()).isBetween(10, 12);
  }

  @Test
  void sectionStaysWholeWhenColumnsBecomeOnlyALittleUneven() {
    assertThat(ColumnPlan.of(sections(10, 9), BOARD).columnStarts()).containsExactly(10);
  }

  @Test
  void sectionIsTornWhenItWouldLeaveAColumnEmpty() {
    assertThat(ColumnPlan.of(sections(14, 1), BOARD).columnStarts()).doesNotContain(14);
  }

  @Test
  void headingNeverStandsWithFewerThanTwoRowsAtTheFoot() {
    for (int first = 2; first < 120; first++) {
      ColumnPlan plan = ColumnPlan.of(sections(first, 40), BOARD);

      assertThat(plan.columnStarts()).as("sections of %d and 40", first).doesNotContain(first + 1);
    }
  }

  @Test
  void threeRowsStayWithTheFooterForAnyNumberOfRows() {
    for (int rows = 3; rows < 300; rows++) {
      ColumnPlan plan = ColumnPlan.of(sections(rows), new Room(1, 500, 700, 130));

      int last = plan.columnStarts().stream().mapToInt(i -> i).max().orElse(0);
      assertThat(rows - last).as("%d rows", rows).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void noColumnIsHigherThanItsRoom() {
    for (int rows = 1; rows < 300; rows++) {
      List<Line> lines = sections(rows, 7, 1);
      var starts = new ArrayList<>(ColumnPlan.of(lines, BOARD).columnStarts());
      starts.addFirst(0);
      starts.add(lines.size());
      for (int i = 0; i + 1 < starts.size(); i++) {
        int from = starts.get(i);
        int used =
            IntStream.range(from, starts.get(i + 1))
                .map(
                    r ->
                        lines.get(r).height()
                            + (r == from || lines.get(r).startsSection() ? 44 : 0))
                .sum();
        assertThat(used).isLessThanOrEqualTo(i < 2 ? 500 : 700);
      }
    }
  }

  @Test
  void nothingIsOnePage() {
    assertThat(ColumnPlan.of(List.of(), BOARD)).isEqualTo(new ColumnPlan(java.util.Set.of(), 1));
  }

  @Test
  void rowHigherThanAPageIsAnError() {
    assertThatThrownBy(() -> ColumnPlan.of(List.of(new Line(900, 44, true)), BOARD))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
