package huimin.secrecy;

import huimin.AtWork;
import huimin.platform.security.Role;
import huimin.platform.task.FxTaskRunner;
import huimin.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody sees in the program's real window: every place, every tab of it, and people. */
final class ScreensSeen implements AutoCloseable {
  private static final int PATIENCE = 30;
  private static final int MOST_ROUNDS = 12;

  /**
   * Drawn pixel by pixel, too. Elsewhere the journal's tip is drawn, or a ledger's columns are as
   * wide as the first rows that came in time.
   */
  private static final Set<String> DRAWN = Set.of("nav-home", "nav-policy", "nav-returns");

  private static final String HISTORY = Messages.text("desktop.tab.history-open");

  private final FxTaskRunner runner = new FxTaskRunner();
  private final Stage stage;
  private final Role role;
  private final Seen seen;

  /** Opens the window for whoever holds a role. */
  ScreensSeen(Stage stage, AtWork office, Role role, Seen seen) {
    this.stage = stage;
    this.role = role;
    this.seen = seen;
    onScreen(() -> office.desk(stage, role, runner));
    settled(() -> stage.getScene().getRoot()); // the places stand in a pane that is laid out late
  }

  /** Looks into every place there is, tab by tab. */
  void places() {
    for (String place : onScreen(this::links)) {
      onScreen(() -> ((ButtonBase) node("#" + place)).fire());
      look(place);
      if (DRAWN.contains(place)) {
        seen.pixels(name("pixels " + place), drawn());
      }
    }
  }

  private List<String> links() {
    return stage.getScene().getRoot().lookupAll(".navigation .link").stream()
        .map(Node::getId)
        .toList();
  }

  /** Searches somebody and opens the page, with what was changed before. */
  void person(String word) {
    if (!onScreen(() -> node("#search").getParent().isVisible())) {
      return;
    }
    onScreen(() -> ((TextField) node("#search")).setText(word));
    enter();
    seen.text(name("screen search " + word), settled(() -> node("#search")));
    enter();
    look("person " + word);
    onScreen(
        () ->
            stage.getScene().getRoot().lookupAll(".detail-blocks .hyperlink").stream()
                .filter(link -> link instanceof Hyperlink)
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains(HISTORY))
                .forEach(Hyperlink::fire));
    note("history " + word);
  }

  private void enter() {
    onScreen(
        () ->
            node("#search")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    settled(() -> node("#search"));
  }

  private Node node(String query) {
    return stage.getScene().getRoot().lookup(query);
  }

  private void note(String what) {
    seen.text(name("screen " + what), settled(() -> stage.getScene().getRoot()));
  }

  private void look(String what) {
    note(what);
    for (TabPane tabs : onScreen(this::tabs)) {
      int count = tabs.getTabs().size();
      for (int tab = 1; tab < count; tab++) {
        int which = tab;
        onScreen(() -> tabs.getSelectionModel().select(which));
        note(what + " " + which);
      }
      onScreen(() -> tabs.getSelectionModel().selectFirst());
    }
  }

  private List<TabPane> tabs() {
    return stage.getScene().getRoot().lookupAll(".tab-pane").stream()
        .map(TabPane.class::cast)
        .toList();
  }

  private String name(String what) {
    return role.code() + " " + what;
  }

  /**
   * The words of the screen once nothing is read any more and nothing changes.
   *
   * @param cursor where the cursor stands meanwhile: what has it may look different
   */
  private String settled(Supplier<Node> cursor) {
    String before = null;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      fence();
      String now =
          onScreen(
              () -> {
                cursor.get().requestFocus();
                return ScreenText.ofAllWindows();
              });
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    throw new IllegalStateException("the screen keeps changing:\n" + before);
  }

  /** Until everything begun in both lanes has been told to the screen. */
  private void fence() {
    var told = new CountDownLatch(2);
    onScreen(
        () -> {
          runner.read(told, progress -> null, nothing -> told.countDown(), thrown -> {});
          runner.run("", progress -> null, nothing -> told.countDown(), thrown -> {});
        });
    try {
      if (!told.await(PATIENCE, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the program is not done");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The window once it is drawn the same twice: what fades in has come. */
  private Image drawn() {
    onScreen(() -> stage.getScene().getRoot().requestFocus()); // a cursor blinks
    byte[] before = {};
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Image image = onScreen(() -> stage.getScene().snapshot(null));
      byte[] now = Seen.pixels(image);
      if (Arrays.equals(now, before)) {
        return image;
      }
      before = now;
      WaitForAsyncUtils.waitForFxEvents();
    }
    throw new IllegalStateException("the drawing keeps changing");
  }

  private static void onScreen(Runnable act) {
    onScreen(
        () -> {
          act.run();
          return null;
        });
  }

  private static <T> T onScreen(java.util.concurrent.Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000L, question);
  }

  /**
   * Lets what is still being read come to its end: the office is closed next. The robot remembers
   * every event of the stage it is given, and by them all windows; given anew, it forgets.
   */
  @Override
  public void close() {
    settled(() -> stage.getScene().getRoot());
    runner.close();
    onScreen(() -> stage.setScene(new Scene(new Pane())));
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
