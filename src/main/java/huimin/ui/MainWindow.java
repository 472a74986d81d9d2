package huimin.ui;

import huimin.platform.task.FxJob;
import huimin.text.Messages;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The one window: places at the left, search above, screen in the middle, status below. */
public final class MainWindow {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final Navigation navigation;
  private final TopBar top;
  private final StatusLine status;
  private final NoticeArea notices = new NoticeArea();
  private final StackPane root;
  private final Scene scene;

  /**
   * @param running the jobs to show in the status line
   */
  public MainWindow(Navigation navigation, ObservableList<FxJob> running, Theme theme) {
    this.navigation = navigation;
    this.top = new TopBar(theme);
    this.status = new StatusLine(running);
    var content = new StackPane();
    content.getStyleClass().add("content");
    navigation
        .screenProperty()
        .subscribe(
            shown -> {
              if (shown != null) {
                content.getChildren().setAll(shown.node());
              }
            });
    var center = new BorderPane(content);
    center.setTop(top.node());
    var frame = new BorderPane(center);
    frame.setLeft(new NavigationBar(navigation).node());
    frame.setBottom(status.node());
    StackPane.setAlignment(notices.node(), Pos.BOTTOM_RIGHT);
    root = new StackPane(frame, notices.node());
    root.getStyleClass().add("main-window");
    scene = new Scene(root, WIDTH, HEIGHT);
    theme.dress(scene);
    keys();
  }

  private void keys() {
    var keys = scene.getAccelerators();
    keys.put(control(KeyCode.K), () -> top.search().focus());
    keys.put(control(KeyCode.L), top::lock);
    keys.put(new KeyCodeCombination(KeyCode.F5), navigation::reload);
    keys.put(new KeyCodeCombination(KeyCode.ESCAPE), navigation::back);
    keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigation::back);
    for (int i = 0; i < 9; i++) {
      int index = i;
      KeyCode digit = KeyCode.valueOf("DIGIT" + (i + 1));
      keys.put(
          new KeyCodeCombination(digit, KeyCombination.ALT_DOWN), () -> navigation.showAt(index));
    }
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
  }

  /** Puts the window into a stage, never larger than the screen it stands on, and shows it. */
  public void open(Stage stage) {
    Rectangle2D bounds = Screen.getPrimary().getVisualBounds();
    stage.setTitle(Messages.text("ui.brand"));
    stage.setScene(scene);
    stage.setWidth(Math.min(WIDTH, bounds.getWidth()));
    stage.setHeight(Math.min(HEIGHT, bounds.getHeight()));
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setMaximized(true);
    stage.show();
  }

  /** The scene, dressed in the theme. */
  public Scene scene() {
    return scene;
  }

  /** Everything the scene shows; a locked screen covers it. */
  public StackPane root() {
    return root;
  }

  /** Search box and user. */
  public TopBar top() {
    return top;
  }

  /** Office, month and jobs. */
  public StatusLine status() {
    return status;
  }

  /** Where news appear. */
  public NoticeArea notices() {
    return notices;
  }
}
