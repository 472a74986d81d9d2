package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
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

  /** Finds shown at most; whoever searches looks for one more, so that it can be said. */
  public static final int SHOWN = 12;

  private static final Duration PAUSE = Duration.millis(200);

  private final TextField field = new TextField();
  private final FindList finds = new FindList(field, this::open);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final StackPane root;
  private Runnable ask = () -> {};
  private String none = "";

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
    pause.setOnFinished(event -> ask.run());
    field.textProperty().subscribe((before, text) -> pause.playFromStart());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                finds.hide();
              }
            });
  }

  private void key(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case UP -> moved(-1);
          case DOWN -> moved(1);
          case ENTER -> entered();
          case ESCAPE -> left();
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  private boolean moved(int by) {
    if (finds.isShowing()) {
      finds.move(by);
    } else {
      askNow();
    }
    return true;
  }

  /** Opens what is marked; before there is anything, asks at once. */
  private boolean entered() {
    if (finds.isShowing() && pause.getStatus() != Animation.Status.RUNNING) {
      finds.choose();
    } else {
      askNow();
    }
    return true;
  }

  private boolean left() {
    finds.hide();
    field.clear();
    return true;
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
   * @param search runs off the screen's thread; gets a text that is not blank, and may find one
   *     more than {@link #SHOWN}
   * @param whenNone what to read when nobody is found: what else can be typed
   */
  public void connect(
      Function<String, List<Find>> search,
      String whenNone,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    none = whenNone;
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
      finds.show(List.of(), none);
    } else {
      boolean more = found.size() > SHOWN;
      finds.show(
          found.subList(0, Math.min(SHOWN, found.size())),
          more ? Messages.text("ui.search.more", SHOWN) : "");
    }
  }

  private void open(Find find) {
    finds.hide();
    field.clear();
    find.open().run();
  }
}
