package huimin.ui.control;

import huimin.ui.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One control in a small dressed window. */
public abstract class ControlTest extends FxRobot {
  protected Stage stage;

  /** What is tested, made on the FX thread. */
  protected abstract Parent control();

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(this::fill);
  }

  private void fill(Stage shown) {
    stage = shown;
    var scene = new Scene(new StackPane(control()), 1000, 600);
    new Theme().dress(scene);
    shown.setScene(scene);
    // The stage is the last test's too, with whatever size that one gave it.
    shown.setMaximized(false);
    shown.sizeToScene();
    shown.show();
    shown.toFront();
  }

  @AfterEach
  void close() throws TimeoutException {
    // What a failed test held down would be held for the next one too.
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    FxToolkit.cleanupStages();
  }

  /** Waits until it holds; fails after ten seconds. */
  protected static void waitFor(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition));
    WaitForAsyncUtils.waitForFxEvents();
  }

  protected static <T> T onFx(Callable<T> question) throws Exception {
    return WaitForAsyncUtils.asyncFx(question).get(10, TimeUnit.SECONDS);
  }

  protected <N extends Node> N find(String query, Class<N> type) {
    return lookup(query).queryAs(type);
  }
}
