package huimin.ui.lock;

import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Locks a window and all that belongs to it: its content is not drawn, its keys do nothing, popups
 * are closed, dialogs are put aside with what stands in them and come back afterwards.
 */
public final class LockScreen {
  /** How often the idle time is looked at, in seconds; so much later at most the screen locks. */
  private static final double EVERY = 2;

  private static final Set<KeyCode> EDITING = Set.of(KeyCode.A, KeyCode.V);

  private final Stage stage;
  private final StackPane ground;
  private final LockViewModel model;
  private final LockPage page;
  private final IdleWatch idle;
  private final EventHandler<InputEvent> onInput;
  private final ListChangeListener<Window> onWindows = this::windowsChanged;
  private final ChangeListener<Scene> onScene = (seen, before, now) -> stop();
  private final Timeline timer;
  private final EventHandler<KeyEvent> onKey = LockScreen::swallow;
  private final List<Stage> aside = new ArrayList<>();
  private String title = "";
  private Node focused;

  /**
   * A screen that can be locked.
   *
   * @param ground the root of the stage's scene
   * @param onLeave closes the office so that somebody else can sign in
   */
  public LockScreen(
      Stage stage,
      StackPane ground,
      LockViewModel model,
      IdleWatch idle,
      String user,
      Runnable onLeave) {
    this.stage = stage;
    this.ground = ground;
    this.model = model;
    this.idle = idle;
    page = new LockPage(model, user, onLeave);
    onInput = event -> idle.touched();
    timer = new Timeline(new KeyFrame(Duration.seconds(EVERY), event -> idle.look()));
    timer.setCycleCount(Animation.INDEFINITE);
    model.lockedProperty().subscribe((before, now) -> locked(now));
  }

  /**
   * Begins to watch whether somebody is there. It ends by itself when the stage comes to show
   * something else: an office that is no longer seen must neither lock nor stay in memory.
   */
  public void start() {
    stage.sceneProperty().addListener(onScene);
    Window.getWindows().forEach(this::watch);
    Window.getWindows().addListener(onWindows);
    timer.play();
  }

  /** Ends the watch; to be called when the office is left. */
  public void stop() {
    timer.stop();
    stage.sceneProperty().removeListener(onScene);
    Window.getWindows().removeListener(onWindows);
    Window.getWindows().forEach(this::unwatch);
  }

  private void watch(Window window) {
    window.addEventFilter(InputEvent.ANY, onInput);
  }

  private void unwatch(Window window) {
    window.removeEventFilter(InputEvent.ANY, onInput);
  }

  private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::watch);
      change.getRemoved().forEach(this::unwatch);
    }
  }

  private void locked(boolean now) {
    Scene scene = stage.getScene();
    if (now) {
      title = stage.getTitle();
      stage.setTitle(Messages.text("ui.brand"));
      focused = scene.getFocusOwner();
      scene.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
      ground.getChildren().forEach(child -> child.setVisible(false));
      ground.getChildren().add(page.node());
      putAside();
      page.focus();
    } else {
      ground.getChildren().remove(page.node());
      ground.getChildren().forEach(child -> child.setVisible(true));
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
      stage.setTitle(title);
      idle.touched();
      if (focused != null) {
        focused.requestFocus();
      }
      aside.forEach(Stage::show);
      aside.clear();
    }
  }

  /** The window's own keys must do nothing; what edits a password may. */
  private static void swallow(KeyEvent event) {
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    boolean edits = event.isControlDown() && EDITING.contains(event.getCode());
    if (event.getCode().isFunctionKey() || command && !edits) {
      event.consume();
    }
  }

  private void putAside() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow popup) {
        popup.hide();
      } else if (window instanceof Stage other && other != stage) {
        aside.add(other);
        other.hide();
      }
    }
  }

  /** Whether and how it is locked. */
  public LockViewModel model() {
    return model;
  }
}
