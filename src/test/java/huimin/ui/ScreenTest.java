package huimin.ui;

import huimin.platform.security.Purpose;
import huimin.platform.task.FxTaskRunner;
import huimin.ui.control.ControlTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;

/** One screen in a window, with jobs on their lanes, and file dialogs that answer at once. */
public abstract class ScreenTest extends ControlTest {
  protected final FxTaskRunner runner = new FxTaskRunner();
  protected Dialogs dialogs;

  /** What the next question for a file or folder is answered with; null: nothing chosen. */
  protected Path answer;

  /** The screen, made on the FX thread. */
  protected abstract Screen screen();

  @Override
  protected final Parent control() {
    var notices = new NoticeArea();
    dialogs = new Dialogs(stage, notices);
    Screen screen = screen();
    screen.onShow();
    StackPane.setAlignment(notices.node(), Pos.BOTTOM_RIGHT);
    return new StackPane(screen.node(), notices.node());
  }

  protected final FileChoice files() {
    return new FileChoice() {
      @Override
      public Optional<Path> open(String title, String kind, List<String> patterns) {
        return Optional.ofNullable(answer);
      }

      @Override
      public Optional<Path> save(String title, String name, String kind, List<String> patterns) {
        return Optional.ofNullable(answer).map(folder -> folder.resolve(name));
      }

      @Override
      public void purpose(String title, String detail, String act, Consumer<Purpose> onGiven) {
        onGiven.accept(Purpose.usual());
      }

      @Override
      public Optional<Path> folder(String title) {
        return Optional.ofNullable(answer);
      }
    };
  }

  /** Whether such a node is in sight. */
  protected final boolean isShown(String query) {
    return lookup(query).queryAll().stream().anyMatch(Node::isVisible);
  }

  @AfterEach
  void stopJobs() {
    runner.close();
  }
}
