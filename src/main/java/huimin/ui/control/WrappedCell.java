package huimin.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

/**
 * A cell whose words break into lines as wide as its column. A row asks its cells for their height
 * without saying how wide they are; a label would answer with one line, a text of given width does
 * not.
 */
final class WrappedCell<R> extends TableCell<R, String> {
  private final Text words = new Text();

  WrappedCell(TableColumn<R, String> column) {
    words.getStyleClass().add("wrapped-words");
    words
        .wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    Math.max(
                        0,
                        column.getWidth()
                            - snappedLeftInset()
                            - snappedRightInset()
                            - getLabelPadding().getLeft()
                            - getLabelPadding().getRight()),
                column.widthProperty(),
                insetsProperty(),
                labelPaddingProperty()));
    setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("ledger-cell", "words");
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    words.setText(empty ? "" : text);
    setText(empty ? null : text); // not drawn: what a screen reader says
    setGraphic(empty ? null : words);
  }
}
