package huimin.ui.lock;

import huimin.text.Messages;
import huimin.ui.control.Icon;
import huimin.ui.control.NoticeBox;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is seen of the program while it is locked: who is at work, and a field for the password. */
final class LockPage {
  private final LockViewModel model;
  private final PasswordField password = new PasswordField();
  private final VBox refusal = new VBox();
  private final StackPane root = new StackPane();

  /**
   * @param onLeave closes the office so that somebody else can sign in
   */
  LockPage(LockViewModel model, String user, Runnable onLeave) {
    this.model = model;
    var brand = new Label(Messages.text("ui.brand"));
    brand.getStyleClass().add("lock-brand");
    var title = new Label(Messages.text("ui.lock.title"), new Icon(Feather.LOCK));
    title.getStyleClass().add("lock-title");
    var who = new Label(Messages.text("ui.lock.user", user));
    who.setId("lock-user");
    var kept = new Label(Messages.text("ui.lock.kept"));
    kept.setWrapText(true);
    kept.setMinHeight(Region.USE_PREF_SIZE);
    kept.getStyleClass().add("muted");
    var label = new Label(Messages.text("ui.lock.password"));
    label.setLabelFor(password);
    password.setId("lock-password");
    password.setAccessibleText(label.getText());
    refusal.setId("lock-refusal");
    var card = new VBox(brand, title, who, kept, refusal, label, password, acts(onLeave));
    card.getStyleClass().add("lock-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    root.setId("lock-page");
    root.getStyleClass().add("lock-page");
    root.getChildren().add(card);
    model.refusalProperty().subscribe(this::show);
  }

  private HBox acts(Runnable onLeave) {
    var other = new Hyperlink(Messages.text("ui.lock.other"));
    other.setId("lock-other");
    other.setOnAction(event -> onLeave.run());
    other.disableProperty().bind(model.busyProperty());
    var unlock = new Button(Messages.text("ui.lock.unlock"));
    unlock.setId("lock-unlock");
    unlock.setMinWidth(Region.USE_PREF_SIZE);
    unlock.getStyleClass().add("accent");
    unlock.disableProperty().bind(model.busyProperty());
    unlock.setOnAction(event -> unlock());
    password.setOnAction(event -> unlock());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var acts = new HBox(other, space, unlock);
    acts.setAlignment(Pos.CENTER_LEFT);
    acts.getStyleClass().add("line");
    return acts;
  }

  private void unlock() {
    if (!password.getText().isEmpty()) {
      char[] typed = password.getText().toCharArray();
      password.clear();
      model.unlock(typed);
    }
  }

  private void show(String words) {
    refusal.getChildren().clear();
    if (!words.isEmpty()) {
      refusal.getChildren().add(new NoticeBox(NoticeBox.Kind.STOP, words, ""));
      password.requestFocus();
    }
  }

  Node node() {
    return root;
  }

  void focus() {
    password.clear();
    password.requestFocus();
  }
}
