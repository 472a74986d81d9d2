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

  /** Points a column takes. */
  private static int height(List<Line> lines, int from, int to) {
    return IntStream.range(from, to)
        .map(r -> lines.get(r).height() + (r == from || lines.get(r).startsSection() ? 44 : 0))
        .sum();
  }

  @Test
  void columnsOfASinglePageAreEvenWithTheFooterInTheLast() {
    List<Line> lines = sections(20);
    ColumnPlan plan = ColumnPlan.of(lines, BOARD);

    assertThat(plan.pages()).isEqualTo(1);
    assertThat(plan.columnStarts()).hasSize(1);
    int turn = plan.columnStarts().iterator().next();
    assertThat(height(lines, 0, turn) - height(lines, turn, 20) - BOARD.footer())
        .isBetween(-40, 40);
  }

  @Test
  void firstColumnOfASinglePageRunsDownBesideTheFooter() {
    List<Line> lines = sections(33);

    assertThat(ColumnPlan.of(lines, BOARD).pages()).isEqualTo(1);
    assertThat(ColumnPlan.of(lines, new Room(2, 500 - 130, 700, 0)).pages()).isEqualTo(2);
  }

  @Test
  void sectionStaysWholeWhenColumnsBecomeOnlyALittleUneven() {
    assertThat(ColumnPlan.of(sections(12, 6), BOARD).columnStarts()).containsExactly(12);
  }

  @Test
  void sectionIsTornWhenItWouldLeaveAColumnEmpty() {
    assertThat(ColumnPlan.of(sections(18, 1), BOARD).columnStarts()).doesNotContain(18);
  }

  @Test
  void lastOfSeveralPagesFillsItsFirstColumnFirst() {
    List<Line> lines = sections(80);
    ColumnPlan plan = ColumnPlan.of(lines, BOARD);

    assertThat(plan.pages()).isEqualTo(2);
    // Two full columns on the first page; all that is left goes into the first one of the second.
    int last = plan.columnStarts().stream().mapToInt(i -> i).max().orElseThrow();
    assertThat(plan.columnStarts()).hasSize(3);
    assertThat(height(lines, 44, 77)).isGreaterThan(700);
    assertThat(last).isEqualTo(76);
  }

  @Test
  void wholeSectionsGoWithTheFooterOnAPageThatWouldBeNearlyEmpty() {
    assertThat(ColumnPlan.of(sections(26, 9, 4), BOARD).columnStarts()).contains(26);
    assertThat(ColumnPlan.of(sections(32, 4, 2), BOARD).columnStarts()).contains(32);
    assertThat(ColumnPlan.of(sections(39), BOARD).columnStarts()).contains(36);
  }

  @Test
  void columnNeverBeginsWithTheLastRowOfASectionUnlessThatSavesAPage() {
    for (int first = 4; first < 120; first++) {
      ColumnPlan plan = ColumnPlan.of(sections(first, 60), BOARD);

      assertThat(plan.columnStarts()).as("sections of %d and 60", first).doesNotContain(first - 1);
    }
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
        assertThat(height(lines, from, starts.get(i + 1))).isLessThanOrEqualTo(i < 2 ? 500 : 700);
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
