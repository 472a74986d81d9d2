package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class FigureTableTest extends ControlTest {
  private FigureTable table;

  @Override
  protected Parent control() {
    table =
        new FigureTable(
            "金额", List.of(new FigureTable.Column("项目", false), new FigureTable.Column("元", true)));
    table.row("低保", "1,026.00");
    table.row("特困", null);
    table.total("合计", "2.00");
    return table;
  }

  @Test
  void figuresEndAtTheSameEdge() {
    assertThat(right("1,026.00")).isCloseTo(right("2.00"), within(0.5));
    assertThat(right("元")).isCloseTo(right("2.00"), within(0.5));
    assertThat(lookup("低保").query().localToScene(0, 0).getX())
        .isCloseTo(lookup("合计").query().localToScene(0, 0).getX(), within(0.5));
  }

  @Test
  void nothingIsShownAsADash() {
    assertThat(lookup("—").tryQuery()).isPresent();
  }

  @Test
  void clearingKeepsTheHead() {
    interact(() -> table.clear());
    assertThat(lookup("元").tryQuery()).isPresent();
    assertThat(lookup("低保").tryQuery()).isEmpty();
  }

  @Test
  void wholeWordsAreNotCutWhereOthersAre() {
    String whole = "甲".repeat(30);
    String other = "乙".repeat(30);
    interact(
        () -> {
          table.row(List.of(new FigureTable.Cell.Whole(whole), new FigureTable.Cell.Text("1")));
          table.row(List.of(new FigureTable.Cell.Text(other), new FigureTable.Cell.Text("2")));
        });
    Node kept = lookup(whole).queryLabeled();
    Node cut = lookup(other).queryLabeled();
    assertThat(kept.minWidth(-1)).isEqualTo(kept.prefWidth(-1));
    assertThat(cut.minWidth(-1)).isLessThan(cut.prefWidth(-1));
  }

  @Test
  void lineOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> table.row("one")).isInstanceOf(IllegalArgumentException.class);
  }

  private double right(String text) {
    Node label = lookup(text).query();
    return label.localToScene(label.getBoundsInLocal()).getMaxX();
  }
}
