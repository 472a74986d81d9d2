package huimin.ui;

import huimin.text.Messages;
import huimin.ui.SearchBox.Find;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/**
 * What drops down under the search box. The cursor stays in the box, whose keys move the mark; it
 * is on the first find, so that Enter opens it.
 */
final class FindList {
  private static final double LINE = 2.6; // times the text size

  private final TextField field;
  private final Consumer<Find> onChosen;
  private final ListView<Find> list = new ListView<>();
  private final Label remark = new Label();
  private final VBox content = new VBox(list, remark);
  private final Popup popup = new Popup();

  FindList(TextField field, Consumer<Find> onChosen) {
    this.field = field;
    this.onChosen = onChosen;
    list.setId("finds");
    list.setAccessibleText(Messages.text("ui.search.finds"));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Line());
    list.managedProperty().bind(list.visibleProperty());
    remark.setId("search-remark");
    remark.setWrapText(true);
    remark.getStyleClass().addAll("muted", "remark");
    remark.managedProperty().bind(remark.visibleProperty());
    content.getStyleClass().add("finds");
    popup.getContent().add(content);
    popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT); // its shadow lies beside the box
    popup.setAutoHide(true);
    popup.setHideOnEscape(false); // the box itself takes the key
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /**
   * Shows finds, or only words.
   *
   * @param words under the finds; "" for none
   */
  void show(List<Find> finds, String words) {
    double text = field.getFont().getSize();
    // What stands in a popup does not inherit the window's text size.
    content.setStyle("-fx-font-size: " + text + "px;");
    content.setPrefWidth(field.getWidth());
    list.setFixedCellSize(Math.round(LINE * text));
    list.setPrefHeight(finds.size() * list.getFixedCellSize() + 2);
    list.setMinHeight(Region.USE_PREF_SIZE);
    list.getItems().setAll(finds);
    list.getSelectionModel().selectFirst();
    list.setVisible(!finds.isEmpty());
    remark.setText(words);
    remark.setVisible(!words.isEmpty());
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    popup.show(field, at.getMinX(), at.getMaxY() + 2);
  }

  /** Moves the mark up (-1) or down (1), from the end to the beginning. */
  void move(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(to);
      Find find = list.getItems().get(to);
      field.setAccessibleHelp(find.title() + " " + find.detail());
    }
  }

  /** Opens what is marked. */
  void choose() {
    Find find = list.getSelectionModel().getSelectedItem();
    if (find != null) {
      onChosen.accept(find);
    }
  }

  private final class Line extends ListCell<Find> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(title, detail);

    Line() {
      title.getStyleClass().add("find-title");
      detail.getStyleClass().add("muted");
      line.getStyleClass().add("find");
      line.setMinWidth(0);
      line.setPrefWidth(1); // as wide as the list: what is too long is cut, not scrolled
      setOnMouseClicked(
          event -> {
            if (getItem() != null) {
              onChosen.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(Find find, boolean empty) {
      super.updateItem(find, empty);
      setGraphic(empty ? null : line);
      title.setText(empty ? "" : find.title());
      detail.setText(empty ? "" : find.detail());
      setAccessibleText(empty ? null : find.title() + " " + find.detail());
    }
  }
}
