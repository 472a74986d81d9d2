package huimin.ui;

import huimin.text.Messages;
import huimin.ui.control.Toolbar;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The record form's shape: its name and the way back on top, the fields in the middle, what is
 * asked and the acts below, always in sight. Ctrl+S saves, Esc goes back.
 */
public final class RecordFrame {
  private final Toolbar bar;
  private final VBox above = new VBox();
  private final VBox asked = new VBox();
  private final HBox acts = new HBox();
  private final BorderPane root = new BorderPane();
  private Button save;

  /**
   * A form.
   *
   * @param onBack goes back to where the form was opened from
   */
  public RecordFrame(Node content, Runnable onBack) {
    bar = new Toolbar("");
    Button back = bar.act(Messages.text("ui.record.back"), Feather.ARROW_LEFT, onBack);
    back.setId("record-back");
    above.getStyleClass().add("record-notices");
    asked.getStyleClass().add("record-notices");
    acts.getStyleClass().add("record-acts");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(new VBox(bar, above));
    root.setCenter(scroll);
    root.setBottom(new VBox(asked, acts));
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onBack.run();
            event.consume();
          }
        });
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean saves = event.isControlDown() && event.getCode() == KeyCode.S;
          if (saves && save != null && !save.isDisabled()) {
            save.fire();
            event.consume();
          }
        });
  }

  /** Names the form. */
  public void title(String text, String detail) {
    bar.title(text);
    bar.count(detail);
  }

  /** The act the form is for, on Ctrl+S. */
  public Button save(String text, Runnable act) {
    save = act(text, "record-save", act);
    save.getStyleClass().add("accent");
    return save;
  }

  /** Another act beside it. */
  public Button act(String text, String id, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    acts.getChildren().add(button);
    return button;
  }

  /** What has to be known before filling in, over the fields. */
  public void above(Node... notices) {
    above.getChildren().setAll(notices);
  }

  /** What is asked before saving, right over the acts. */
  public void asked(Node... notices) {
    asked.getChildren().setAll(notices);
  }

  /** The whole form. */
  public Node node() {
    return root;
  }
}
