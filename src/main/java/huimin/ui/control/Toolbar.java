package huimin.ui.control;

import huimin.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bar on top of a screen: its name, a count, what can be done: acts, then menus, then 更多 with
 * what is seldom needed. What does not fit moves into a menu at its end; the primary act always
 * stays in sight.
 */
public final class Toolbar extends HBox {
  private final Label title = new Label();
  private final Label count = new Label();
  private final ToolBar acts = new ToolBar();
  private int buttons;
  private MenuButton more;

  /** A bar with the screen's name. */
  public Toolbar(String name) {
    title.setText(name);
    title.getStyleClass().add("screen-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("muted");
    HBox.setHgrow(count, Priority.SOMETIMES);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    acts.getItems().add(space);
    HBox.setHgrow(acts, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("screen-bar");
    getChildren().addAll(title, count, acts);
  }

  /** Changes the screen's name. */
  public void title(String text) {
    title.setText(text);
  }

  /** Puts the way back before the screen's name, for a page laid over another. */
  public void back(Runnable back) {
    var button = button(Messages.text("ui.back"), back);
    button.setId("page-back");
    button.setGraphic(new Icon(Feather.ARROW_LEFT));
    var keys = new Tooltip(Messages.text("ui.back.keys"));
    button.setTooltip(keys);
    getChildren().addFirst(button);
  }

  /** Says how many, or how far. */
  public void count(String text) {
    count.setText(text);
  }

  /**
   * Adds an act.
   *
   * @param icon may be null
   */
  public Button act(String text, Ikon icon, Runnable act) {
    var button = button(text, act);
    if (icon != null) {
      button.setGraphic(new Icon(icon));
    }
    acts.getItems().add(++buttons, button); // behind the space and the acts before it
    return button;
  }

  /** Adds an act that is seldom needed to the menu 更多. */
  public MenuItem more(String text, Ikon icon, Runnable act) {
    if (more == null) {
      more = new MenuButton(Messages.text("ui.more"));
      more.setId("bar-more");
      more.setAccessibleText(Messages.text("ui.more"));
      acts.getItems().add(more);
    }
    var item = new MenuItem(text, new Icon(icon));
    item.setOnAction(event -> act.run());
    more.getItems().add(item);
    return item;
  }

  /** Adds a control, e.g. a menu of columns. */
  public void add(Node control) {
    acts.getItems().add(acts.getItems().size() - (more == null ? 0 : 1), control);
  }

  /**
   * Adds the one act the screen is for.
   *
   * @param keys its shortcut in words, or empty
   */
  public Button primary(String text, String keys, Runnable act) {
    var button = button(text, act);
    button.getStyleClass().add("accent");
    if (!keys.isEmpty()) {
      var shown = new Label(keys);
      shown.getStyleClass().add("keys");
      button.setGraphic(shown);
      button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    }
    getChildren().add(button);
    return button;
  }

  private static Button button(String text, Runnable act) {
    var button = new Button(text);
    button.setAccessibleText(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
