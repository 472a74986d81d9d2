package huimin.ui.control;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** A cell of words or figures, with a mark before them where the ledger has one. */
final class LedgerCell<R> extends TableCell<R, String> {
  private final Function<R, Mark> mark;
  private final BlockSelection<R> block;

  LedgerCell(LedgerColumn<R> column, Function<R, Mark> mark) {
    this(column, mark, null);
  }

  /**
   * @param block colours the cells of a block; null where none is chosen
   */
  LedgerCell(LedgerColumn<R> column, Function<R, Mark> mark, BlockSelection<R> block) {
    this.mark = mark;
    this.block = block;
    boolean right = column.align() == LedgerColumn.Align.RIGHT;
    setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    getStyleClass().addAll("ledger-cell", right ? "figure" : "words");
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    R row = empty || getTableRow() == null ? null : getTableRow().getItem();
    Mark shown = row == null ? null : mark.apply(row);
    setText(empty ? null : text);
    setGraphic(shown == null ? null : StatusMark.shape(shown));
    if (block != null) {
      block.paint(this);
    }
  }
}
