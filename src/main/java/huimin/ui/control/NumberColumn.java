package huimin.ui.control;

import huimin.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * 序号: counts the rows loaded. It is no part of the ledger's rows and is neither sorted nor copied.
 */
final class NumberColumn<R> extends TableColumn<R, String> {
  static final String ID = "seq";
  private static final double WIDTH = 46;

  NumberColumn() {
    setId(ID);
    setSortable(false);
    setReorderable(false);
    setResizable(false);
    setPrefWidth(WIDTH);
    getStyleClass().add("figure");
    setCellFactory(view -> new Counting<>());
    var name = new Label(Messages.text("ui.ledger.number"));
    name.getStyleClass().add("ledger-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var title = new HBox(name);
    title.setAlignment(Pos.CENTER_RIGHT);
    title.getStyleClass().add("ledger-title-line");
    var below = new Region();
    below.getStyleClass().add("ledger-filter");
    var head = new VBox(title, below);
    head.getStyleClass().add("ledger-head");
    setGraphic(head);
    widthProperty()
        .subscribe(
            width -> {
              head.setMinWidth(width.doubleValue());
              head.setMaxWidth(width.doubleValue());
            });
  }

  private static final class Counting<R> extends TableCell<R, String> {
    Counting() {
      setAlignment(Pos.CENTER_RIGHT);
      getStyleClass().addAll("figure", "row-number");
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : Integer.toString(getIndex() + 1));
    }

    @Override
    public void updateIndex(int index) {
      super.updateIndex(index);
      setText(isEmpty() ? null : Integer.toString(index + 1));
    }
  }
}
