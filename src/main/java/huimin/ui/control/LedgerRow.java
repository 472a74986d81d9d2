package huimin.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.layout.Pane;

/** A row of a ledger, with the pinned columns laid over it while it is scrolled sideways. */
final class LedgerRow<R> extends TableRow<R> {
  private final PinnedColumns<R> pinned;
  private final Pane over = new Pane();

  LedgerRow(PinnedColumns<R> pinned, Consumer<R> onOpen) {
    this.pinned = pinned;
    over.getStyleClass().add("pinned-cells");
    // What is seen is only a picture: the row below it takes the clicks.
    over.setMouseTransparent(true);
    over.setManaged(false);
    over.setViewOrder(-1);
    over.translateXProperty().bind(pinned.offsetProperty());
    over.visibleProperty().bind(pinned.offsetProperty().greaterThan(0).and(emptyProperty().not()));
    pinned.offsetProperty().subscribe(this::requestLayout);
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !isEmpty()) {
            onOpen.accept(getItem());
          }
        });
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new Over(this);
  }

  /** Unmanaged, or the pane would give it back its own height. */
  private static Label label() {
    var label = new Label();
    label.setManaged(false);
    return label;
  }

  private void draw(double height) {
    List<TableColumn<R, ?>> columns = pinned.columns();
    while (over.getChildren().size() < columns.size()) {
      over.getChildren().add(label());
    }
    over.getChildren().remove(columns.size(), over.getChildren().size());
    double x = 0;
    for (int i = 0; i < columns.size(); i++) {
      TableColumn<R, ?> column = columns.get(i);
      var label = (Label) over.getChildren().get(i);
      label.setText(pinned.words(column, getIndex()));
      boolean figure = column.getStyleClass().contains("figure");
      label.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      label.resizeRelocate(x, 0, column.getWidth(), height);
      x += column.getWidth();
    }
    over.resizeRelocate(0, 0, x, height);
  }

  /** The usual skin, which forgets foreign children each time the columns change. */
  private final class Over extends TableRowSkin<R> {
    Over(TableRow<R> row) {
      super(row);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      super.layoutChildren(x, y, width, height);
      if (over.isVisible()) {
        if (!getChildren().contains(over)) {
          getChildren().add(over);
        }
        draw(height);
      }
    }
  }
}
