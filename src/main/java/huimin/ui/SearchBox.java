package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** One box that finds whatever the town has; its finds drop down while one types. */
public final class SearchBox {

  /**
   * One find.
   *
   * @param detail what tells it from its neighbours, e.g. village and age
   */
  public record Find(String title, String detail, Runnable open) {}

  private static final Duration PAUSE = Duration.millis(200);

  private final TextField field = new TextField();
  private final ContextMenu finds = new ContextMenu();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final StackPane root;
  private Runnable ask = () -> {};

  SearchBox() {
    field.setId("search");
    field.setPromptText(Messages.text("ui.search.prompt"));
    field.setAccessibleText(Messages.text("ui.search.name"));
    field.getStyleClass().add("search-field");
    var icon = new Icon(Feather.SEARCH);
    var keys = new Label("Ctrl+K");
    keys.getStyleClass().add("keys");
    var over = new HBox(icon, space(), keys);
    over.getStyleClass().add("search-marks");
    over.setMouseTransparent(true);
    keys.visibleProperty().bind(field.focusedProperty().not());
    root = new StackPane(field, over);
    root.getStyleClass().add("search-box");
    finds.getStyleClass().add("finds");
    pause.setOnFinished(event -> ask.run());
    field.textProperty().subscribe((before, text) -> pause.playFromStart());
    field.setOnAction(event -> askNow());
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
          }
        });
  }

  private static Node space() {
    var space = new javafx.scene.layout.Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  Node node() {
    return root;
  }

  /** Puts the cursor into the box and marks what stands there. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /**
   * Connects the box with what it searches.
   *
   * @param search runs off the screen's thread; gets a text that is not blank
   */
  public void connect(
      Function<String, List<Find>> search, TaskRunner runner, Consumer<Throwable> onFailed) {
    ask =
        () -> {
          String text = field.getText().strip();
          if (text.isEmpty()) {
            finds.hide();
          } else {
            runner.read(this, progress -> search.apply(text), this::show, onFailed);
          }
        };
  }

  private void askNow() {
    pause.stop();
    ask.run();
  }

  private void show(List<Find> found) {
    if (field.getScene() == null || field.getText().isBlank()) {
      return;
    }
    if (found.isEmpty()) {
      var none = new MenuItem(Messages.text("ui.search.none"));
      none.setDisable(true);
      finds.getItems().setAll(none);
    } else {
      finds.getItems().setAll(found.stream().map(this::item).toList());
    }
    finds.show(field, Side.BOTTOM, 0, 2);
  }

  private MenuItem item(Find find) {
    var title = new Label(find.title());
    title.getStyleClass().add("find-title");
    var detail = new Label(find.detail());
    detail.getStyleClass().add("muted");
    var line = new HBox(title, detail);
    line.getStyleClass().add("find");
    line.setMinWidth(field.getWidth() - 40);
    // What stands in a custom item does not inherit the window's text size.
    line.setStyle("-fx-font-size: " + field.getFont().getSize() + "px;");
    var item = new CustomMenuItem(line);
    item.setOnAction(
        event -> {
          field.clear();
          find.open().run();
        });
    return item;
  }
}
