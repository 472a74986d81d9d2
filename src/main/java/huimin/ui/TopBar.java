package huimin.ui;

import huimin.text.Messages;
import huimin.ui.control.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Search box at the left, who works here at the right. */
public final class TopBar {
  private final SearchBox search = new SearchBox();
  private final MenuButton user = new MenuButton();
  private final Button lock = new Button(Messages.text("ui.lock"), new Icon(Feather.LOCK));
  private final HBox root;

  TopBar(Theme theme) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(search.node(), Priority.ALWAYS);
    user.getStyleClass().addAll("user", "flat");
    user.setId("user");
    user.setMinWidth(Region.USE_PREF_SIZE);
    user.getItems().setAll(LookMenu.of(theme));
    lock.setId("lock");
    lock.getStyleClass().add("flat");
    lock.setVisible(false);
    lock.setMinWidth(Region.USE_PREF_SIZE);
    lock.managedProperty().bind(lock.visibleProperty());
    root = new HBox(search.node(), space, user, lock);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("top-bar");
  }

  Node node() {
    return root;
  }

  /** The one search box. */
  public SearchBox search() {
    return search;
  }

  /** For those who may look nobody up. */
  public void withoutSearch() {
    search.node().setVisible(false);
    search.node().setManaged(false);
  }

  /** Shows who works here, e.g. role and name. */
  public void user(String text) {
    user.setText(text);
    user.setAccessibleText(Messages.text("ui.user", text));
  }

  /** Offers to change the own password under the user's name, above how everything looks. */
  public void onUser(Runnable password) {
    var item = new MenuItem(Messages.text("ui.user.password"));
    item.setId("user-password-item");
    item.setOnAction(event -> password.run());
    user.getItems().addAll(0, List.of(item, new SeparatorMenuItem()));
  }

  /** Shows the lock button and says what it does. */
  public void onLock(Runnable act) {
    lock.setOnAction(event -> act.run());
    lock.setVisible(true);
  }

  void lock() {
    if (lock.isVisible()) {
      lock.fire();
    }
  }
}
