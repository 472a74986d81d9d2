package huimin.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A small table that is read, not edited: words left, figures right. */
public final class FigureTable extends GridPane {

  /** One column; {@code right} for figures. */
  public record Column(String title, boolean right) {}

  /** What stands in a cell: words, stressed words, or a control. */
  public sealed interface Cell {
    /** Plain words; null and empty show a dash. */
    record Text(String text) implements Cell {}

    /** Words that carry the line. */
    record Strong(String text) implements Cell {}

    /** Words that are never cut short, e.g. what a line is about: the table rather grows. */
    record Whole(String text) implements Cell {}

    /** A mark, a button, a row of buttons. */
    record Control(Node node) implements Cell {}
  }

  private static final String NOTHING = "—";

  private final List<Column> columns;
  private int rows = 1;

  /** A table with its head and no rows. */
  public FigureTable(String name, List<Column> columns) {
    this.columns = List.copyOf(columns);
    setAccessibleText(name);
    getStyleClass().add("figure-table");
    for (int i = 0; i < columns.size(); i++) {
      var constraint = new ColumnConstraints();
      constraint.setHgrow(Priority.ALWAYS);
      constraint.setHalignment(columns.get(i).right() ? HPos.RIGHT : HPos.LEFT);
      getColumnConstraints().add(constraint);
      var head = words(columns.get(i).title());
      head.setMinWidth(Region.USE_PREF_SIZE);
      add(frame(head, i, "figure-head"), i, 0);
    }
  }

  /** Adds a line of plain words. */
  public void row(String... words) {
    line(Arrays.stream(words).<Cell>map(Cell.Text::new).toList(), "figure-cell");
  }

  /** Adds a line of mixed cells. */
  public void row(List<Cell> cells) {
    line(cells, "figure-cell");
  }

  /** Adds the line that sums up. */
  public void total(String... words) {
    line(Arrays.stream(words).<Cell>map(Cell.Strong::new).toList(), "figure-total");
  }

  /** Takes all lines away; the head stays. */
  public void clear() {
    getChildren().removeIf(cell -> GridPane.getRowIndex(cell) > 0);
    rows = 1;
  }

  private void line(List<Cell> cells, String style) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns.size());
    }
    for (int i = 0; i < cells.size(); i++) {
      add(frame(node(cells.get(i)), i, style), i, rows);
    }
    rows++;
  }

  private static Node node(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> words(text);
      case Cell.Strong(String text) -> {
        Label strong = words(text);
        strong.getStyleClass().add("strong");
        yield strong;
      }
      case Cell.Whole(String text) -> {
        Label whole = words(text);
        whole.setMinWidth(Region.USE_PREF_SIZE);
        yield whole;
      }
      case Cell.Control(Node node) -> node;
    };
  }

  private static Label words(String text) {
    return new Label(text == null || text.isEmpty() ? NOTHING : text);
  }

  private HBox frame(Node content, int column, String style) {
    var frame = new HBox(content);
    frame.setFillHeight(false);
    frame.getStyleClass().addAll(style, columns.get(column).right() ? "right" : "left");
    return frame;
  }
}
