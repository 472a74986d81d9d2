package huimin.ui.control;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** A cell of words or figures, with a mark before them where the ledger has one. */
final class LedgerCell<R> extends TableCell<R, String> {
  private final Function<R, Mark> mark;

  LedgerCell(LedgerColumn<R> column, Function<R, Mark> mark) {
    this.mark = mark;
    boolean right = column.align() == LedgerColumn.Align.RIGHT;
    setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    getStyleClass().add(right ? "figure" : "words");
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    R row = empty || getTableRow() == null ? null : getTableRow().getItem();
    Mark shown = row == null ? null : mark.apply(row);
    setText(empty ? null : text);
    setGraphic(shown == null ? null : StatusMark.shape(shown));
  }
}
