package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** A plain table whose words are longer than there is room beside the other columns. */
class PlainTableTest extends ControlTest {
  private record Line(String name, String words) {}

  private static final String WORDS = "月末仍在册并且已经按时办理登记手续的人数除以应当办理的人数".repeat(3);
  private static final double ROW = 32;

  private PlainTable<Line> table;

  @Override
  protected Parent control() {
    table =
        new PlainTable<>(
            "口径",
            FXCollections.observableArrayList(new Line("一", WORDS), new Line("二", "短")),
            List.of(
                LedgerColumn.text("name", "指标", 170, Line::name),
                LedgerColumn.text("words", "口径", 160, Line::words)),
            "没有");
    table.wrap("words");
    return table;
  }

  private boolean scrollsSideways() {
    return table.table().lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .anyMatch(Node::isVisible);
  }

  private double heightOf(String name) {
    return lookup(".table-row-cell").queryAll().stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> row.getItem() instanceof Line line && line.name().equals(name))
        .mapToDouble(row -> row.getHeight())
        .findFirst()
        .orElseThrow();
  }

  private boolean allCanBeRead() {
    return lookup(node -> node instanceof Text text && text.getText().equals(WORDS))
        .queryAll()
        .stream()
        .allMatch(PlainTableTest::isWithinItsCell);
  }

  private static boolean isWithinItsCell(Node text) {
    Bounds room = text.getParent().getLayoutBounds();
    Bounds words = text.getBoundsInParent();
    return words.getMaxX() <= room.getMaxX() + 1
        && words.getMinY() >= -1
        && words.getMaxY() <= room.getMaxY() + 1;
  }

  private void width(double width) throws Exception {
    interact(() -> stage.setWidth(width));
    waitFor(() -> Math.abs(table.getWidth() - stage.getScene().getWidth()) < 1);
  }

  @Test
  void longWordsBreakAndTheirRowGrows() throws Exception {
    waitFor(() -> heightOf("一") > ROW + 4);
    assertThat(allCanBeRead()).isTrue();
    double wide = heightOf("一");
    width(500);
    waitFor(() -> heightOf("一") > wide + ROW);
    assertThat(scrollsSideways()).isFalse();
    assertThat(allCanBeRead()).isTrue();
    assertThat(heightOf("二")).isBetween(ROW - 4, ROW + 4);
  }
}
